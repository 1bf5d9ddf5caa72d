import type { RecurrencePeriod } from '../../../src/domain/deadlines/deadline';
import { serialFromDate } from '../../../src/domain/grid/serial';
import { currentPeriod, periodStart } from '../../../src/domain/tracking/current-period';
import { ironCalc } from '../support/iron-calc';

/** 22/06/2026 is a Monday. */
const firstDays: readonly (readonly [RecurrencePeriod | null, today: string, start: string])[] = [
  ['week', '2026-06-22', '2026-06-22'],
  ['week', '2026-06-25', '2026-06-22'],
  ['week', '2026-06-28', '2026-06-22'],
  ['week', '2026-01-01', '2025-12-29'],
  ['month', '2026-06-30', '2026-06-01'],
  ['quarter', '2026-03-31', '2026-01-01'],
  ['quarter', '2026-04-01', '2026-04-01'],
  ['quarter', '2026-12-31', '2026-10-01'],
  ['half-year', '2026-06-30', '2026-01-01'],
  ['half-year', '2026-07-01', '2026-07-01'],
  ['year', '2026-12-31', '2026-01-01'],
  ['term', '2026-12-31', '2026-01-01'],
  [null, '2026-08-15', '2026-07-01'],
];

test.each(firstDays)('the %s of %s begins on %s, in the sheet too', (every, today, start) => {
  expect(periodStart(every, today)).toBe(start);
  const formula = `=${currentPeriod(every).startFormula}+0`;
  const answer = ironCalc([{ name: 'A', cells: [[{ formula, cached: null }]] }], today);
  expect(answer('A', 0, 0)).toBe(String(serialFromDate(start)));
});
