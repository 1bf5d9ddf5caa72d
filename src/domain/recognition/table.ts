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

/** A table that is read, with the columns that it has together with those like it. */
export interface JoinedTable extends Table {
  readonly columns: ColumnMap;
}

/** The tables of a sheet that holds tasks. */
export interface SheetTables {
  /** The one of most tasks. */
  readonly main: JoinedTable;
  /** Those that are one plan, down the sheet: the main one among them. */
  readonly joined: readonly JoinedTable[];
  /** Further tables of tasks, which one tracking cannot serve together with these. */
  readonly apart: readonly Table[];
  /** Every table's part of the sheet, those without tasks too. */
  readonly stretches: readonly Stretch[];
}
