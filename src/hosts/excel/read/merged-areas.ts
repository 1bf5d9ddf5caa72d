import type { Rect } from '../../../domain/grid/grid';
import type { Has } from '../api-sets';
import type { Extent } from './extent';

/** Excel fails to tell the merges of a range that holds more. */
const mostMerges = 512;

/**
 * Queues the loads of a range's merges; the function gives them once they have come. None below
 * ExcelApi 1.13. Those that start outside the range are missed (office-js#3611), and a range with
 * more than 512 of them fails.
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

/** A sheet in strips none of which can hold too many merges to be told. */
export function mergeStrips({
  rowCount,
  columnCount,
}: Pick<Extent, 'rowCount' | 'columnCount'>): readonly Rect[] {
  // At most one merge starts in every two cells, and in every cell of the last row.
  const rows = Math.max(1, 2 * (Math.floor(mostMerges / Math.max(1, columnCount)) - 1));
  return Array.from({ length: Math.ceil(rowCount / rows) }, (_, index) => ({
    top: index * rows,
    left: 0,
    bottom: Math.min(rowCount, (index + 1) * rows) - 1,
    right: columnCount - 1,
  }));
}
