import type { Deadline, DeadlineContext, IsoDate } from './deadline';
import { dayOf } from './when';

/** How many sure dates a column needs before it speaks against one. */
const enough = 3;

/**
 * The day that a real Excel date would be if its day and month had been swapped, where all speaks for
 * it: the office's Excel reads "05/08" the American way. Null where the date may well be meant. The
 * evidence is the plan's own date (nothing is due before it) and the other dates of the column, of
 * which only those that cannot be swapped themselves count.
 *
 * @param date the real date
 * @param others the other dates of the deadline column, text and real ones
 */
export function swappedDay(
  date: IsoDate,
  others: readonly IsoDate[],
  context: Pick<DeadlineContext, 'planDate'>,
): IsoDate | null {
  const swapped = swap(date);
  if (swapped === null) return null;
  const { planDate } = context;
  if (planDate !== null && date < planDate && swapped >= planDate) return swapped;
  const sure = others.filter((other) => swap(other) === null).sort();
  const [first] = sure;
  const last = sure.at(-1);
  if (first === undefined || last === undefined || sure.length < enough) return null;
  const outside = date < first || date > last;
  return outside && swapped >= first && swapped <= last ? swapped : null;
}

/** The day with day and month exchanged; null where that is none, or the same. */
function swap(date: IsoDate): IsoDate | null {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return day === month ? null : dayOf(year, day, month);
}

/** Years after the plan's that a deadline may lie in, by how exactly it is said. */
const reach = { day: 2, month: 5, quarter: 5, half: 5 } as const;

/**
 * Whether a dated deadline lies outside the years that the plan can be about: before its year, or
 * further ahead than plans give days ("2032" typed for "2023"). Whole years ahead ("Đến năm 2030")
 * are targets, not slips.
 */
export function outsidePlanYears(deadline: Deadline, planYear: number): boolean {
  switch (deadline.kind) {
    case 'by': {
      const year = Number(deadline.date.slice(0, 4));
      if (year < planYear) return true;
      return deadline.precision !== 'year' && year > planYear + reach[deadline.precision];
    }
    case 'during':
      return Number(deadline.to.slice(0, 4)) < planYear;
    default:
      return false;
  }
}
