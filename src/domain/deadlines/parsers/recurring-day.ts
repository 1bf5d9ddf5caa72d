import type { RecurrencePeriod } from '../deadline';
import type { Clause } from '../terms';
import { readBounds } from './bounds';
import type { Kind, Parsed, Parser, Sentence } from './cursor';
import { kindAt, skip } from './cursor';
import { fit, readPeriodDays, type PeriodDays } from './period-days';
import { recurring } from './recurring-phrase';

const ends = new Set<Kind | null>([null, 'comma', 'and', 'open', 'close', 'filler']);
const between = new Set<Kind>(['filler', 'comma', 'open', 'slash']);

const parse: Parser = (clause, at) => {
  const read = readPeriodDays(clause, at);
  if (!read) return null;
  const { days } = read.value;
  const every = everyAfter(clause, read);
  if (!every || !fit(read.value, every.value)) return null;
  const bounds = readBounds(clause, every.next);
  const next = bounds?.next ?? every.next;
  return {
    value: days.map((day) => recurring(clause, at, next, every.value, day, bounds?.value)),
    next,
  };
};

/** The period that the days are of: "hàng tháng", "tháng cuối quý", "các năm 2023, 2024". */
function everyAfter(
  clause: Clause,
  { value, next }: Parsed<PeriodDays>,
): Parsed<RecurrencePeriod> | null {
  if (value.ofQuarter) return { value: 'quarter', next };
  if (kindAt(clause, next) === 'years' && !value.dated && readBounds(clause, next)) {
    return { value: 'year', next };
  }
  const at = skip(clause, next, between);
  const term = clause.terms[at];
  // "Tuần 2 của tháng sau" is of one month.
  const isNext = term?.kind === 'next-month' && !value.ofWeek && !namesOtherPeriod(clause);
  if (isNext) return { value: 'month', next: at + 1 };
  if (term?.kind === 'every' && term.every) return { value: term.every, next: at + 1 };
  // "Tuần thứ 3 của tháng"; "của tháng sau", "của tháng 5" are of one month.
  const isMonth = value.ofWeek && term?.kind === 'period' && term.every === 'month';
  return isMonth && ends.has(kindAt(clause, at + 1)) ? { value: 'month', next: at + 1 } : null;
}

/** "Báo cáo quý: trước ngày 05 tháng sau": it is not of every month. */
function namesOtherPeriod({ terms }: Clause): boolean {
  return terms.some((term) => {
    if (term.kind === 'when') return term.when.unit !== 'day' && term.when.unit !== 'days';
    return (term.kind === 'period' || term.kind === 'every') && term.every !== 'month';
  });
}

/**
 * The day, then its period: "Trước ngày 25 hàng tháng", "Ngày 20 tháng cuối quý", "Tháng 12 hàng
 * năm", "Thứ Sáu hàng tuần".
 */
export const recurringDay: Sentence = {
  begins: new Set<Kind>([
    'from',
    'before',
    'at-latest',
    'until',
    'within',
    'done',
    'report',
    'filler',
    'edge',
    'when',
    'plan-year',
    'month-day',
    'month-week',
    'month-of-quarter',
    'number',
    'weekday',
  ]),
  needs: new Set<Kind>(['every', 'month-of-quarter', 'month-week', 'next-month', 'years']),
  parse,
};
