import { Temporal } from 'temporal-polyfill';
import type { IsoDate } from '../deadlines/deadline';
import { periodStart } from './current-period';
import type { State } from './state';
import type { Term } from './term';

/** What is known of one task's progress. */
export interface TaskRecord {
  readonly term: Term;
  /** The day it is judged on: the deadline's, or one that a person typed instead. */
  readonly due: IsoDate | null;
  readonly state: State;
  /** Ongoing tasks: the day of their latest result. */
  readonly completedOn: IsoDate | null;
  /** 0..1; null when nothing is typed. */
  readonly progress: number | null;
  readonly outcome: string;
}

/** The classes that every table counts by; each task is in exactly one. */
export const verdicts = [
  'done-on-time',
  'done-late',
  'done-unjudged', // no deadline, or the day it was done is not known
  'in-progress',
  'not-started',
  'in-progress-late',
  'not-started-late',
  'ongoing-reported',
  'ongoing-awaited',
  'paused',
] as const;
export type Verdict = (typeof verdicts)[number];

export interface Assessment {
  readonly verdict: Verdict;
  /** Open dated tasks: days left, negative when late. Done late: days late, negative. Else null. */
  readonly daysLeft: number | null;
  /** Open, not late, and at most the set number of days left. */
  readonly soon: boolean;
}

/** Judges a task on a day. Ongoing tasks are judged on the running period and are never late. */
export function assess(record: TaskRecord, today: IsoDate, soonDays: number): Assessment {
  const { state, due, completedOn, term } = record;
  const plain = (verdict: Verdict): Assessment => ({ verdict, daysLeft: null, soon: false });
  if (state === 'paused') return plain('paused');
  if (term.kind === 'ongoing') {
    const reported =
      completedOn === null ? state === 'done' : completedOn >= periodStart(term.every, today);
    return plain(reported ? 'ongoing-reported' : 'ongoing-awaited');
  }
  if (state === 'done') {
    if (due === null || completedOn === null) return plain('done-unjudged');
    if (completedOn <= due) return plain('done-on-time');
    return { verdict: 'done-late', daysLeft: daysBetween(completedOn, due), soon: false };
  }
  const verdict = state === 'in-progress' ? 'in-progress' : 'not-started';
  if (due === null) return plain(verdict);
  const daysLeft = daysBetween(today, due);
  if (daysLeft < 0) return { verdict: `${verdict}-late`, daysLeft, soon: false };
  return { verdict, daysLeft, soon: daysLeft <= soonDays };
}

/** Days from one day to another, negative when the other lies before. */
function daysBetween(from: IsoDate, to: IsoDate): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' }).days;
}
