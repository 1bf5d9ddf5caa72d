import type { RecurrencePeriod } from '../deadline';
import type { Phrase } from '../phrase';
import type { Clause } from '../terms';
import type { Bounds } from './bounds';

import { kindAt, place } from './cursor';
import type { PeriodDay } from './period-days';

export type RecurringPhrase = Extract<Phrase, { kind: 'recurring' }>;

const unbounded: Bounds = { from: null, to: null };

/** What recurs, said by the terms from `at` up to `next`. */
export function recurring(
  clause: Clause,
  at: number,
  next: number,
  every: RecurrencePeriod | null,
  day: PeriodDay,
  { from, to }: Bounds = unbounded,
): RecurringPhrase {
  return {
    kind: 'recurring',
    every,
    ...day,
    report: saysReport(clause, at, next),
    bare: false,
    from,
    to,
    ...place(clause, at, next),
  };
}

/** "Báo cáo hàng quý", "Báo cáo định kỳ …", "Hàng quý báo cáo". */
function saysReport(clause: Clause, at: number, next: number): boolean {
  return kindAt(clause, at - 1) === 'report' || kindAt(clause, next) === 'report';
}
