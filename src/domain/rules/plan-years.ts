import type { Plan } from '../plan/plan';
import { lastDay } from './deadline-cells';

/** A year that several tasks end in is one the plan means, not a slip. */
const shared = 3;

/**
 * The years that a plan's deadlines may fall in: its own, those its title names ("giai đoạn
 * 2021-2025" names all five), and those that several tasks share. Null where the plan's year is
 * not known.
 */
export function planYears(plan: Plan): ReadonlySet<number> | null {
  const { planYear, text, yearIsGuess } = plan.title;
  if (planYear === null || yearIsGuess) return null;
  const years = new Set([planYear]);
  for (const [, first, last] of text.matchAll(/(20\d{2})\s*[-–]\s*(20\d{2})/gu)) {
    for (let year = Number(first); year <= Number(last); year++) years.add(year);
  }
  const counts = new Map<number, number>();
  for (const deadline of plan.tasks.flatMap((task) => task.deadlines)) {
    const day = lastDay(deadline);
    if (day === null) continue;
    const year = Number(day.slice(0, 4));
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  for (const [year, count] of counts) if (count >= shared) years.add(year);
  return years;
}
