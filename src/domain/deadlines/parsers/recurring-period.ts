import type { RecurrencePeriod } from '../deadline';
import type { Clause } from '../terms';
import { readBounds } from './bounds';
import type { Kind, Parsed, Parser, Sentence } from './cursor';
import { kindAt, skip } from './cursor';
import { anyDay, fits, readPeriodDays, type PeriodDay } from './period-days';
import { recurring } from './recurring-phrase';

const joiners = new Set<Kind>(['comma', 'slash', 'and', 'dash']);
const beforeDays = new Set<Kind>(['comma', 'open', 'filler', 'dash']);
const closing = new Set<Kind>(['close']);

const parse: Parser = (clause, at) => {
  const first = clause.terms[at];
  if (first?.kind === 'each-end') {
    return { value: [recurring(clause, at, at + 1, first.every, anyDay)], next: at + 1 };
  }
  const periods = readPeriods(clause, at);
  if (!periods) return null;
  let { next } = periods;
  const [only = null, more] = periods.value;
  const days = more === undefined && only !== null ? readDaysAfter(clause, next, only) : null;
  if (days) next = days.next;
  const bounds = readBounds(clause, next);
  if (bounds) next = bounds.next;
  const bare = first?.kind !== 'every' && days === null && bounds === null;
  const phrases = periods.value.flatMap((every) =>
    (days?.value ?? [anyDay]).map((day) => ({
      ...recurring(clause, at, next, every, day, bounds?.value),
      bare,
    })),
  );
  return { value: phrases, next };
};

function readPeriods(
  clause: Clause,
  at: number,
): Parsed<readonly (RecurrencePeriod | null)[]> | null {
  const first = clause.terms[at];
  const begin = first?.kind === 'every' ? first.every : (periodAt(clause, at) ?? undefined);
  if (begin === undefined) return null;
  const periods: (RecurrencePeriod | null)[] = [begin];
  let next = at + 1;
  for (;;) {
    const mark = skip(clause, next, joiners);
    if (mark === next) break;
    const more = periodAt(clause, mark);
    if (more === null) break;
    periods.push(more);
    next = mark + 1;
  }
  // "6 tháng" alone recurs by custom; "quý", "năm" only in a list.
  const after = kindAt(clause, next);
  const isTerm = begin !== 'half-year' || after === 'counted-from' || after === 'event';
  if (first?.kind !== 'every' && periods.length < 2 && isTerm) return null;
  return { value: periods[0] === null && periods.length > 1 ? periods.slice(1) : periods, next };
}

function periodAt(clause: Clause, at: number): RecurrencePeriod | null {
  const term = clause.terms[at];
  switch (term?.kind) {
    case 'every':
    case 'period':
      return term.every;
    case 'plan-year':
      return term.offset === 0 ? 'year' : null;
    case 'duration':
      if (term.unit === 'month' && term.count === 6) return 'half-year';
      return term.unit === 'year' && term.count === 1 ? 'year' : null;
    default:
      return null;
  }
}

/** "Hàng năm, trước ngày 15/12": only where days of that kind of period follow. */
function readDaysAfter(
  clause: Clause,
  at: number,
  every: RecurrencePeriod,
): Parsed<readonly PeriodDay[]> | null {
  const read = readPeriodDays(clause, skip(clause, at, beforeDays));
  if (!read?.value.days.every((day) => fits(day, every))) return null;
  // "Hàng năm, trước 15/12/2022" names one day of one year.
  if (read.value.dated) return null;
  return { value: read.value.days, next: skip(clause, read.next, closing) };
}

/**
 * The period, then perhaps its days and bounds: "Hàng quý", "Định kỳ 6 tháng và năm", "Cuối quý",
 * "Hàng năm (trước ngày 15/12)", "Hàng quý, giai đoạn 2021-2025".
 */
export const recurringPeriod: Sentence = {
  begins: new Set<Kind>(['every', 'each-end', 'period', 'plan-year', 'duration']),
  parse,
};
