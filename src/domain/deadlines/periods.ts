import type { IsoDate } from './deadline';
import { dayOf } from './when';
import type { Span } from './when';

/** The periods that administrative bodies report on. */
export type ReportPeriod =
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | { readonly kind: 'quarter'; readonly year: number; readonly quarter: number }
  /** "6 tháng" and "6 tháng cuối năm". */
  | { readonly kind: 'half'; readonly year: number; readonly half: 1 | 2 }
  /** "Quý III (9 tháng)": the decree leaves it to the issuing body; provinces close it like the rest. */
  | { readonly kind: 'nine-months'; readonly year: number }
  | { readonly kind: 'year'; readonly year: number };

/**
 * The day that data close on in the period's last month.
 * Source: Nghị định 09/2019/NĐ-CP, Điều 12 (chế độ báo cáo của cơ quan hành chính nhà nước).
 */
export const closingDay = 14;

/**
 * From when to when the figures of a periodic report are taken ("thời gian chốt số liệu"): from the
 * 15th of the month before the period to the 14th of its last month. Not for deadlines: a task due
 * in Quý III ends on 30/9.
 *
 * @example reportSpan({ kind: 'quarter', year: 2022, quarter: 3 }) // 15/06/2022 – 14/09/2022
 */
export function reportSpan(period: ReportPeriod): Span {
  const { first, last } = monthsOf(period);
  const from =
    first === 1
      ? dayOf(period.year - 1, 12, closingDay + 1)
      : dayOf(period.year, first - 1, closingDay + 1);
  const to = dayOf(period.year, last, closingDay);
  if (from === null || to === null) throw new RangeError('Kỳ báo cáo không có trong lịch.');
  return { from, to };
}

function monthsOf(period: ReportPeriod): { readonly first: number; readonly last: number } {
  switch (period.kind) {
    case 'month':
      return { first: period.month, last: period.month };
    case 'quarter':
      return { first: 3 * period.quarter - 2, last: 3 * period.quarter };
    case 'half':
      return { first: 6 * period.half - 5, last: 6 * period.half };
    case 'nine-months':
      return { first: 1, last: 9 };
    case 'year':
      return { first: 1, last: 12 };
  }
}

/** The report periods of a year as leaders are given them: Quý I, 6 tháng, Quý III (9 tháng), năm. */
export function yearlyReports(year: number): readonly ReportPeriod[] {
  return [
    { kind: 'quarter', year, quarter: 1 },
    { kind: 'half', year, half: 1 },
    { kind: 'nine-months', year },
    { kind: 'year', year },
  ];
}

/** The report whose figures close next, on or after the day. */
export function currentReport(today: IsoDate): ReportPeriod {
  const year = Number(today.slice(0, 4));
  const open = [...yearlyReports(year), ...yearlyReports(year + 1)];
  const current = open.find((period) => reportSpan(period).to >= today);
  if (!current) throw new RangeError(`Không phải ngày: ${today}`);
  return current;
}
