import type { RecurrencePeriod } from '../deadline';
import type { Stretch } from '../phrase';
import type { Clause, Term } from '../terms';
import type { Kind, Parsed } from './cursor';
import { kindAt, skip } from './cursor';
import { readStretches } from './stretches';

/** On which day of its period a recurring deadline falls. */
export interface PeriodDay {
  readonly month: number | null;
  readonly day: number | null;
  /** 1 or 2; null for the quarter's last month, and where no quarter is told. */
  readonly monthOfQuarter: number | null;
  readonly weekday: number | null;
  readonly exclusive: boolean;
}

/** Days in one list. */
export interface PeriodDays {
  readonly days: readonly PeriodDay[];
  /** "ngày 20 tháng cuối quý" names its period with the day. */
  readonly ofQuarter: boolean;
  /** One of them is a week of the month: of a quarter it says nothing. */
  readonly ofWeek: boolean;
  /** One of them has a year. */
  readonly dated: boolean;
}

export const anyDay: PeriodDay = {
  month: null,
  day: null,
  monthOfQuarter: null,
  weekday: null,
  exclusive: false,
};
const alone = { ofQuarter: false, ofWeek: false, dated: false } as const;
const joiners = new Set<Kind>(['comma', 'and']);
const slash = new Set<Kind>(['slash']);
const leads = new Set<Kind>([
  'from',
  'filler',
  'within',
  'done',
  'report',
  'until',
  'at-latest',
  'before',
]);

/**
 * "Trước ngày 25", "ngày 1 và 15", "ngày 20 tháng cuối quý", "tuần 2", "tháng đầu quý", "thứ Ba, thứ
 * Năm", "15/6, 15/12", "quý I".
 */
export function readPeriodDays(clause: Clause, at: number): Parsed<PeriodDays> | null {
  const next = skip(clause, at, leads);
  const exclusive = clause.terms.slice(at, next).some(({ kind }) => kind === 'before');
  return (
    readWeekdays(clause, next) ??
    readMonthDays(clause, next, exclusive) ??
    readDates(clause, next, exclusive)
  );
}

/** Whether all days are of that kind of period. */
export function fit({ days, ofQuarter, ofWeek }: PeriodDays, every: RecurrencePeriod): boolean {
  if (ofQuarter) return every === 'quarter';
  if (ofWeek) return every === 'month';
  return days.every((day) => fits(day, every));
}

/** A day of the month belongs to months and, with its month, to years; a weekday to weeks. */
function fits(day: PeriodDay, every: RecurrencePeriod): boolean {
  if (day.weekday !== null) return every === 'week';
  if (day.month !== null) return every === 'year';
  return every === 'month' || every === 'quarter';
}

function readWeekdays(clause: Clause, at: number): Parsed<PeriodDays> | null {
  const days: PeriodDay[] = [];
  let next = at;
  for (let from = at; ; from = skip(clause, next, joiners)) {
    const weekday = weekdayAt(clause, from, days.length > 0);
    if (weekday === null) break;
    days.push({ ...anyDay, weekday });
    next = from + 1;
  }
  return days.length === 0 ? null : { value: { ...alone, days }, next };
}

/** 1–7; in a list begun with "thứ" a number alone is one too: "thứ 2, 4, 6". */
function weekdayAt(clause: Clause, at: number, inList: boolean): number | null {
  const term = clause.terms[at];
  if (term?.kind === 'weekday') return term.weekday;
  const isNamed = inList && term?.kind === 'number' && term.value >= 2 && term.value <= 7;
  return isNamed ? term.value - 1 : null;
}

function readMonthDays(clause: Clause, at: number, exclusive: boolean): Parsed<PeriodDays> | null {
  const days: PeriodDay[] = [];
  let next = at;
  for (let from = at; ; from = skip(clause, next, joiners)) {
    const term = clause.terms[from];
    const day = term && dayOfMonth(term);
    if (day === undefined) break;
    days.push({ ...anyDay, day, exclusive });
    next = from + 1;
  }
  const after = clause.terms[next];
  const first = kindAt(clause, at);
  if (after?.kind === 'month-of-quarter' && (first !== 'number' || days.length === 0)) {
    const monthOfQuarter = after.no === 3 ? null : after.no;
    const all = days.length > 0 ? days : isOnItsOwn(clause, at) && !exclusive ? [anyDay] : null;
    if (all === null) return null;
    const inMonth = all.map((day) => ({ ...day, monthOfQuarter }));
    return { value: { ...alone, days: inMonth, ofQuarter: true }, next: next + 1 };
  }
  // "15 hàng tháng", "20/hàng tháng": a number without "ngày" is a day of the month only there.
  const every = clause.terms[skip(clause, next, slash)];
  const monthly = every?.kind === 'every' && every.every === 'month';
  const named = first === 'month-day' || first === 'month-week';
  if (after?.kind === 'each-of') return null;
  if (days.length === 0 || after?.kind === 'uncountable' || !(named || monthly)) return null;
  return { value: { ...alone, days, ofWeek: isWeek(clause, at, next) }, next };
}

/** The day that a term names, a week's being its last; null for a month's last week, which ends with it. */
function dayOfMonth(term: Term): number | null | undefined {
  switch (term.kind) {
    case 'month-week':
      return term.to === 31 ? null : term.to;
    case 'month-day':
      return isDay(term.day) ? term.day : undefined;
    case 'number':
      return term.year === null && isDay(term.value) ? term.value : undefined;
    default:
      return undefined;
  }
}

function isWeek(clause: Clause, at: number, next: number): boolean {
  return clause.terms.slice(at, next).some(({ kind }) => kind === 'month-week');
}

function isDay(no: number): boolean {
  return no >= 1 && no <= 31;
}

/** Whether a term is not the end of other words: "ngày làm việc cuối cùng của tháng cuối quý". */
function isOnItsOwn(clause: Clause, at: number): boolean {
  const before = kindAt(clause, at - 1);
  return (
    before === null ||
    (leads.has(before) && before !== 'before') ||
    joiners.has(before) ||
    before === 'open'
  );
}

function readDates(clause: Clause, at: number, exclusive: boolean): Parsed<PeriodDays> | null {
  const read = readStretches(clause, at);
  if (!read) return null;
  // "Từ 15/11 đến 15/12 hằng năm" is due on its last day.
  const stretches = read.value.kind === 'range' ? [read.value.to] : read.value.stretches;
  const days: PeriodDay[] = [];
  for (const stretch of stretches) {
    const day = dayOfYear(stretch, exclusive);
    if (day === null) return null;
    days.push(day);
  }
  const dated = stretches.some(({ when }) => when.year !== null);
  return { value: { ...alone, days, dated }, next: read.next };
}

/** A day with its month, or the last month of a stretch ("trước quý II": the month before it). */
function dayOfYear({ when, edge }: Stretch, exclusive: boolean): PeriodDay | null {
  if (edge !== null && edge !== 'end') return null;
  switch (when.unit) {
    case 'day':
      return { ...anyDay, month: when.month, day: when.day, exclusive };
    case 'month':
    case 'quarter':
      if (when.last > 12) return null;
      return { ...anyDay, month: exclusive ? when.first - 1 || 12 : when.last };
    // "Cuối năm hàng năm"
    case 'year':
      return edge === 'end' && when.year === null ? { ...anyDay, month: 12 } : null;
    default:
      return null;
  }
}
