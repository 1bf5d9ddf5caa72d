import { dayText } from './day-text';
import type { IsoDate, Precision } from './deadline';
import { lastDayOfMonth } from './when';

const quarters = ['I', 'II', 'III', 'IV'];

/** The name of a span that has one: a month, a quarter, a half-year, a year. */
export function spanName(from: IsoDate, to: IsoDate): string | null {
  if (!startsMonth(from) || !endsMonth(to)) return null;
  const { year, month } = parts(from);
  const end = parts(to);
  if (year !== end.year) return null;
  switch (end.month - month) {
    case 0:
      return `Tháng ${monthText(month)}/${year}`;
    case 2:
      return month % 3 === 1 ? `Quý ${quarters[(month - 1) / 3]}/${year}` : null;
    case 5:
      if (month === 1) return `6 tháng đầu năm ${year}`;
      return month === 7 ? `6 tháng cuối năm ${year}` : null;
    case 11:
      return `Năm ${year}`;
    default:
      return null;
  }
}

/** "Quý II - III/2021", "Tháng 4/2017 - Tháng 12/2018", "Giai đoạn 2021 - 2025", else from day to day. */
export function rangeText(from: IsoDate, to: IsoDate): string {
  const start = parts(from);
  const end = parts(to);
  if (!startsMonth(from) || !endsMonth(to)) {
    return `Từ ngày ${dayText(from)} đến ngày ${dayText(to)}`;
  }
  if (start.month === 1 && end.month === 12) return `Giai đoạn ${start.year} - ${end.year}`;
  const byQuarter = start.month % 3 === 1 && end.month % 3 === 0;
  const unit = byQuarter ? 'Quý' : 'Tháng';
  const first = byQuarter ? quarters[(start.month - 1) / 3] : monthText(start.month);
  const last = byQuarter ? quarters[end.month / 3 - 1] : monthText(end.month);
  if (start.year === end.year) return `${unit} ${first} - ${last}/${end.year}`;
  return `${unit} ${first}/${start.year} - ${unit} ${last}/${end.year}`;
}

const monthsOf: Readonly<Record<Exclude<Precision, 'day'>, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
};

/** The first day of the span that ends on a day. */
export function firstOf(last: IsoDate, precision: Exclude<Precision, 'day'>): IsoDate {
  const { year, month } = parts(last);
  return `${year}-${pad(Math.max(1, month - monthsOf[precision] + 1))}-01`;
}

function startsMonth(day: IsoDate): boolean {
  return day.endsWith('-01');
}

function endsMonth(day: IsoDate): boolean {
  const { year, month, day: no } = parts(day);
  return no === lastDayOfMonth(year, month);
}

function parts(day: IsoDate): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  const [year = 0, month = 0, no = 0] = day.split('-').map(Number);
  return { year, month, day: no };
}

/** Months 1 and 2 take a leading zero: Nghị định 30/2020/NĐ-CP, Phụ lục I, II.4.b. */
export function monthText(month: number): string {
  return month < 3 ? pad(month) : String(month);
}

/** Of two figures at least. */
export function pad(no: number): string {
  return String(no).padStart(2, '0');
}
