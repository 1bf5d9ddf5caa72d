import { Temporal } from 'temporal-polyfill';
import type { IsoDate, RecurrencePeriod } from '../deadlines/deadline';

/**
 * The running period that an ongoing task owes a result in: how the form calls it, and the formula
 * of its first day. Calendar periods; continuous work, and recurrence that the plan leaves open, is
 * looked at by quarter, because plans ask their units to report by quarter.
 */
interface CurrentPeriod {
  readonly words: string;
  readonly startFormula: string;
}

const year = 'YEAR(TODAY())';
const monthsFormula = (months: number): string =>
  `DATE(${year},${months}*INT((MONTH(TODAY())-1)/${months})+1,1)`;

const week: CurrentPeriod = {
  words: 'tuần này',
  startFormula: 'TODAY()-WEEKDAY(TODAY(),2)+1',
};
const monthly = { words: 'tháng này', months: 1 };
const quarterly = { words: 'quý này', months: 3 };
const halfYearly = { words: 'nửa năm này', months: 6 };
const yearly = { words: 'năm nay', months: 12 };

const monthsOf: Readonly<
  Record<Exclude<RecurrencePeriod, 'week'>, { words: string; months: number }>
> = {
  month: monthly,
  quarter: quarterly,
  'half-year': halfYearly,
  year: yearly,
  term: yearly,
};

/** How a form names the running period of such work, and where it starts, as a formula. */
export function currentPeriod(every: RecurrencePeriod | null): CurrentPeriod {
  if (every === 'week') return week;
  const { words, months } = every === null ? quarterly : monthsOf[every];
  return { words, startFormula: monthsFormula(months) };
}

/** The first day of the running period. */
export function periodStart(every: RecurrencePeriod | null, today: IsoDate): IsoDate {
  const day = Temporal.PlainDate.from(today);
  if (every === 'week') return day.subtract({ days: day.dayOfWeek - 1 }).toString();
  const { months } = every === null ? quarterly : monthsOf[every];
  const month = months * Math.floor((day.month - 1) / months) + 1;
  return day.with({ month, day: 1 }).toString();
}
