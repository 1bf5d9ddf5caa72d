import type { RecurrencePeriod } from '../deadline';
import type { Phrase, Stretch } from '../phrase';
import type { Term } from '../terms';
import type { Clause, Parser } from './cursor';
import { kindAt, place, skip } from './cursor';
import { readBounds } from './bounds';
import { readStretches } from './stretches';

/** On which day of its period a recurring deadline falls. */
interface Day {
  readonly month: number | null;
  readonly day: number | null;
  readonly weekday: number | null;
  readonly exclusive: boolean;
}

const anyDay: Day = { month: null, day: null, weekday: null, exclusive: false };
const joiners = new Set<Term['kind']>(['comma', 'slash', 'and', 'dash']);
const fillers = new Set<Term['kind']>(['filler', 'within', 'done', 'report', 'until', 'at-latest']);

/**
 * "Hàng quý", "Định kỳ 6 tháng và năm", "Trước ngày 25 hàng tháng", "Ngày 20 tháng cuối quý",
 * "Tháng 12 hàng năm", "Hàng năm (trước ngày 15/12)", "Thứ Sáu hàng tuần", "Cuối quý".
 */
export const parseRecurring: Parser = (clause, at) =>
  dayFirst(clause, at) ?? periodFirst(clause, at);

/** "Trước ngày 25 hàng tháng": the day, then the period. */
function dayFirst(clause: Clause, at: number): ReturnType<Parser> {
  const days = readDays(clause, at);
  if (!days) return null;
  const next = skip(clause, days.next, 'filler', 'comma', 'open');
  const every = everyAt(clause, next, days.last);
  if (!every || !days.value.every((day) => fits(day, every.period))) return null;
  const report = saysReport(clause, at, every.next);
  const spot = place(clause, at, every.next);
  return {
    value: days.value.map((day) => ({
      kind: 'recurring',
      every: every.period,
      ...day,
      report,
      bare: false,
      from: null,
      to: null,
      ...spot,
    })),
    next: every.next,
  };
}

function everyAt(
  clause: Clause,
  at: number,
  last: Term['kind'] | null,
): { readonly period: RecurrencePeriod; readonly next: number } | null {
  if (last === 'last-month-of-quarter') return { period: 'quarter', next: at };
  const term = clause.terms[at];
  return term?.kind === 'every' && term.every ? { period: term.every, next: at + 1 } : null;
}

/** A day of the month belongs to months and, with its month, to years; a weekday to weeks. */
function fits(day: Day, every: RecurrencePeriod): boolean {
  if (day.weekday !== null) return every === 'week';
  if (day.month !== null) return every === 'year';
  return every === 'month' || every === 'quarter';
}

/** "Hàng quý, 6 tháng, năm (trước ngày 20 tháng cuối quý)": periods, then perhaps days and bounds. */
function periodFirst(clause: Clause, at: number): ReturnType<Parser> {
  const first = clause.terms[at];
  if (first?.kind === 'each-end') {
    return { value: [recurring(clause, at, at + 1, first.every, anyDay)], next: at + 1 };
  }
  const periods = readPeriods(clause, at);
  if (!periods) return null;
  let { next } = periods;
  const [only, more] = periods.value;
  const days = more === undefined && only ? readDaysAfter(clause, next, only) : null;
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
}

function recurring(
  clause: Clause,
  at: number,
  next: number,
  every: RecurrencePeriod | null,
  day: Day,
  bounds: { readonly from: Stretch | null; readonly to: Stretch | null } = { from: null, to: null },
): Extract<Phrase, { kind: 'recurring' }> {
  return {
    kind: 'recurring',
    every,
    ...day,
    report: saysReport(clause, at, next),
    bare: false,
    ...bounds,
    ...place(clause, at, next),
  };
}

/** "Báo cáo hàng quý", "Báo cáo định kỳ …", "Hàng quý báo cáo". */
function saysReport(clause: Clause, at: number, next: number): boolean {
  return [at - 1, next].some((spot) => kindAt(clause, spot) === 'report');
}

function readPeriods(
  clause: Clause,
  at: number,
): { readonly value: readonly (RecurrencePeriod | null)[]; readonly next: number } | null {
  const first = clause.terms[at];
  const begin = first?.kind === 'every' ? first.every : chainedPeriod(clause, at);
  if (begin === undefined) return null;
  const periods: (RecurrencePeriod | null)[] = [begin];
  let next = at + 1;
  for (;;) {
    const mark = skip(clause, next, ...joiners);
    if (mark === next) break;
    const more = periodAt(clause, mark);
    if (more === null) break;
    periods.push(more);
    next = mark + 1;
  }
  const counted = kindAt(clause, next) === 'counted-from' || kindAt(clause, next) === 'event';
  if (first?.kind !== 'every' && periods.length < 2 && (begin !== 'half-year' || counted))
    return null;
  return { value: periods[0] === null && periods.length > 1 ? periods.slice(1) : periods, next };
}

/** "6 tháng" alone recurs by custom; "quý, 6 tháng, năm" does as a list. */
function chainedPeriod(clause: Clause, at: number): RecurrencePeriod | undefined {
  return periodAt(clause, at) ?? undefined;
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

/** "Hàng năm, trước ngày 15/12": only where a day of that kind of period follows. */
function readDaysAfter(
  clause: Clause,
  at: number,
  every: RecurrencePeriod | null,
): ReturnType<typeof readDays> {
  if (every === null) return null;
  const start = skip(clause, at, 'comma', 'open', 'filler', 'dash');
  const days = readDays(clause, start);
  if (!days?.value.every((day) => fits(day, every))) return null;
  // "Hàng năm, trước 15/12/2022" names one day of one year.
  if (days.last === 'when' && days.dated) return null;
  return { ...days, next: skip(clause, days.next, 'close') };
}

function readDays(
  clause: Clause,
  at: number,
): {
  readonly value: readonly Day[];
  readonly next: number;
  readonly last: Term['kind'] | null;
  readonly dated: boolean;
} | null {
  let next = at;
  let exclusive = false;
  for (let kind = kindAt(clause, next); kind !== null; kind = kindAt(clause, next)) {
    if (kind === 'before') exclusive = true;
    else if (!fillers.has(kind)) break;
    next += 1;
  }
  const term = clause.terms[next];
  if (term?.kind === 'month-day') {
    const after = kindAt(clause, next + 1);
    const last = after === 'last-month-of-quarter' ? after : term.kind;
    if (term.day > 31) return null;
    return {
      value: [{ ...anyDay, day: term.day, exclusive }],
      next: last === term.kind ? next + 1 : next + 2,
      last,
      dated: false,
    };
  }
  const following = clause.terms[next + 1];
  if (
    term?.kind === 'number' &&
    term.value <= 31 &&
    following?.kind === 'every' &&
    following.every === 'month'
  ) {
    // "15 hàng tháng"
    return {
      value: [{ ...anyDay, day: term.value, exclusive }],
      next: next + 1,
      last: term.kind,
      dated: false,
    };
  }
  if (term?.kind === 'weekday') {
    return {
      value: [{ ...anyDay, weekday: term.weekday }],
      next: next + 1,
      last: term.kind,
      dated: false,
    };
  }
  const stretches = readStretches(clause, next);
  if (stretches?.value.kind !== 'list') return null;
  const days: Day[] = [];
  for (const { when, edge } of stretches.value.stretches) {
    if (edge !== null && edge !== 'end') return null;
    if (when.unit === 'day') days.push({ ...anyDay, month: when.month, day: when.day, exclusive });
    else if ((when.unit === 'month' || when.unit === 'quarter') && when.last <= 12)
      days.push({ ...anyDay, month: exclusive ? when.first - 1 || 12 : when.last });
    else return null;
  }
  const dated = stretches.value.stretches.some(({ when }) => when.year !== null);
  return { value: days, next: stretches.next, last: 'when', dated };
}
