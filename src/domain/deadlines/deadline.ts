/** A calendar day as "YYYY-MM-DD". */
export type IsoDate = string;

/** How long the span is whose last day a `by` deadline names. */
export type Precision = 'day' | 'month' | 'quarter' | 'half' | 'year';

export type RecurrencePeriod = 'week' | 'month' | 'quarter' | 'half-year' | 'year' | 'term';

/** Why a cell could not be read as a deadline although it tries to be one. */
export type UnreadableReason =
  | 'impossible-date' // 31/02, 32 tháng 4, month 13
  | 'cut-off' // "20/01/201"
  | 'year-unknown' // "Quý III" in a plan whose year nobody knows
  | 'not-understood';

interface Said {
  /** The words that say it, as they stand in the cell. */
  readonly raw: string;
  /** True when the year is not written but taken from the plan. */
  readonly impliedYear?: boolean;
}

/**
 * One deadline. A cell may hold several. Dates are closed: the day named belongs to the span, save
 * that `exclusive` ("trước ngày X") leaves it to a setting whether X itself still counts.
 */
export type Deadline = Said &
  (
    | {
        readonly kind: 'by';
        readonly date: IsoDate;
        readonly exclusive: boolean;
        readonly precision: Precision;
      }
    | { readonly kind: 'during'; readonly from: IsoDate | null; readonly to: IsoDate }
    | {
        readonly kind: 'recurring';
        readonly every: RecurrencePeriod | null;
        /** The next due day on or after the reference day; null when none can be computed. */
        readonly next: IsoDate | null;
        /** 1–12, of a yearly one: "Tháng 12 hàng năm". */
        readonly month?: number;
        /** The day of the month; of the period's last one unless another is named: "ngày 20 tháng cuối quý". */
        readonly day?: number;
        /** 1 or 2, of a quarterly one that is not due in the quarter's last month: "tháng đầu quý sau". */
        readonly monthOfQuarter?: number;
        /** 1 (thứ Hai) – 7 (Chủ nhật), of a weekly one; of others ("thứ Sáu tuần cuối tháng") `next` is null. */
        readonly weekday?: number;
        /** "Trước ngày 25 hàng tháng". */
        readonly exclusive?: boolean;
        /** A periodic report: it closes on the days of Nghị định 09/2019/NĐ-CP, not on the calendar's. */
        readonly report?: true;
        /** "Hàng năm, giai đoạn 2021-2025". */
        readonly from?: IsoDate;
        readonly to?: IsoDate;
      }
    | { readonly kind: 'continuous'; readonly from?: IsoDate; readonly to?: IsoDate }
    | { readonly kind: 'regulated' }
    | {
        readonly kind: 'event';
        readonly anchor: string;
        /** Days after the event, below zero before it; null where no number is said. */
        readonly offsetDays: number | null;
        readonly workingDays?: boolean;
      }
    | { readonly kind: 'duration'; readonly days: number; readonly workingDays?: boolean }
    | { readonly kind: 'none' }
    | { readonly kind: 'unreadable'; readonly reason: UnreadableReason }
  );

/** What a deadline's words are read against. */
export interface DeadlineContext {
  /** The year that a date without one belongs to. */
  readonly planYear: number | null;
  /** The plan's own date: "kể từ ngày ban hành Kế hoạch" counts from it. */
  readonly planDate: IsoDate | null;
  /** The day that "next" is judged on. */
  readonly today: IsoDate;
  /**
   * The deadline column's heading, as written. "Quý III" under "Thời gian thực hiện" is the time to
   * work in (`during`), under "Thời hạn hoàn thành" the time to be done by (`by`, its last day).
   * Without a heading it is read as under the former.
   */
  readonly heading?: string | null;
}
