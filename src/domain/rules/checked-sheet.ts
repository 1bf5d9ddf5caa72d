import { columnsAt } from '../plan/columns-at';
import type { IsoDate } from '../deadlines/deadline';
import type { Grid, Workbook } from '../grid/grid';
import type { CellRef, Plan, Role, SheetReading, Task } from '../plan/plan';
import type { Settings } from '../settings';
import type { UnitDirectory } from '../units/directory';
import type { LegacyCell } from './legacy-cells';
import type { TextCell } from './text-cells';

/** All that a rule may read of one recognised sheet. */
export interface CheckedSheet {
  readonly plan: Plan;
  readonly grid: Grid;
  readonly workbook: Workbook;
  readonly readings: readonly SheetReading[];
  readonly today: IsoDate;
  readonly settings: Settings;
  readonly directory: UnitDirectory;
  /** Cells in a legacy encoding: until they are decoded, what their letters seem to be tells nothing. */
  readonly legacyCells: readonly LegacyCell[];
  /** Every other cell of text that a person typed: no formulas, no numbers, no blanks; row by row. */
  readonly textCells: readonly TextCell[];
  /** Those of them that stand in the table itself (`body-cells.ts`). */
  readonly bodyCells: readonly TextCell[];
}

/** The cell of a task's own row in a role's column; null where its table lacks the column. */
export function ownCell(plan: Plan, task: Task, role: Role): CellRef | null {
  const [row] = task.rows;
  const column = row === undefined ? undefined : columnsAt(plan, row)[role];
  return column === undefined || row === undefined ? null : { row, column };
}

/** The cell a role's value was read from, or the one where it should stand. */
export function valueCell(plan: Plan, task: Task, role: Role): CellRef | null {
  return task.cells[role]?.[0] ?? ownCell(plan, task, role);
}

/** Where a task is shown when no cell of its own is to blame: its text, else its first cell. */
export function taskCell(plan: Plan, task: Task): CellRef {
  return (
    ownCell(plan, task, 'task') ?? { row: task.rows[0] ?? plan.table.top, column: plan.table.left }
  );
}
