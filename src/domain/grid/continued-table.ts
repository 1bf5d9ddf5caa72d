import type { Rect } from './grid';

/** An Excel Table (ListObject): a range that sorts and filters as one. */
export interface ExcelTable {
  /** The header row included, where it has one. */
  readonly range: Rect;
  readonly hasHeader: boolean;
}

/**
 * Whether columns that continue a plan on its right become columns of an Excel Table, so that sorting
 * takes them along. They do where the plan's right side is the table's and the plan's headings stand
 * in the table's own header row; a table with other headings above it would name the columns itself.
 *
 * @param extending the plan from its first header row down (see `insert-columns`)
 */
export function continuesTable({ range, hasHeader }: ExcelTable, extending: Rect): boolean {
  if (range.right !== extending.right) return false;
  if (hasHeader) return range.top === extending.top;
  return range.top > extending.top && range.top <= extending.bottom;
}
