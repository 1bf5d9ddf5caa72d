import { Temporal } from 'temporal-polyfill';
import type { Deadline, DeadlineContext, IsoDate } from './deadline';
import { readBoundDays, readList, readRange } from './dated-deadlines';
import type { Setting } from './dated-deadlines';
import type { Phrase } from './phrase';
import { nextDue } from './recurrence';
import type { DurationUnit } from './terms';
import { lastDayOfMonth } from './when';
import { tidy } from './tidy';
import type { CellYears } from './years';

const leapYear = 2000;

type Recurring = Extract<Phrase, { kind: 'recurring' }>;
type Counted = Extract<Phrase, { kind: 'event' }>;

/**
 * What a phrase says once its missing years are filled in.
 *
 * @param text the clause as it stands in the cell
 */
export function deadlinesOf(
  phrase: Phrase,
  text: string,
  context: DeadlineContext,
  years: CellYears,
): readonly Deadline[] {
  const raw = tidy(text, phrase.start, phrase.end);
  const setting: Setting = { context, years, raw };
  switch (phrase.kind) {
    case 'at':
      return readList(phrase.stretches, phrase.lead, setting);
    case 'range':
      return [readRange(phrase.from, phrase.to, setting)];
    case 'continuous': {
      const bounds = readBoundDays(phrase.from, phrase.to, setting);
      return [
        typeof bounds === 'string'
          ? { kind: 'unreadable', reason: bounds, raw }
          : { kind: 'continuous', ...bounds, raw },
      ];
    }
    case 'recurring':
      return [recurring(phrase, setting)];
    case 'event':
      return [event(phrase, tidy(text, phrase.anchorStart, phrase.end), setting)];
    case 'duration':
      return [duration(phrase.count, phrase.unit, setting)];
    case 'regulated':
      return [{ kind: 'regulated', raw }];
    case 'unreadable':
      return [{ kind: 'unreadable', reason: phrase.reason, raw }];
  }
}

function recurring(phrase: Recurring, setting: Setting): Deadline {
  const { raw } = setting;
  const bounds = readBoundDays(phrase.from, phrase.to, setting);
  if (typeof bounds === 'string') return { kind: 'unreadable', reason: bounds, raw };
  if (phrase.day !== null && (phrase.day < 1 || phrase.day > longest(phrase.month))) {
    return { kind: 'unreadable', reason: 'impossible-date', raw };
  }
  const said = {
    every: phrase.every,
    ...(phrase.month === null ? {} : { month: phrase.month }),
    ...(phrase.day === null ? {} : { day: phrase.day }),
    ...(phrase.monthOfQuarter === null ? {} : { monthOfQuarter: phrase.monthOfQuarter }),
    ...(phrase.weekday === null ? {} : { weekday: phrase.weekday }),
    ...(phrase.exclusive ? { exclusive: true } : {}),
    // A day that is named leaves nothing for the report's closing day to say.
    ...(phrase.report && phrase.day === null ? { report: true as const } : {}),
    ...bounds,
  };
  return { kind: 'recurring', ...said, next: nextDue(said, setting.context.today), raw };
}

/** The most days that the month has in any year. */
function longest(month: number | null): number {
  return month === null ? 31 : lastDayOfMonth(leapYear, month);
}

function event(phrase: Counted, anchor: string, { context, raw }: Setting): Deadline {
  const { offset } = phrase;
  if (offset === null) return { kind: 'event', anchor, offsetDays: null, raw };
  const due =
    phrase.fromPlan && context.planDate !== null ? countedFrom(context.planDate, offset) : null;
  if (due !== null) return { kind: 'by', date: due, exclusive: false, precision: 'day', raw };
  const days = daysIn(offset.count, offset.unit);
  const workingDays = offset.unit === 'working-day' ? { workingDays: true } : {};
  return { kind: 'event', anchor, offsetDays: days, raw, ...workingDays };
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

function duration(count: number, unit: DurationUnit, { raw }: Setting): Deadline {
  const days = daysIn(count, unit);
  if (days === null) return { kind: 'unreadable', reason: 'not-understood', raw };
  return { kind: 'duration', days, raw, ...(unit === 'working-day' ? { workingDays: true } : {}) };
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
