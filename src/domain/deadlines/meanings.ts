import type { RecurrencePeriod } from './deadline';
import { numberOf, yearOf } from './numbers';
import type { DurationUnit, Term } from './terms';
import type { When } from './when';

/** What a pattern's named groups hold. */
export type Parts = Readonly<Record<string, string | undefined>>;

const periods: Readonly<Record<string, RecurrencePeriod>> = {
  tuan: 'week',
  thang: 'month',
  quy: 'quarter',
  '6 thang': 'half-year',
  '06 thang': 'half-year',
  'sau thang': 'half-year',
  'nua nam': 'half-year',
  'ban nien': 'half-year',
  nam: 'year',
  'nhiem ky': 'term',
};

/** The units that a number of days may be given in. */
export const durationUnits: Readonly<Record<string, DurationUnit>> = {
  'ngay lam viec': 'working-day',
  ngay: 'day',
  tuan: 'week',
  thang: 'month',
  nam: 'year',
};

/** The year that is written, in whichever way; null where none is. */
export function writtenYear(parts: Parts): number | null {
  return yearOf(parts['year'] ?? parts['shortYear'] ?? parts['namedYear'] ?? parts['plainYear']);
}

/** A stretch of time as a term; `bare` where only a list or range tells its unit. */
export function when(stretch: When, bare = false): Term {
  return { kind: 'when', when: stretch, bare };
}

/** From one month of a year to another. */
export function months(
  unit: 'month' | 'quarter' | 'half' | 'months' | 'year',
  first: number,
  last: number,
  ofYearNo: number | null,
): When {
  return { unit, first, last, year: ofYearNo };
}

/** A quarter of a year, 1–4. */
export function quarter(no: number, ofYearNo: number | null): When {
  return months('quarter', 3 * no - 2, 3 * no, ofYearNo);
}

/** How often, by the folded word. */
export function everyOf(text: string | undefined): RecurrencePeriod | null {
  return periods[text ?? ''] ?? null;
}

/** A day, or what is left of one. */
export function day(parts: Parts): Term {
  const { year: written = '' } = parts;
  const length = written.length;
  // "20/01/201", "20/01/20222": a figure is missing or too many. "20/01/20" may be 2020 or a cut 202x.
  if (length === 1 || length === 3 || length > 4 || written === '20') return { kind: 'damaged' };
  return when({
    unit: 'day',
    day: numberOf(parts['day'] ?? ''),
    month: numberOf(parts['month'] ?? ''),
    year: writtenYear(parts),
    ...(parts['hour'] === undefined ? {} : { timed: true }),
  });
}

/** "tuần 2 tháng 5", "tuần cuối tháng 5". */
export function weekOfMonth(parts: Parts): Term {
  const { week = '' } = parts;
  const month = Number(parts['month']);
  const ofYearNo = writtenYear(parts);
  if (week === 'cuoi') return when({ unit: 'days', month, from: 25, to: 31, year: ofYearNo });
  const ordinal: Readonly<Record<string, number>> = { dau: 1, nhat: 1, nhi: 2 };
  const no = ordinal[week] ?? numberOf(week);
  return when({ unit: 'days', month, from: 7 * no - 6, to: no > 4 ? 31 : 7 * no, year: ofYearNo });
}

/** "thượng tuần", "trung tuần", "hạ tuần". */
export function thirdOfMonth(parts: Parts): Term {
  const first: Readonly<Record<string, number>> = { thuong: 1, trung: 11, ha: 21 };
  const from = first[parts['third'] ?? ''] ?? 0;
  return when({
    unit: 'days',
    month: Number(parts['month']),
    from,
    to: from === 21 ? 31 : from + 9,
    year: writtenYear(parts),
  });
}

/** "6 tháng đầu năm", "3 tháng cuối năm", "nửa đầu năm". */
export function monthsAtEdge(parts: Parts): Term {
  const count = parts['count'] === undefined ? 6 : numberOf(parts['count']);
  const ofYearNo = writtenYear(parts);
  const unit = count === 6 ? 'half' : 'months';
  return when(
    parts['edge'] === 'dau'
      ? months(unit, 1, count, ofYearNo)
      : months(unit, 13 - count, 12, ofYearNo),
  );
}

/** "tháng 6/2022". */
export function monthNamed(parts: Parts): Term {
  const no = numberOf(parts['month'] ?? '');
  return when(months('month', no, no, writtenYear(parts)));
}

/** "thứ Sáu", "Chủ nhật". */
export function weekday(parts: Parts): Term {
  return {
    kind: 'weekday',
    weekday: parts['sunday'] === undefined ? numberOf(parts['day'] ?? '') - 1 : 7,
  };
}
