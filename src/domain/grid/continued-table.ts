import type { ExcelTable, Rect } from './grid';

/**
 * Whether columns that continue a plan on its right become columns of an Excel Table, so that sorting
 * takes them along. They do where the plan's right side is the table's and their headings stand in the
 * table's own header row; a table with other headings would name the columns itself.
 *
 * @param extending the plan from its first header row down (see `insert-columns`)
 * @param headingRow the row of the new columns' headings
 */
export function continuesTable(
  { range, hasHeader }: ExcelTable,
  extending: Rect,
  headingRow: number,
): boolean {
  if (range.right !== extending.right) return false;
  if (hasHeader) return range.top === headingRow;
  return range.top > headingRow && range.top <= extending.bottom;
}
