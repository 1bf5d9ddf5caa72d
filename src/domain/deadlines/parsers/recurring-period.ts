import type { RecurrencePeriod } from '../deadline';
import type { Clause } from '../terms';
import { readBounds } from './bounds';
import type { Kind, Parsed, Parser, Sentence } from './cursor';
import { kindAt, skip } from './cursor';
import { anyDay, fit, readPeriodDays, type PeriodDay } from './period-days';
import { readPeriods } from './periods';
import { recurring } from './recurring-phrase';

const beforeDays = new Set<Kind>(['comma', 'open', 'filler', 'dash']);
const closing = new Set<Kind>(['close']);

const parse: Parser = (clause, at) => {
  const first = clause.terms[at];
  if (first?.kind === 'each-end') {
    return { value: [recurring(clause, at, at + 1, first.every, anyDay)], next: at + 1 };
  }
  if (first?.kind === 'weekday-of') {
    const day = { ...anyDay, weekday: first.weekday };
    return { value: [recurring(clause, at, at + 1, first.every, day)], next: at + 1 };
  }
  const periods = readPeriods(clause, at);
  if (!periods) return null;
  let { next } = periods;
  const [only, more] = periods.value;
  const days =
    only?.every != null && more === undefined ? readDaysAfter(clause, next, only.every) : null;
  if (days) next = days.next;
  const bounds = readBounds(clause, next);
  if (bounds) next = bounds.next;
  const bare = first?.kind !== 'every' && days === null && bounds === null;
  const phrases = periods.value.flatMap(({ every, month }) =>
    (days?.value ?? [{ ...anyDay, month }]).map((day) => ({
      ...recurring(clause, at, next, every, day, bounds?.value),
      bare,
    })),
  );
  return { value: phrases, next };
};

/** "Hàng năm, trước ngày 15/12": only where days of that kind of period follow. */
function readDaysAfter(
  clause: Clause,
  at: number,
  every: RecurrencePeriod,
): Parsed<readonly PeriodDay[]> | null {
  const read = readPeriodDays(clause, skip(clause, at, beforeDays));
  if (!read || !fit(read.value, every)) return null;
  // "Hàng năm, trước 15/12/2022" names one day of one year.
  if (read.value.dated) return null;
  if (kindAt(clause, read.next) !== 'next-month') {
    return { value: read.value.days, next: skip(clause, read.next, closing) };
  }
  // The month after a quarter is the first of the next.
  const inMonth = every === 'quarter' ? { monthOfQuarter: 1 } : {};
  return {
    value: read.value.days.map((day) => ({ ...day, ...inMonth })),
    next: skip(clause, read.next + 1, closing),
  };
}

const periodWords = new Set<Kind>([
  'every',
  'each-end',
  'weekday-of',
  'period',
  'plan-year',
  'duration',
]);

/**
 * The period, then perhaps its days and bounds: "Hàng quý", "Báo cáo 6 tháng, 9 tháng và năm", "Cuối quý",
 * "Hàng năm (trước ngày 15/12)", "Hàng quý, giai đoạn 2021-2025".
 */
export const recurringPeriod: Sentence = {
  begins: new Set<Kind>([...periodWords, 'when']),
  needs: periodWords,
  parse,
};
