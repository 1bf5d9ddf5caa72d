import type { RecurrencePeriod } from '../deadline';
import type { Clause } from '../terms';
import type { Kind, Parsed, Parser, Sentence } from './cursor';
import { skip } from './cursor';
import { fits, readPeriodDays } from './period-days';
import { recurring } from './recurring-phrase';

const between = new Set<Kind>(['filler', 'comma', 'open']);

const parse: Parser = (clause, at) => {
  const read = readPeriodDays(clause, at);
  if (!read) return null;
  const { days, ofQuarter } = read.value;
  const every = ofQuarter
    ? ({ value: 'quarter', next: read.next } as const)
    : everyAt(clause, skip(clause, read.next, between));
  if (!every || !days.every((day) => fits(day, every.value))) return null;
  return {
    value: days.map((day) => recurring(clause, at, every.next, every.value, day)),
    next: every.next,
  };
};

function everyAt(clause: Clause, at: number): Parsed<RecurrencePeriod> | null {
  const term = clause.terms[at];
  return term?.kind === 'every' && term.every ? { value: term.every, next: at + 1 } : null;
}

/**
 * The day, then its period: "Trước ngày 25 hàng tháng", "Ngày 20 tháng cuối quý", "Tháng 12 hàng
 * năm", "Thứ Sáu hàng tuần".
 */
export const recurringDay: Sentence = {
  begins: new Set<Kind>([
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
  needs: new Set<Kind>(['every', 'last-month-of-quarter']),
  parse,
};
