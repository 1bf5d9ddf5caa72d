import { columnLetters } from '../../../domain/grid/address';
import type { Edit } from '../../../domain/grid/edit';
import type { Has } from '../api-sets';
import { columnPoints } from '../units';

/**
 * Queues the loads of how wide columns are and which are hidden; the function gives the edits that make
 * columns so which come back in their places. Of a hidden column Excel tells no width.
 */
export function keepWidths(
  worksheet: Excel.Worksheet,
  sheet: string,
  { at, count }: { readonly at: number; readonly count: number },
  has: Has,
): () => readonly Edit[] {
  if (!has('Range.columnHidden') || !has('RangeFormat.columnWidth')) return () => [];
  const columns = Array.from({ length: count }, (_, index) => {
    const letters = columnLetters(at + index);
    return worksheet.getRange(`${letters}:${letters}`).load('columnHidden,format/columnWidth');
  });
  return () =>
    columns.map(({ columnHidden, format }, index): Edit => {
      const column = at + index;
      return columnHidden
        ? { kind: 'hide-columns', sheet, at: column, count: 1, hidden: true }
        : {
            kind: 'column-width',
            sheet,
            column,
            width: columnPoints.toCharacters(format.columnWidth),
          };
    });
}
