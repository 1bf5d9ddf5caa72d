import {
  durationUnits,
  monthNamed,
  ofYearSaid,
  quarter,
  stretch,
  when,
  writtenYear,
} from '../meanings';
import { numberOf, romanQuarter, spelledMonth } from '../numbers';
import { entry, ofYear, year4, type Entry } from './entry';

/** Months, quarters and years, terms of days, and numbers that stand alone. */
export const stretches: readonly Entry[] = [
  // Months, quarters, years.
  entry(
    `(?:quy|qui|q)\\.? ?(?:thu )?(?<no>${romanQuarter}|\\d{1,2}|mot|hai|ba|bon|tu)(?! ?\\. ?(?:${romanQuarter})(?!\\p{L}))${ofYear}`,
    (parts) => when(quarter(numberOf(parts['no'] ?? ''), ofYearSaid(parts))),
  ),
  entry(`(?:thang|t\\.?) ?(?<month>\\d{1,2}|${spelledMonth})${ofYear}`, monthNamed),
  entry(`(?<month>\\d{1,2}) ?[/.-] ?(?<year>${year4})(?! ?- ?${year4})`, (parts) => {
    const no = Number(parts['month']);
    return when(stretch('month', no, no, ofYearSaid(parts)), true);
  }),
  entry(
    `(?<named>nam ?)?(?:ngan sach |tai chinh )?(?<year>${year4})(?! ?[-/] ?\\d\\d(?![\\d/.-]))`,
    (parts) => when(stretch('year', 1, 12, ofYearSaid(parts)), parts['named'] === undefined),
  ),
  entry(`ngay (?<day>\\d{1,2})(?: cua)?(?! ngay)(?! (?:lam viec|tuan))`, (parts) => ({
    kind: 'month-day',
    day: Number(parts['day']),
  })),

  // Terms of days.
  entry(
    `(?<count>\\d{1,3}) (?<unit>ngay lam viec|ngay|tuan|thang|nam(?! ${year4}))(?: lam viec)?`,
    (parts) => ({
      kind: 'duration',
      count: Number(parts['count']),
      unit: durationUnits[parts['unit'] ?? ''] ?? 'day',
    }),
  ),
  entry(`(?<no>${romanQuarter})(?: ?/ ?| nam |,? nam )(?<year>${year4})`, (parts) => ({
    kind: 'number',
    value: numberOf(parts['no'] ?? ''),
    year: writtenYear(parts),
  })),
  entry(`(?<no>\\d{1,2}),? nam (?<year>${year4})`, (parts) => ({
    kind: 'number',
    value: Number(parts['no']),
    year: writtenYear(parts),
  })),
  entry(`(?<no>${romanQuarter}|\\d+)`, (parts) => ({
    kind: 'number',
    value: numberOf(parts['no'] ?? ''),
    year: null,
  })),
];
