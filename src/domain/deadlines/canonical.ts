import type { Deadline, IsoDate, RecurrencePeriod } from './deadline';
import { dayText } from './day-text';
import { keyOf } from './key';
import { asksForCompletion } from './sense';
import { firstOf, monthText, pad, rangeText, spanName } from './span-text';

type By = Extract<Deadline, { kind: 'by' }>;
type Recurring = Extract<Deadline, { kind: 'recurring' }>;

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
    const name = spanName(from, to);
    return name === null
      ? ` từ ngày ${dayText(from)} đến ngày ${dayText(to)}`
      : ` trong ${lower(name)}`;
  }
  if (from !== undefined) return ` từ ngày ${dayText(from)}`;
  return to === undefined ? '' : ` đến ngày ${dayText(to)}`;
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
