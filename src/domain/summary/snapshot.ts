import { z } from 'zod';
import type { IsoDate } from '../deadlines/deadline';
import { verdicts } from '../tracking/assessment';
import type { Verdict } from '../tracking/assessment';
import type { Tracking } from '../tracking/track';

/** Under which key the workbook keeps them. */
export const snapshotsKey = 'period-snapshots';

/** How many are kept; the oldest go first. Two years of quarterly reports. */
const mostKept = 8;

const snapshotSchema = z.object({
  takenOn: z.iso.date(),
  /** How the period was called when it was taken. */
  period: z.string(),
  /** The class of each followed task, by id. */
  verdicts: z.record(z.string(), z.enum(verdicts)),
});
const snapshotsSchema = z.array(snapshotSchema);

/** How all tasks stood on a day, kept to tell what changed since. */
export interface Snapshot {
  readonly takenOn: IsoDate;
  readonly period: string;
  readonly verdicts: Readonly<Record<string, Verdict>>;
}

/** Reads what the workbook kept; null when it was damaged or is of another kind, none when absent. */
export function readSnapshots(stored: unknown): readonly Snapshot[] | null {
  if (stored === undefined) return [];
  const parsed = snapshotsSchema.safeParse(stored);
  return parsed.success ? parsed.data : null;
}

/** How the plans stand now. */
export function takeSnapshot(
  trackings: readonly Tracking[],
  period: string,
  today: IsoDate,
): Snapshot {
  const tasks = trackings.flatMap((tracking) => tracking.tasks);
  return {
    takenOn: today,
    period,
    verdicts: Object.fromEntries(tasks.map(({ id, assessment }) => [id, assessment.verdict])),
  };
}

/** The class that a task had then; undefined when it was not there yet. Its id is a cell's text. */
export function verdictIn(snapshot: Snapshot | null, id: string): Verdict | undefined {
  return snapshot && Object.hasOwn(snapshot.verdicts, id) ? snapshot.verdicts[id] : undefined;
}

/** The kept ones with a new one: one a day, in order of time, not more than are kept. */
export function withSnapshot(kept: readonly Snapshot[], added: Snapshot): readonly Snapshot[] {
  return [...kept.filter(({ takenOn }) => takenOn !== added.takenOn), added]
    .sort((a, b) => (a.takenOn < b.takenOn ? -1 : 1))
    .slice(-mostKept);
}

/** The latest one taken before a day: what a report of that day is compared with. */
export function latestBefore(kept: readonly Snapshot[], day: IsoDate): Snapshot | null {
  const before = kept.filter(({ takenOn }) => takenOn < day);
  return before.reduce<Snapshot | null>(
    (latest, snapshot) =>
      latest === null || snapshot.takenOn > latest.takenOn ? snapshot : latest,
    null,
  );
}
