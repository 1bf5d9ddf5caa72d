import type { RecurrencePeriod } from '../deadline';
import type { Stretch } from '../phrase';
import type { Clause } from '../terms';
import type { Kind, Parsed } from './cursor';
import { skip } from './cursor';
import { readStretches } from './stretches';

/** On which day of its period a recurring deadline falls. */
export interface PeriodDay {
  readonly month: number | null;
  readonly day: number | null;
  readonly weekday: number | null;
  readonly exclusive: boolean;
}

/** Days in one list. */
export interface PeriodDays {
  readonly days: readonly PeriodDay[];
  /** "ngày 20 tháng cuối quý" names its period with the day. */
  readonly ofQuarter: boolean;
  /** One of them has a year. */
  readonly dated: boolean;
}

export const anyDay: PeriodDay = { month: null, day: null, weekday: null, exclusive: false };
const joiners = new Set<Kind>(['comma', 'and']);
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

/** "Trước ngày 25", "ngày 1 và 15", "ngày 20 tháng cuối quý", "thứ Ba, thứ Năm", "15/6, 15/12", "quý I". */
export function readPeriodDays(clause: Clause, at: number): Parsed<PeriodDays> | null {
  const next = skip(clause, at, leads);
  const exclusive = clause.terms.slice(at, next).some(({ kind }) => kind === 'before');
  return (
    readWeekdays(clause, next) ??
    readMonthDays(clause, next, exclusive) ??
    readDates(clause, next, exclusive)
  );
}

/** A day of the month belongs to months and, with its month, to years; a weekday to weeks. */
export function fits(day: PeriodDay, every: RecurrencePeriod): boolean {
  if (day.weekday !== null) return every === 'week';
  if (day.month !== null) return every === 'year';
  return every === 'month' || every === 'quarter';
}

function readWeekdays(clause: Clause, at: number): Parsed<PeriodDays> | null {
  const days: PeriodDay[] = [];
  let next = at;
  for (let from = at; ; from = skip(clause, next, joiners)) {
    const term = clause.terms[from];
    if (term?.kind !== 'weekday') break;
    days.push({ ...anyDay, weekday: term.weekday });
    next = from + 1;
  }
  return days.length === 0 ? null : { value: { days, ofQuarter: false, dated: false }, next };
}

function readMonthDays(clause: Clause, at: number, exclusive: boolean): Parsed<PeriodDays> | null {
  const days: PeriodDay[] = [];
  let next = at;
  for (let from = at; ; from = skip(clause, next, joiners)) {
    const term = clause.terms[from];
    const day = term?.kind === 'month-day' ? term.day : term?.kind === 'number' ? term.value : 0;
    if (!(day >= 1 && day <= 31) || (term?.kind === 'number' && term.year !== null)) break;
    days.push({ ...anyDay, day, exclusive });
    next = from + 1;
  }
  const after = clause.terms[next];
  const ofQuarter = after?.kind === 'last-month-of-quarter';
  const monthly = after?.kind === 'every' && after.every === 'month';
  // "15 hàng tháng": a number without "ngày" is a day of the month only there.
  const named = clause.terms[at]?.kind === 'month-day';
  if (days.length === 0 || after?.kind === 'uncountable' || !(named || monthly)) return null;
  return { value: { days, ofQuarter, dated: false }, next: ofQuarter ? next + 1 : next };
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
  return { value: { days, ofQuarter: false, dated }, next: read.next };
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
    default:
      return null;
  }
}
