/** A calendar day as "YYYY-MM-DD". */
export type IsoDate = string;

/** How long the span is whose last day a `by` deadline names. */
export type Precision = 'day' | 'month' | 'quarter' | 'half' | 'year';

export type RecurrencePeriod = 'week' | 'month' | 'quarter' | 'half-year' | 'year' | 'term';

/** Why a cell could not be read as a deadline although it tries to be one. */
export type UnreadableReason =
  | 'impossible-date' // 31/02, 32 tháng 4, month 13
  | 'cut-off' // "20/01/201"
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
      }
    | { readonly kind: 'continuous'; readonly from?: IsoDate; readonly to?: IsoDate }
    | { readonly kind: 'regulated' }
    | {
        readonly kind: 'event';
        readonly anchor: string;
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
}
