import { Temporal } from 'temporal-polyfill';
import type { IsoDate, RecurrencePeriod } from './deadline';
import { closingDay } from './periods';
import { dayOf, lastDayOfMonth } from './when';

/** On which day a recurring deadline falls, as far as it is said. */
export interface Recurrence {
  readonly every: RecurrencePeriod | null;
  readonly month?: number;
  readonly day?: number;
  readonly monthOfQuarter?: number;
  readonly weekday?: number;
  readonly report?: true;
  readonly from?: IsoDate;
  readonly to?: IsoDate;
}

const monthsIn: Readonly<Partial<Record<RecurrencePeriod, number>>> = {
  month: 1,
  quarter: 3,
  'half-year': 6,
  year: 12,
};

/**
 * The next due day of a recurring deadline on or after `today`: the day it names, else the last day
 * of the period (Chủ nhật, 30/6, 31/12 …), else, for a periodic report, the closing day of Nghị định
 * 09/2019/NĐ-CP. Null when no day can be told: "Định kỳ", "Theo nhiệm kỳ", "thứ Sáu tuần cuối
 * tháng", or its time is over.
 */
export function nextDue(recurrence: Recurrence, today: IsoDate): IsoDate | null {
  const since = recurrence.from !== undefined && recurrence.from > today ? recurrence.from : today;
  const next =
    recurrence.every === 'week'
      ? nextWeekday(recurrence.weekday ?? 7, since)
      : nextInMonths(recurrence, since);
  return next !== null && recurrence.to !== undefined && next > recurrence.to ? null : next;
}

function nextWeekday(weekday: number, since: IsoDate): IsoDate {
  const day = Temporal.PlainDate.from(since);
  return day.add({ days: (weekday - day.dayOfWeek + 7) % 7 }).toString();
}

function nextInMonths(recurrence: Recurrence, since: IsoDate): IsoDate | null {
  const step = recurrence.every === null ? undefined : monthsIn[recurrence.every];
  if (step === undefined || recurrence.weekday !== undefined) return null;
  const [startYear = 0, startMonth = 0] = since.split('-').map(Number);
  for (let ahead = 0; ahead <= step; ahead += 1) {
    const year = startYear + Math.floor((startMonth - 1 + ahead) / 12);
    const month = ((startMonth - 1 + ahead) % 12) + 1;
    if (!closes(month, step, recurrence)) continue;
    const due = dayOf(year, month, dayIn(year, month, recurrence));
    if (due !== null && due >= since) return due;
  }
  return null;
}

/** Whether it falls in the month: the one that it names, else the last of a period of so many months. */
function closes(
  month: number,
  step: number,
  { month: named, monthOfQuarter }: Recurrence,
): boolean {
  if (named !== undefined) return month === named;
  return month % step === (monthOfQuarter ?? 0) % step;
}

function dayIn(year: number, month: number, recurrence: Recurrence): number {
  const last = lastDayOfMonth(year, month);
  const names = recurrence.month !== undefined || recurrence.monthOfQuarter !== undefined;
  const closing = recurrence.report && !names ? closingDay : last;
  return Math.min(recurrence.day ?? closing, last);
}
