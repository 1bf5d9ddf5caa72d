import { dateFromSerial } from '../grid/serial';
import type { Grid } from '../grid/grid';
import type { Plan, Task } from '../plan/plan';
import type { Settings } from '../settings';
import { ownColumnsOf, textOf } from './layout';
import type { TrackingLayout } from './layout';
import type { TrackingColumn } from './columns';
import type { TaskRecord } from './assessment';
import { readState } from './state';
import type { State } from './state';
import { termOf } from './term';
import type { Term } from './term';

/** Where each of tracking's columns stands on the sheet as it is now; absent ones are missing. */
export type PresentColumns = Readonly<Partial<Record<TrackingColumn, number>>>;

/** The columns that can be read now: ours, and the author's that serve instead. */
export function presentColumns(plan: Plan, grid: Grid, layout: TrackingLayout): PresentColumns {
  const present: Partial<Record<TrackingColumn, number>> = {};
  for (const [at, column] of ownColumnsOf(plan, grid)) present[column] = at;
  for (const column of layout.borrowed) present[column] = layout.position[column];
  return present;
}

/** What the sheet says now of a task's progress. */
export function readRecord(
  task: Task,
  grid: Grid,
  present: PresentColumns,
  settings: Settings,
): TaskRecord {
  const [row = 0] = task.rows;
  const typedDue = typedDate(grid, row, present.due);
  const term: Term =
    typedDue === null ? termOf(task.deadlines, settings) : { kind: 'dated', due: typedDue };
  const completedOn = dateAt(grid, row, present.completed);
  const progress = shareAt(grid, row, present.progress);
  const status = present.status === undefined ? '' : textOf(grid, row, present.status);
  return {
    term,
    due: term.kind === 'dated' ? term.due : term.kind === 'ongoing' ? term.next : null,
    state: stateOf(status, completedOn, progress),
    completedOn,
    progress,
    outcome: present.outcome === undefined ? '' : textOf(grid, row, present.outcome),
  };
}

/** The rule that `stateTests` writes as a formula. */
function stateOf(status: string, completedOn: string | null, progress: number | null): State {
  if (status !== '') return readState(status) ?? 'in-progress';
  const share = progress ?? 0;
  if (completedOn !== null || share >= 1) return 'done';
  return share > 0 ? 'in-progress' : 'not-started';
}

/** A due date that a person typed: ours is a formula. */
function typedDate(grid: Grid, row: number, column: number | undefined): string | null {
  if (column === undefined || (grid.formulas[row]?.[column] ?? null) !== null) return null;
  return dateAt(grid, row, column);
}

function dateAt(grid: Grid, row: number, column: number | undefined): string | null {
  const value = column === undefined ? null : grid.values[row]?.[column];
  return typeof value === 'number' ? dateFromSerial(value) : null;
}

/** Progress as 0..1; an office that writes 50 means 50 %. */
function shareAt(grid: Grid, row: number, column: number | undefined): number | null {
  const value = column === undefined ? null : grid.values[row]?.[column];
  if (typeof value !== 'number') return null;
  return value > 1 ? value / 100 : value;
}
