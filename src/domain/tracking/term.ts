import type { Deadline, IsoDate, RecurrencePeriod } from '../deadlines/deadline';
import { dueDate } from '../deadlines/due';
import type { Settings } from '../settings';

/**
 * What a task's deadlines ask of its tracking: one day; a result in every period (continuous work
 * and deadlines that recur, null = each reporting quarter); or nothing that a calendar can judge.
 */
export type Term =
  | { readonly kind: 'dated'; readonly due: IsoDate }
  | {
      readonly kind: 'ongoing';
      readonly recurring: boolean;
      readonly every: RecurrencePeriod | null;
      readonly next: IsoDate | null;
    }
  | { readonly kind: 'undated' };

/**
 * The term of a task. A day beats a period: "Thường xuyên; báo cáo trước 15/6" is judged on its day.
 */
export function termOf(deadlines: readonly Deadline[], settings: Settings): Term {
  const due = dueDate(
    deadlines.filter(({ kind }) => kind !== 'recurring'),
    settings,
  );
  if (due !== null) return { kind: 'dated', due };
  for (const deadline of deadlines) {
    if (deadline.kind === 'recurring') {
      return { kind: 'ongoing', recurring: true, every: deadline.every, next: deadline.next };
    }
  }
  if (deadlines.some(({ kind }) => kind === 'continuous')) {
    return { kind: 'ongoing', recurring: false, every: null, next: null };
  }
  return { kind: 'undated' };
}
