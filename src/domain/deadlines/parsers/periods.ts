import type { RecurrencePeriod } from '../deadline';
import type { Clause, Term } from '../terms';
import type { When } from '../when';
import type { Kind, Parsed } from './cursor';
import { kindAt, skip } from './cursor';

/** A period that recurs; `month` where it comes round once a year: nine months, quý I. */
interface Period {
  readonly every: RecurrencePeriod | null;
  readonly month: number | null;
}

const joiners = new Set<Kind>(['comma', 'slash', 'and', 'dash']);
const repeated = new Set<Kind>([...joiners, 'report', 'review']);

/** Periods in one list: "Hàng tháng, quý, năm", "6 tháng và năm", "quý I, 6 tháng, 9 tháng, báo cáo năm". */
export function readPeriods(clause: Clause, at: number): Parsed<readonly Period[]> | null {
  const first = clause.terms[at];
  const begin = first?.kind === 'every' ? recurs(first.every) : periodAt(clause, at);
  if (begin === null) return null;
  const periods: Period[] = [begin];
  let next = at + 1;
  for (;;) {
    const joined = skip(clause, next, joiners);
    // "Báo cáo 6 tháng, báo cáo năm", "sơ kết 6 tháng, tổng kết năm"
    const mark = skip(clause, joined, repeated);
    const more = joined === next ? null : periodAt(clause, mark);
    // "Hàng năm, quý IV" says when in the year.
    if (more === null || (first?.kind === 'every' && isQuarter(clause.terms[mark]))) break;
    periods.push(more);
    next = mark + 1;
  }
  // "6 tháng" alone recurs by custom; "quý", "năm" only in a list.
  const after = kindAt(clause, next);
  const isTerm = begin.every !== 'half-year' || after === 'counted-from' || after === 'event';
  if (first?.kind !== 'every' && periods.length < 2 && isTerm) return null;
  if (!areReports(clause.terms.slice(at, next), periods.length)) return null;
  return { value: withoutDoubles(periods), next };
}

/**
 * "Quý I, 6 tháng, năm" and "3 tháng, 6 tháng, 9 tháng" are reports; "quý I, quý II" and "3 tháng - 6
 * tháng" are stretches and terms.
 */
function areReports(terms: readonly Term[], count: number): boolean {
  const [first] = terms;
  if (first?.kind === 'when' || terms.some(isQuarter)) {
    return terms.some((term) => isSixMonths(term) || isNineMonths(term));
  }
  return first?.kind !== 'duration' || isSixMonths(first) || count > 2;
}

function isSixMonths(term: Term): boolean {
  return term.kind === 'duration' && term.unit === 'month' && term.count === 6;
}

function isNineMonths(term: Term): boolean {
  return term.kind === 'when' && term.when.unit === 'months' && term.when.last === 9;
}

function isQuarter(term: Term | undefined): boolean {
  return term?.kind === 'when' && term.when.unit === 'quarter';
}

/** "Định kỳ tháng, quý" recurs as its periods do; nine months are reported on with the third quarter. */
function withoutDoubles(periods: readonly Period[]): readonly Period[] {
  const quarterly = periods.some(({ every }) => every === 'quarter');
  const said = periods.filter(
    ({ every, month }) => every !== null && !(quarterly && month !== null),
  );
  return said.length > 0 ? said : periods;
}

function recurs(every: RecurrencePeriod | null, month: number | null = null): Period {
  return { every, month };
}

/** The periods that are reported on, by the number of their months. */
const byMonths: Readonly<Record<number, Period>> = {
  3: recurs('quarter'),
  6: recurs('half-year'),
  12: recurs('year'),
};

function periodAt(clause: Clause, at: number): Period | null {
  const term = clause.terms[at];
  switch (term?.kind) {
    case 'every':
    case 'period':
      return term.every === null ? null : recurs(term.every);
    case 'plan-year':
      return term.offset === 0 ? recurs('year') : null;
    case 'duration':
      if (term.unit === 'year') return term.count === 1 ? recurs('year') : null;
      return term.unit === 'month' ? (byMonths[term.count] ?? null) : null;
    case 'when':
      return ofYear(term.when);
    default:
      return null;
  }
}

/** "9 tháng", "quý I" of no year in particular. */
function ofYear(when: When): Period | null {
  if (when.year !== null || when.yearOffset !== undefined) return null;
  const isNamed = when.unit === 'quarter' || (when.unit === 'months' && when.first === 1);
  return isNamed ? recurs('year', when.last) : null;
}
