import type { ColumnShift } from '../../../domain/grid/column-shift';
import type { Rect } from '../../../domain/grid/grid';

/** Columns of one sheet that come or go, and all that has to follow them. */
export interface SheetShift extends ColumnShift {
  readonly sheet: string;
  /** The table that new columns continue on its right; see `insert-columns`. */
  readonly extending: Rect | null;
  /** Where the new columns' headings stand; the first row of `extending` where they are left out. */
  readonly headingRows?: readonly number[];
}
