import type { Task } from '../plan/plan';
import type { Assessment, TaskRecord } from './assessment';

/** A task with what is known of its progress, as tracking follows it. */
export interface TrackedTask {
  readonly task: Task;
  /** What it is followed by: stands in the hidden column. */
  readonly id: string;
  /** Its own sheet row, 0-based. */
  readonly row: number;
  readonly record: TaskRecord;
  readonly assessment: Assessment;
}
