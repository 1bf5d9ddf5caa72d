import type { Deadline, IsoDate, Precision, RecurrencePeriod } from './deadline';
import { dayText } from './day-text';
import { lastDayOfMonth } from './when';
import { keyOf } from './key';
import { asksForCompletion } from './sense';

type By = Extract<Deadline, { kind: 'by' }>;
type Recurring = Extract<Deadline, { kind: 'recurring' }>;

const quarters = ['I', 'II', 'III', 'IV'];
const periodNames: Readonly<Record<RecurrencePeriod, string>> = {
  week: 'Hàng tuần',
  month: 'Hàng tháng',
  quarter: 'Hàng quý',
  'half-year': 'Định kỳ 6 tháng',
  year: 'Hàng năm',
  term: 'Hàng nhiệm kỳ',
};
const monthsOfQuarter: Readonly<Record<number, string>> = { 1: 'đầu', 2: 'giữa', 3: 'cuối' };
const weekdays = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'];

/**
 * The one way of writing a deadline: days as dd/mm/yyyy, quarters in Roman figures, the year always
 * said. Read again under the same heading, it gives the same deadline; what has no other form
 * (events, other texts' rules, what cannot be read) keeps its own words.
 *
 * @param heading the heading of the deadline column (see DeadlineContext)
 * @example canonicalText(trước5thang8) // 'Trước ngày 05/08/2022'
 */
export function canonicalText(deadline: Deadline, heading: string | null = null): string {
  switch (deadline.kind) {
    case 'by':
      return byText(deadline, heading);
    case 'during':
      return duringText(deadline.from, deadline.to, heading);
    case 'recurring':
      return keepsItsWords(deadline)
        ? sentence(deadline.raw)
        : recurringText(deadline) + boundsText(deadline.from, deadline.to);
    case 'continuous':
      return continuousText(deadline);
    case 'duration':
      return `${deadline.days} ngày${deadline.workingDays ? ' làm việc' : ''}`;
    case 'regulated':
    case 'event':
    case 'unreadable':
    case 'none':
      return sentence(deadline.raw);
  }
}

function byText({ date, exclusive, precision }: By, heading: string | null): string {
  if (precision === 'day') return `${exclusive ? 'Trước ngày' : 'Ngày'} ${dayText(date)}`;
  const name = spanName(firstOf(date, precision), date);
  if (name === null) return `Ngày ${dayText(date)}`;
  const plain = precision === 'month' || precision === 'year' || asksForCompletion(heading);
  return plain ? name : `Đến hết ${lower(name)}`;
}

function duringText(from: IsoDate | null, to: IsoDate, heading: string | null): string {
  if (from === null) return `Từ nay đến ngày ${dayText(to)}`;
  const name = spanName(from, to);
  if (name !== null) {
    const ofWork = /^(?:Quý|6 tháng)/u.test(name) && !asksForCompletion(heading);
    return ofWork ? name : `Trong ${lower(name)}`;
  }
  return rangeText(from, to);
}

/** "Quý II - III/2021", "Tháng 4/2017 - Tháng 12/2018", "Giai đoạn 2021 - 2025", else from day to day. */
function rangeText(from: IsoDate, to: IsoDate): string {
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

/** "Từ năm 2026" does not say "thường xuyên", and is not made to. */
function continuousText({ raw, from, to }: Extract<Deadline, { kind: 'continuous' }>): string {
  const onlyStart = from !== undefined && to === undefined && !/thuong|lien tuc/u.test(keyOf(raw));
  return onlyStart ? `Từ ngày ${dayText(from)}` : `Thường xuyên${boundsText(from, to)}`;
}

/**
 * "02 lần/năm" has no period to name, "từ 15/11 đến 15/12 hằng năm" and "tuần 2 hàng tháng" a start
 * that no other form says, "tháng đầu quý sau" tells which quarter is reported on.
 */
function keepsItsWords({ every, raw, from, to, weekday }: Recurring): boolean {
  const key = keyOf(raw);
  const isRange = from === undefined && to === undefined && /\d.*(?:-|den|toi).*\d/u.test(key);
  const isWeek = every !== 'week' && (weekday !== undefined || /(?:^| )tuan /u.test(key));
  const isOfNext = /(?:quy|thang) (?:sau|toi|ke|tiep|lien)/u.test(key);
  return isRange || isWeek || isOfNext || (every === null && /\d/u.test(raw));
}

function recurringText(deadline: Recurring): string {
  const { every, month, day, monthOfQuarter, weekday, exclusive } = deadline;
  const name = every === null ? 'Định kỳ' : periodNames[every];
  const report = deadline.report ? `Báo cáo ${lower(name)}` : name;
  if (weekday !== undefined) return `${capital(weekdays[weekday - 1] ?? '')} ${lower(name)}`;
  if (month !== undefined && day === undefined) return `Tháng ${monthText(month)} ${lower(name)}`;
  const inQuarter = `tháng ${monthsOfQuarter[monthOfQuarter ?? 3] ?? ''} quý`;
  if (day === undefined) return monthOfQuarter === undefined ? report : capital(inQuarter);
  const head = exclusive ? 'Trước ngày' : 'Ngày';
  if (month !== undefined) return `${head} ${pad(day)}/${pad(month)} ${lower(name)}`;
  return every === 'quarter'
    ? `${head} ${pad(day)} ${inQuarter}`
    : `${head} ${pad(day)} ${lower(name)}`;
}

function boundsText(from: IsoDate | undefined, to: IsoDate | undefined): string {
  if (from !== undefined && to !== undefined) {
    return startsMonth(from) && endsMonth(to) && sameSpan(from, to)
      ? ` trong ${lower(spanName(from, to) ?? '')}`
      : ` từ ngày ${dayText(from)} đến ngày ${dayText(to)}`;
  }
  if (from !== undefined) return ` từ ngày ${dayText(from)}`;
  return to === undefined ? '' : ` đến ngày ${dayText(to)}`;
}

function sameSpan(from: IsoDate, to: IsoDate): boolean {
  return spanName(from, to) !== null;
}

/** The name of a span that has one: a month, a quarter, a half-year, a year. */
function spanName(from: IsoDate, to: IsoDate): string | null {
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

const monthsOf: Readonly<Record<Exclude<Precision, 'day'>, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
};

/** The first day of the span that ends on a day. */
function firstOf(last: IsoDate, precision: Exclude<Precision, 'day'>): IsoDate {
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
function monthText(month: number): string {
  return month < 3 ? pad(month) : String(month);
}

function pad(no: number): string {
  return String(no).padStart(2, '0');
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Its own words on one line, the first letter large. */
function sentence(raw: string): string {
  return capital(raw.replace(/\s+/gu, ' '));
}
