import { Temporal } from 'temporal-polyfill';
import type { IsoDate, Precision } from './deadline';

/**
 * A stretch of time as it is written, its year perhaps left out. `month`, `quarter` and the like are
 * as written and may be impossible ("tháng 13"): `spanOf` tells.
 */
export type When = {
  /** Null where none is written. */
  readonly year: number | null;
  /** 1 for "năm sau", -1 for "năm trước": so many years after the plan's. */
  readonly yearOffset?: number;
} & (
  | {
      readonly unit: 'day';
      readonly month: number;
      readonly day: number;
      /** An hour of the day is named with it. */
      readonly timed?: true;
    }
  /** `from`–`to` as days of the month; `to` 31 stands for the last day: tuần 1, hạ tuần. */
  | { readonly unit: 'days'; readonly month: number; readonly from: number; readonly to: number }
  /** `first`–`last` as months of the year: a month, a quarter, "9 tháng", the year. */
  | {
      readonly unit: 'month' | 'quarter' | 'half' | 'months' | 'year';
      readonly first: number;
      readonly last: number;
    }
);

/** Both days belong to it. */
export interface Span {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** The last year that a plan may speak of: national targets reach to 2050. */
const lastYear = 2060;
const firstYear = 2000;

/** The days of a stretch in the year given; null when there are none such: 31/02, tháng 13. */
export function spanOf(when: When, year: number): Span | null {
  if (year < firstYear || year > lastYear) return null;
  switch (when.unit) {
    case 'day': {
      const day = dayOf(year, when.month, when.day);
      return day === null ? null : { from: day, to: day };
    }
    case 'days': {
      const to = Math.min(when.to, lastDayOfMonth(year, when.month));
      const first = dayOf(year, when.month, when.from);
      const last = dayOf(year, when.month, to);
      return first === null || last === null ? null : { from: first, to: last };
    }
    default:
      return spanOfMonths(year, when.first, when.last);
  }
}

/** From the first day of a month to the last of another of the same year; null for "tháng 13". */
function spanOfMonths(year: number, first: number, last: number): Span | null {
  if (first < 1 || last > 12 || last < first) return null;
  return { from: iso(year, first, 1), to: iso(year, last, lastDayOfMonth(year, last)) };
}

/** Some days of a month that is named; null where it is no month. */
export function daysOfMonth(
  { unit, year, yearOffset, ...named }: When,
  days: { readonly day: number } | { readonly from: number; readonly to: number },
): When | null {
  if (unit !== 'month' || !('first' in named)) return null;
  const month = { month: named.first, year, ...(yearOffset === undefined ? {} : { yearOffset }) };
  return 'day' in days ? { unit: 'day', ...days, ...month } : { unit: 'days', ...days, ...month };
}

/** The day as "YYYY-MM-DD"; null when the calendar has none such. */
export function dayOf(year: number, month: number, day: number): IsoDate | null {
  if (month < 1 || month > 12 || day < 1 || day > lastDayOfMonth(year, month)) return null;
  return iso(year, month, day);
}

const daysBefore = new Map<IsoDate, IsoDate>();

/** The day before; remembered, for plans name few days many times. */
export function dayBefore(day: IsoDate): IsoDate {
  const known = daysBefore.get(day);
  if (known !== undefined) return known;
  const before = Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();
  daysBefore.set(day, before);
  return before;
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** 28–31; 0 for a month that is none. */
export function lastDayOfMonth(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeap ? 29 : (lengths[month - 1] ?? 0);
}

/** How long the stretch is, as a `by` deadline says it; null where it has no name of its own. */
export function precisionOf(when: When): Precision | null {
  switch (when.unit) {
    case 'day':
      return 'day';
    case 'days':
    case 'months':
      return null;
    default:
      return when.unit;
  }
}

function iso(year: number, month: number, day: number): IsoDate {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
