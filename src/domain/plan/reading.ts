import { readDeadlines } from '../deadlines/read-deadlines';
import type { Deadline, DeadlineContext, IsoDate } from '../deadlines/deadline';
import type { Grid } from '../grid/grid';
import type { UnitDirectory } from '../units/directory';
import { readUnits } from '../units/read-units';
import type { UnitContext, UnitReading } from '../units/unit';
import type { Group } from './plan';

/** What tasks are read against. */
export interface Reading {
  readonly grid: Grid;
  readonly groups: readonly Group[];
  readonly directory: UnitDirectory;
  readonly units: UnitContext;
  readonly deadlines: DeadlineContext;
  readonly isPapi: boolean;
  readonly dimensionOf: (text: string) => number | null;
  /** The table has no column of those who answer: group titles may be bare unit names. */
  readonly titlesAnswer: boolean;
}

/** The same words mean the same deadlines: each text is read once (units are remembered by their reader). */
export interface Memo {
  readonly units: (text: string) => UnitReading;
  readonly deadlines: (text: string, date: IsoDate | null) => readonly Deadline[];
  readonly dimension: (text: string) => number | null;
  /** The index of the group that stands in a row. */
  readonly groupAt: (row: number) => number;
}

/** The reader of a table's words that remembers what it has read. */
export function memoOf({ directory, units, deadlines, dimensionOf, groups }: Reading): Memo {
  const deadlineReadings = new Map<string, readonly Deadline[]>();
  const dimensions = new Map<string, number | null>();
  const groupRows = new Map(groups.map(({ row }, at) => [row, at]));
  return {
    units: (text) => readUnits(text, units, directory),
    deadlines: (text, date) =>
      remembered(deadlineReadings, `${date ?? ''}|${text}`, () =>
        readDeadlines({ text, date }, deadlines),
      ),
    dimension: (text) => remembered(dimensions, text, () => dimensionOf(text)),
    groupAt: (row) => groupRows.get(row) ?? -1,
  };
}

function remembered<T>(known: Map<string, T>, key: string, read: () => T): T {
  const before = known.get(key);
  if (before !== undefined) return before;
  const value = read();
  known.set(key, value);
  return value;
}
