import type { ColumnMap } from '../plan/plan';
import type { ColumnReading } from './columns';
import type { BodyRow } from './row-kinds';
import type { Stretch } from './stretches';

/** A table of a sheet that holds tasks. */
export interface Table extends Stretch {
  readonly reading: ColumnReading;
  /** The rows below the header, and before them the line above it that heads this table among others. */
  readonly rows: readonly BodyRow[];
  readonly taskCount: number;
}

/** The tables of a sheet that holds tasks. */
export interface SheetTables {
  /** The one of most tasks. */
  readonly main: Table;
  /** Those that are one plan, down the sheet: the main one and every other whose columns agree with it. */
  readonly joined: readonly Table[];
  /** The columns of the joined ones. */
  readonly columns: ColumnMap;
  /** Further tables of tasks, whose columns are others. */
  readonly apart: readonly Table[];
  /** Every table's part of the sheet, those without tasks too. */
  readonly stretches: readonly Stretch[];
}
