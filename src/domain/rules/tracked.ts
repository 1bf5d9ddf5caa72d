import type { IsoDate } from '../deadlines/deadline';
import type { CellRef, Task } from '../plan/plan';
import { trackingLayout } from '../tracking/layout';
import { presentColumns, readRecord } from '../tracking/record';
import type { TaskRecord } from '../tracking/assessment';
import type { CheckedSheet } from './checked-sheet';

/** What the tracking columns say of a task, and where. */
export interface TrackedTask {
  readonly task: Task;
  readonly record: TaskRecord;
  /** The status as typed; empty where blank. */
  readonly status: string;
  readonly completedOn: IsoDate | null;
  /** Null where the sheet has no such column. */
  readonly statusCell: CellRef | null;
  readonly progressCell: CellRef | null;
  readonly completedCell: CellRef | null;
}

const cache = new WeakMap<CheckedSheet, readonly TrackedTask[]>();

/** Every task with what the tracking columns say of it; none where the sheet has no such columns. */
export function trackedTasks(sheet: CheckedSheet): readonly TrackedTask[] {
  const known = cache.get(sheet);
  if (known) return known;
  const read = readTracked(sheet);
  cache.set(sheet, read);
  return read;
}

function readTracked({ plan, grid, settings }: CheckedSheet): readonly TrackedTask[] {
  const present = presentColumns(plan, grid, trackingLayout(plan, grid));
  const { status, progress, completed } = present;
  if (status === undefined && progress === undefined) return [];
  return plan.tasks.map((task) => {
    const [row = 0] = task.rows;
    const at = (column: number | undefined): CellRef | null =>
      column === undefined ? null : { row, column };
    const record = readRecord(task, grid, present, settings);
    const typed = status === undefined ? null : (grid.values[row]?.[status] ?? null);
    return {
      task,
      record,
      status: typeof typed === 'string' ? typed.trim() : '',
      completedOn: record.completedOn,
      statusCell: at(status),
      progressCell: at(progress),
      completedCell: at(completed),
    };
  });
}
