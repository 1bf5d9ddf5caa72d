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

/** The year of a stretch: written, or told from the plan's ("năm sau"), or neither. */
type OfYear = Pick<When, 'year' | 'yearOffset'>;

/** The year that a pattern's groups tell. */
export function ofYearSaid(parts: Parts): OfYear {
  const relative = parts['relativeYear'];
  if (relative === undefined) return { year: writtenYear(parts) };
  return { year: null, yearOffset: /truoc/u.test(relative) ? -1 : 1 };
}

/** A stretch of time as a term; `bare` where only a list or range tells its unit. */
export function when(said: When, bare = false): Term {
  return { kind: 'when', when: said, bare };
}

/** From one month of a year to another. */
export function stretch(
  unit: 'month' | 'quarter' | 'half' | 'months' | 'year',
  first: number,
  last: number,
  ofYear: OfYear,
): When {
  return { unit, first, last, ...ofYear };
}

/** A quarter of a year, 1–4. */
export function quarter(no: number, ofYear: OfYear): When {
  return stretch('quarter', 3 * no - 2, 3 * no, ofYear);
}

/** How often, by the folded word. */
export function everyOf(text: string | undefined): RecurrencePeriod | null {
  return periods[text ?? ''] ?? null;
}

/** The period that comes round so many times a year. */
export function timesAYear(count: number): RecurrencePeriod | null {
  const every: Readonly<Record<number, RecurrencePeriod>> = {
    2: 'half-year',
    4: 'quarter',
    12: 'month',
  };
  return every[count] ?? null;
}

/** A day, or what is left of one. */
export function day(parts: Parts): Term {
  const { year: written = '' } = parts;
  const length = written.length;
  // "20/01/201", "20/01/20222": a figure is missing or too many. "20/01/20" may be 2020 or a cut 202x.
  if (length === 1 || length === 3 || length > 4 || written === '20') return { kind: 'damaged' };
  // "10-11-12" may be three days.
  if (length === 2 && Number(written) <= 12) return { kind: 'damaged' };
  return when({
    unit: 'day',
    day: numberOf(parts['day'] ?? ''),
    month: numberOf(parts['month'] ?? ''),
    ...ofYearSaid(parts),
    ...(parts['hour'] === undefined ? {} : { timed: true }),
  });
}

/** "tuần 2 tháng 5", "tuần cuối tháng 5", "tuần 1, 2 tháng 4". */
export function weekOfMonth(parts: Parts): Term {
  const { week = '', lastWeek = week } = parts;
  const first = weekNumber(week);
  const last = weekNumber(lastWeek);
  // "Tuần 1, 3 tháng 4" is not one stretch.
  if (last !== first && last !== first + 1) return { kind: 'uncountable' };
  const from = week === 'cuoi' ? 25 : 7 * first - 6;
  const to = last > 4 ? 31 : 7 * last;
  return when({ unit: 'days', month: Number(parts['month']), from, to, ...ofYearSaid(parts) });
}

const weeks: Readonly<Record<string, number>> = { dau: 1, nhat: 1, nhi: 2, cuoi: 5 };

function weekNumber(text: string): number {
  return weeks[text] ?? numberOf(text);
}

/** "tuần thứ 3", "tuần cuối", of a month that its neighbour names. */
export function weekOfSomeMonth({ week, nth, edge }: Parts): Term {
  const no = weekNumber(week ?? nth ?? edge ?? '');
  // The twenty-third is a week of the year.
  if (no < 1 || no > 5) return { kind: 'uncountable' };
  const from = edge === 'cuoi' ? 25 : 7 * no - 6;
  return { kind: 'month-week', from, to: no > 4 ? 31 : 7 * no };
}

/** Which month of a quarter is its first, middle and last. */
const monthsInQuarter: Readonly<Record<string, number>> = {
  dau: 1,
  giua: 2,
  cuoi: 3,
  'thu nhat': 1,
  'thu hai': 2,
  'thu ba': 3,
  'thu 1': 1,
  'thu 2': 2,
  'thu 3': 3,
};

/** "tháng đầu quý", "tháng cuối quý": 1–3. */
export function monthInQuarter(parts: Parts): number {
  return monthsInQuarter[parts['edge'] ?? ''] ?? 0;
}

/** "tháng đầu quý II", "ngày 20 tháng cuối quý IV". */
export function monthOfQuarter(parts: Parts): Term {
  const ofYear = ofYearSaid(parts);
  const month = 3 * numberOf(parts['no'] ?? '') - 3 + monthInQuarter(parts);
  const { day: no } = parts;
  if (no === undefined) return when(stretch('month', month, month, ofYear));
  return when({ unit: 'day', day: numberOf(no), month, ...ofYear });
}

/** "nửa đầu tháng 6", "nửa cuối tháng 6". */
export function halfOfMonth(parts: Parts): Term {
  const [from, to] = parts['edge'] === 'dau' ? [1, 15] : [16, 31];
  return when({ unit: 'days', month: Number(parts['month']), from, to, ...ofYearSaid(parts) });
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
    ...ofYearSaid(parts),
  });
}

/** "6 tháng đầu năm", "3 tháng cuối năm", "2 quý đầu năm", "nửa đầu năm". */
export function monthsAtEdge(parts: Parts): Term {
  const { count, spelled = count, quarters, edge } = parts;
  const months = quarters === undefined ? numberOf(spelled ?? '6') : 3 * numberOf(quarters);
  const unit = months === 6 ? 'half' : 'months';
  const [first, last] = edge === 'dau' ? [1, months] : [13 - months, 12];
  return when(stretch(unit, first, last, ofYearSaid(parts)));
}

/** "tháng 6/2022". */
export function monthNamed(parts: Parts): Term {
  const no = numberOf(parts['month'] ?? '');
  return when(stretch('month', no, no, ofYearSaid(parts)));
}

/** "thứ Sáu", "Chủ nhật": 1 (thứ Hai) – 7. */
export function weekdayOf(parts: Parts): number {
  return parts['sunday'] === undefined ? numberOf(parts['day'] ?? '') - 1 : 7;
}
