import type { RecurrencePeriod } from './deadline';
import type { When } from './when';

/** Which side of a stretch a word asks for. */
export type Edge = 'start' | 'middle' | 'end';

/** The smallest things that the language of deadlines is made of. */
export type Term =
  /** A stretch of time. `bare`: "9/2022" without "tháng", which a list or range may turn into a quarter. */
  | { readonly kind: 'when'; readonly when: When; readonly bare: boolean }
  /** A number alone: the III of "Quý II, III", the 01 of "01 - 15/6". */
  | { readonly kind: 'number'; readonly value: number; readonly year: number | null }
  /** "ngày 25" */
  | { readonly kind: 'month-day'; readonly day: number }
  /** "tuần thứ 2", "tuần cuối", of a month that stands beside it: its days, 31 for the last */
  | { readonly kind: 'month-week'; readonly from: number; readonly to: number }
  /** "tháng cuối quý", "tháng đầu quý sau": which month of any quarter, 1–3 */
  | { readonly kind: 'month-of-quarter'; readonly no: number }
  /** "tháng sau": the month after the one that is reported on */
  | { readonly kind: 'next-month' }
  /** The "các" of "ngày 15 các tháng 3, 6, 9": the same day of each month. */
  | { readonly kind: 'each-of' }
  /** "lần 1", "đợt II": which of several, named beside its date */
  | { readonly kind: 'turn' }
  /** "năm nay", "năm sau" (`offset` 1), or "năm" which says a year only after trong, cuối, hết … */
  | { readonly kind: 'plan-year'; readonly offset: number; readonly alone: boolean }
  | { readonly kind: 'edge'; readonly edge: Edge }
  /** "cuối quý", "cuối tháng" of no quarter or month in particular */
  | { readonly kind: 'each-end'; readonly every: RecurrencePeriod }
  | { readonly kind: 'every'; readonly every: RecurrencePeriod | null }
  /** A unit of time alone: the "quý" of "hàng tháng, quý, năm". */
  | { readonly kind: 'period'; readonly every: RecurrencePeriod }
  | { readonly kind: 'weekday'; readonly weekday: number }
  /** "thứ Sáu tuần cuối tháng": of any month or quarter, on a day that a calendar tells. */
  | {
      readonly kind: 'weekday-of';
      readonly weekday: number;
      readonly every: RecurrencePeriod | null;
    }
  | { readonly kind: 'continuous' }
  | { readonly kind: 'duration'; readonly count: number; readonly unit: DurationUnit }
  /** Words that cannot be a date however they look: "24:00", "32 tháng 4" is a `when`, this is not. */
  | { readonly kind: 'damaged' }
  /** trước */
  | { readonly kind: 'before' }
  /** chậm nhất, muộn nhất, không quá */
  | { readonly kind: 'at-latest' }
  /** đến, đến hết */
  | { readonly kind: 'until' }
  | { readonly kind: 'from' }
  /** sau ngày … */
  | { readonly kind: 'after' }
  /** trong, trong vòng */
  | { readonly kind: 'within' }
  /** cả, suốt */
  | { readonly kind: 'throughout' }
  /** xong, hoàn thành */
  | { readonly kind: 'done' }
  /** từ nay, từ khi ban hành */
  | { readonly kind: 'from-now' }
  /** "và các năm tiếp theo", "trở đi" */
  | { readonly kind: 'onwards' }
  | { readonly kind: 'stage' }
  /** các năm */
  | { readonly kind: 'years' }
  /** A meeting or feast in particular: where nothing else is named, it says when. */
  | { readonly kind: 'occasion' }
  | { readonly kind: 'regulated' }
  | { readonly kind: 'event' }
  /** "đến khi …": an open end that something which happens will close. */
  | { readonly kind: 'until-event' }
  /** kể từ ngày, sau khi: what a number of days counts from. */
  | { readonly kind: 'counted-from' }
  | { readonly kind: 'report' }
  /** đã, đang, chưa: the words of a status, of what was moved, of another calendar. */
  | { readonly kind: 'status' }
  /** "điều chỉnh từ", "gia hạn từ": an old date follows; `carried`: "chuyển tiếp từ", work begun before */
  | { readonly kind: 'moved'; readonly carried: boolean }
  /** sơ kết, tổng kết: what is held at the end of a period */
  | { readonly kind: 'review' }
  /** What names another document's own date: "Quyết định số 12/QĐ-UBND ngày 05/01/2022". */
  | { readonly kind: 'citation' }
  /** A stretch that has no calendar: "Năm học 2022 - 2023", "Tết". */
  | { readonly kind: 'uncountable' }
  | { readonly kind: 'comma' | 'and' | 'dash' | 'slash' | 'open' | 'close' | 'filler' }
  | { readonly kind: 'word' };

export type DurationUnit = 'day' | 'working-day' | 'week' | 'month' | 'year';

/** A clause of a cell as terms. */
export interface Clause {
  readonly key: string;
  readonly terms: readonly Term[];
  /** Where in the key each term stands; `end` is the place after it. */
  readonly places: readonly Place[];
}

/** A stretch of a clause's key. */
export interface Place {
  readonly start: number;
  readonly end: number;
}
