import { nextDue } from '../../../src/domain/deadlines/recurrence';
import { currentReport, reportSpan, yearlyReports } from '../../../src/domain/deadlines/periods';

test.each([
  [{ every: 'week' }, '2022-03-02', '2022-03-06'],
  [{ every: 'week', weekday: 5 }, '2022-03-04', '2022-03-04'],
  [{ every: 'month' }, '2022-02-28', '2022-02-28'],
  [{ every: 'month', day: 25 }, '2022-03-26', '2022-04-25'],
  [{ every: 'month', day: 31 }, '2022-04-01', '2022-04-30'],
  [{ every: 'quarter' }, '2022-08-01', '2022-09-30'],
  [{ every: 'quarter', day: 20 }, '2022-09-21', '2022-12-20'],
  [{ every: 'quarter', day: 5, monthOfQuarter: 1 }, '2022-07-05', '2022-07-05'],
  [{ every: 'quarter', day: 5, monthOfQuarter: 1 }, '2022-07-06', '2022-10-05'],
  [{ every: 'quarter', day: 5, monthOfQuarter: 1 }, '2022-12-31', '2023-01-05'],
  [{ every: 'quarter', monthOfQuarter: 2 }, '2022-05-31', '2022-05-31'],
  [{ every: 'quarter', monthOfQuarter: 2, report: true }, '2022-06-01', '2022-08-31'],
  [{ every: 'half-year' }, '2022-07-01', '2022-12-31'],
  [{ every: 'year' }, '2022-07-01', '2022-12-31'],
  [{ every: 'year', month: 3, day: 15 }, '2022-03-16', '2023-03-15'],
  [{ every: 'quarter', report: true }, '2022-08-01', '2022-09-14'],
  [{ every: 'quarter', report: true }, '2022-09-15', '2022-12-14'],
  [{ every: 'year', from: '2023-01-01', to: '2025-12-31' }, '2022-03-01', '2023-12-31'],
] as const)('%j on %s falls next on %s', (recurrence, today, next) => {
  expect(nextDue(recurrence, today)).toBe(next);
});

test.each([
  [{ every: null }],
  [{ every: 'term' }],
  [{ every: 'month', weekday: 5 }],
  [{ every: 'year', to: '2021-12-31' }],
] as const)('%j has no next day', (recurrence) => {
  expect(nextDue(recurrence, '2022-03-01')).toBeNull();
});

test.each([
  [{ kind: 'month', year: 2022, month: 1 }, '2021-12-15', '2022-01-14'],
  [{ kind: 'quarter', year: 2022, quarter: 1 }, '2021-12-15', '2022-03-14'],
  [{ kind: 'quarter', year: 2022, quarter: 3 }, '2022-06-15', '2022-09-14'],
  [{ kind: 'half', year: 2022, half: 1 }, '2021-12-15', '2022-06-14'],
  [{ kind: 'half', year: 2022, half: 2 }, '2022-06-15', '2022-12-14'],
  [{ kind: 'nine-months', year: 2022 }, '2021-12-15', '2022-09-14'],
  [{ kind: 'year', year: 2022 }, '2021-12-15', '2022-12-14'],
] as const)('the figures of %j run from %s to %s', (period, from, to) => {
  expect(reportSpan(period)).toEqual({ from, to });
});

test('the report that closes next is the current one', () => {
  expect(currentReport('2022-03-14')).toEqual(yearlyReports(2022)[0]);
  expect(currentReport('2022-03-15')).toEqual(yearlyReports(2022)[1]);
  expect(currentReport('2022-12-15')).toEqual(yearlyReports(2023)[0]);
});
