import type { RecurrencePeriod } from '../deadline';
import type { Clause } from '../terms';
import { readBounds } from './bounds';
import type { Kind, Parsed, Parser, Sentence } from './cursor';
import { kindAt, skip } from './cursor';
import { fits, readPeriodDays, type PeriodDays } from './period-days';
import { recurring } from './recurring-phrase';

const between = new Set<Kind>(['filler', 'comma', 'open']);

const parse: Parser = (clause, at) => {
  const read = readPeriodDays(clause, at);
  if (!read) return null;
  const { days } = read.value;
  const every = everyAfter(clause, read);
  if (!every || !days.every((day) => fits(day, every.value))) return null;
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
  return term?.kind === 'every' && term.every ? { value: term.every, next: at + 1 } : null;
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
    'number',
    'weekday',
  ]),
  needs: new Set<Kind>(['every', 'last-month-of-quarter', 'years']),
  parse,
};
