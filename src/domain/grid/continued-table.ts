import type { ExcelTable, Rect } from './grid';

/**
 * Whether columns that continue a plan on its right become columns of an Excel Table, so that sorting
 * takes them along. They do where the plan's right side is the table's and their headings stand in the
 * table's own header row; a table with other headings would name the columns itself.
 *
 * @param extending the plan from its first header row down (see `insert-columns`)
 * @param headingRows the rows of the new columns' headings: of each table on the sheet one
 */
export function continuesTable(
  { range, hasHeader }: ExcelTable,
  extending: Rect,
  headingRows: readonly number[],
): boolean {
  if (range.right !== extending.right) return false;
  if (hasHeader) return headingRows.includes(range.top);
  return headingRows.some((row) => row < range.top) && range.top <= extending.bottom;
}
