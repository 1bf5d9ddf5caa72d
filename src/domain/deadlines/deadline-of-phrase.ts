import { Temporal } from 'temporal-polyfill';
import type { DeadlineContext, IsoDate } from './deadline';
import { readBoundDays, readList, readRange } from './dated-deadlines';
import type { Saying } from './dated-deadlines';
import type { Phrase } from './phrase';
import { nextDue } from './recurrence';
import type { DurationUnit } from './terms';
import type { CellYears } from './years';

type Recurring = Extract<Phrase, { kind: 'recurring' }>;
type Counted = Extract<Phrase, { kind: 'event' }>;

/**
 * What a phrase says once its missing years are filled in.
 *
 * @param words gives the cell's words between two places of the phrase's clause
 */
export function sayingsOf(
  phrase: Phrase,
  context: DeadlineContext,
  years: CellYears,
  words: (start: number, end: number) => string,
): readonly Saying[] {
  switch (phrase.kind) {
    case 'at':
      return readList(phrase.stretches, phrase.lead, context, years).map((saying) =>
        saying.kind === 'event' ? { ...saying, anchor: words(phrase.start, phrase.end) } : saying,
      );
    case 'range':
      return [readRange(phrase.from, phrase.to, context, years)];
    case 'from':
    case 'continuous': {
      const bounds = readBoundDays(
        phrase.from,
        phrase.kind === 'from' ? null : phrase.to,
        context,
        years,
      );
      return [
        typeof bounds === 'string'
          ? { kind: 'unreadable', reason: bounds }
          : { kind: 'continuous', ...bounds },
      ];
    }
    case 'recurring':
      return [recurring(phrase, context, years)];
    case 'event':
      return [event(phrase, context, words(phrase.anchorStart, phrase.end))];
    case 'duration':
      return [duration(phrase.count, phrase.unit)];
    case 'regulated':
      return [{ kind: 'regulated' }];
    case 'unreadable':
      return [{ kind: 'unreadable', reason: phrase.reason }];
  }
}

function recurring(phrase: Recurring, context: DeadlineContext, years: CellYears): Saying {
  const bounds = readBoundDays(phrase.from, phrase.to, context, years);
  if (typeof bounds === 'string') return { kind: 'unreadable', reason: bounds };
  if (phrase.day !== null && (phrase.day < 1 || phrase.day > longest(phrase.month))) {
    return { kind: 'unreadable', reason: 'impossible-date' };
  }
  const said = {
    every: phrase.every,
    ...(phrase.month === null ? {} : { month: phrase.month }),
    ...(phrase.day === null ? {} : { day: phrase.day }),
    ...(phrase.weekday === null ? {} : { weekday: phrase.weekday }),
    ...(phrase.exclusive ? { exclusive: true } : {}),
    ...(phrase.report ? { report: true as const } : {}),
    ...bounds,
  };
  return { kind: 'recurring', ...said, next: nextDue(said, context.today) };
}

function longest(month: number | null): number {
  return month === null ? 31 : ([31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0);
}

function event(phrase: Counted, context: DeadlineContext, anchor: string): Saying {
  const { offset } = phrase;
  if (offset === null) return { kind: 'event', anchor, offsetDays: null };
  const due =
    phrase.fromPlan && context.planDate !== null ? countedFrom(context.planDate, offset) : null;
  if (due !== null) return { kind: 'by', date: due, exclusive: false, precision: 'day' };
  const days = daysIn(offset.count, offset.unit);
  const workingDays = offset.unit === 'working-day' ? { workingDays: true } : {};
  return { kind: 'event', anchor, offsetDays: days, ...workingDays };
}

/**
 * The last day of a term: the day it is counted from is not counted (Bộ luật Dân sự 2015, Điều
 * 147). Working days need the year's public holidays, which no plan states: null.
 */
function countedFrom(
  planDate: IsoDate,
  { count, unit }: { count: number; unit: DurationUnit },
): IsoDate | null {
  const day = Temporal.PlainDate.from(planDate);
  switch (unit) {
    case 'day':
      return day.add({ days: count }).toString();
    case 'week':
      return day.add({ weeks: count }).toString();
    case 'month':
      return day.add({ months: count }).toString();
    case 'year':
      return day.add({ years: count }).toString();
    case 'working-day':
      return null;
  }
}

function duration(count: number, unit: DurationUnit): Saying {
  const days = daysIn(count, unit);
  if (days === null) return { kind: 'unreadable', reason: 'not-understood' };
  return { kind: 'duration', days, ...(unit === 'working-day' ? { workingDays: true } : {}) };
}

/** Null for months and years: they have no number of days of their own. */
function daysIn(count: number, unit: DurationUnit): number | null {
  switch (unit) {
    case 'day':
    case 'working-day':
      return count;
    case 'week':
      return 7 * count;
    case 'month':
    case 'year':
      return null;
  }
}
