import { Temporal } from 'temporal-polyfill';
import type { IsoDate } from '../deadlines/deadline';
import type { ReportPeriod } from '../deadlines/periods';

/**
 * How a period report is headed, and the days whose deadlines it takes in: reports add up from the
 * start of the year, so "6 tháng" and "9 tháng" start on 01/01; a single quarter, half or month
 * takes its own days.
 */
export interface PeriodDays {
  readonly words: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

const roman = ['I', 'II', 'III', 'IV'] as const;

/** @example periodDays({ kind: 'half', year: 2022, half: 1 }) // 6 tháng đầu năm 2022, 01/01 – 30/6 */
export function periodDays(period: ReportPeriod): PeriodDays {
  const { year } = period;
  switch (period.kind) {
    case 'month':
      return {
        words: `tháng ${period.month} năm ${year}`,
        ...days(year, period.month, period.month),
      };
    case 'quarter': {
      const name = roman[period.quarter - 1] ?? String(period.quarter);
      const last = 3 * period.quarter;
      return { words: `Quý ${name} năm ${year}`, ...days(year, last - 2, last) };
    }
    case 'half':
      return period.half === 1
        ? { words: `6 tháng đầu năm ${year}`, ...days(year, 1, 6) }
        : { words: `6 tháng cuối năm ${year}`, ...days(year, 7, 12) };
    case 'nine-months':
      return { words: `9 tháng năm ${year}`, ...days(year, 1, 9) };
    case 'year':
      return { words: `năm ${year}`, ...days(year, 1, 12) };
  }
}

const two = (number: number): string => String(number).padStart(2, '0');

function days(year: number, first: number, last: number): { from: IsoDate; to: IsoDate } {
  const length = Temporal.PlainYearMonth.from({ year, month: last }).daysInMonth;
  return { from: `${year}-${two(first)}-01`, to: `${year}-${two(last)}-${two(length)}` };
}
