import type { RecurrencePeriod, UnreadableReason } from './deadline';
import type { DurationUnit, Edge, Place } from './terms';
import type { When } from './when';

/** The word that stands before a stretch of time and says which of its days counts. */
export type Lead = 'before' | 'at-latest' | 'until' | 'within' | 'throughout' | 'done' | 'after';

/** A stretch whose year may still be missing; `plan-year` is "năm" without a number. */
export type Stretch = { readonly when: When; readonly edge: Edge | null };

/** One thing that a clause says, its missing years still missing. */
export type Phrase = Place &
  (
    | { readonly kind: 'at'; readonly stretches: readonly Stretch[]; readonly lead: Lead | null }
    | {
        readonly kind: 'range';
        /** `now`: the plan's own day ("từ nay đến …"). */
        readonly from: Stretch | 'now';
        readonly to: Stretch;
      }
    | {
        readonly kind: 'recurring';
        readonly every: RecurrencePeriod | null;
        readonly month: number | null;
        readonly day: number | null;
        readonly monthOfQuarter: number | null;
        readonly weekday: number | null;
        readonly exclusive: boolean;
        readonly report: boolean;
        /** "6 tháng" without "hàng", "định kỳ": beside a date it only names the report that is due then. */
        readonly bare: boolean;
        readonly from: Stretch | null;
        readonly to: Stretch | null;
      }
    | { readonly kind: 'continuous'; readonly from: Stretch | null; readonly to: Stretch | null }
    | { readonly kind: 'regulated' }
    | {
        readonly kind: 'event';
        /** So many days or months after it; below zero before it. */
        readonly offset: { readonly count: number; readonly unit: DurationUnit } | null;
        /** Where the words of the event begin. */
        readonly anchorStart: number;
        /** True when it is the plan's own day that is counted from. */
        readonly fromPlan: boolean;
      }
    | { readonly kind: 'duration'; readonly count: number; readonly unit: DurationUnit }
    | { readonly kind: 'unreadable'; readonly reason: UnreadableReason }
  );

/** The stretches of a phrase in the order they are written. */
export function stretchesOf(phrase: Phrase): readonly Stretch[] {
  switch (phrase.kind) {
    case 'at':
      return phrase.stretches;
    case 'range':
      return phrase.from === 'now' ? [phrase.to] : [phrase.from, phrase.to];
    default:
      return [];
  }
}
