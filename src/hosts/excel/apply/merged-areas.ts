import type { Rect } from '../../../domain/grid/grid';
import type { Has } from '../api-sets';

/**
 * Queues the loads of a range's merges; the function gives them once they have come. None below
 * ExcelApi 1.13. The range starts at A1 where it can: merges that start outside are missed
 * (office-js#3611).
 */
export function askMerges(range: Excel.Range, has: Has): () => readonly Rect[] {
  if (!has('Range.getMergedAreasOrNullObject')) return () => [];
  const merged = range.getMergedAreasOrNullObject();
  const { areas } = merged;
  areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  return () =>
    merged.isNullObject
      ? []
      : areas.items.map(({ rowIndex: top, columnIndex: left, rowCount, columnCount }) => ({
          top,
          left,
          bottom: top + rowCount - 1,
          right: left + columnCount - 1,
        }));
}
