import type { RecurrencePeriod } from '../deadline';
import type { Stretch } from '../phrase';
import type { Clause } from '../terms';
import type { Kind, Parsed } from './cursor';
import { kindAt, skip } from './cursor';
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
const leads = new Set<Kind>(['filler', 'within', 'done', 'report', 'until', 'at-latest', 'before']);

/** "Trước ngày 25", "ngày 20 tháng cuối quý", "thứ Sáu", "15/6, 15/12", "tháng 12", "quý I". */
export function readPeriodDays(clause: Clause, at: number): Parsed<PeriodDays> | null {
  const next = skip(clause, at, leads);
  const exclusive = clause.terms.slice(at, next).some(({ kind }) => kind === 'before');
  return readOneDay(clause, next, exclusive) ?? readDates(clause, next, exclusive);
}

/** A day of the month belongs to months and, with its month, to years; a weekday to weeks. */
export function fits(day: PeriodDay, every: RecurrencePeriod): boolean {
  if (day.weekday !== null) return every === 'week';
  if (day.month !== null) return every === 'year';
  return every === 'month' || every === 'quarter';
}

function readOneDay(clause: Clause, at: number, exclusive: boolean): Parsed<PeriodDays> | null {
  const term = clause.terms[at];
  switch (term?.kind) {
    case 'month-day': {
      if (term.day > 31) return null;
      const ofQuarter = kindAt(clause, at + 1) === 'last-month-of-quarter';
      const next = ofQuarter ? at + 2 : at + 1;
      return one({ ...anyDay, day: term.day, exclusive }, next, ofQuarter);
    }
    case 'number': {
      // "15 hàng tháng"
      const after = clause.terms[at + 1];
      const monthly = after?.kind === 'every' && after.every === 'month';
      return monthly && term.value <= 31
        ? one({ ...anyDay, day: term.value, exclusive }, at + 1)
        : null;
    }
    case 'weekday':
      return one({ ...anyDay, weekday: term.weekday }, at + 1);
    default:
      return null;
  }
}

function one(day: PeriodDay, next: number, ofQuarter = false): Parsed<PeriodDays> {
  return { value: { days: [day], ofQuarter, dated: false }, next };
}

function readDates(clause: Clause, at: number, exclusive: boolean): Parsed<PeriodDays> | null {
  const read = readStretches(clause, at);
  if (read?.value.kind !== 'list') return null;
  const days: PeriodDay[] = [];
  for (const stretch of read.value.stretches) {
    const day = dayOfYear(stretch, exclusive);
    if (day === null) return null;
    days.push(day);
  }
  const dated = read.value.stretches.some(({ when }) => when.year !== null);
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
