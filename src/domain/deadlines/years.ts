import type { DeadlineContext } from './deadline';
import type { Stretch } from './phrase';
import { spanOf } from './when';
import type { Span } from './when';

/** The days of a stretch, and whether its year was taken from the plan. */
export interface Dated extends Span {
  readonly stretch: Stretch;
  readonly implied: boolean;
}

/** Why a stretch has no days. */
export type Undated = 'impossible-date' | 'year-unknown';

/** The years that a cell writes, for stretches that write none; see `cellYears`. */
export interface CellYears {
  /** A year that all stretches of the cell share although only one writes it. */
  readonly shared: number | null;
}

/** Gives stretches that stand in one list their years and days, or says why one has none. */
export function dateList(
  stretches: readonly Stretch[],
  context: DeadlineContext,
  years: CellYears,
): readonly Dated[] | Undated {
  const dated: Dated[] = [];
  for (const [index, stretch] of stretches.entries()) {
    const later =
      stretches.slice(index + 1).find(({ when }) => when.year !== null)?.when.year ?? null;
    const one = dateInList(stretch, later, dated.at(-1), context, years);
    if (typeof one === 'string') return one;
    dated.push(one);
  }
  return dated;
}

function dateInList(
  stretch: Stretch,
  later: number | null,
  before: Dated | undefined,
  context: DeadlineContext,
  years: CellYears,
): Dated | Undated {
  const own = inOwnYear(stretch, context);
  if (own !== null) return own;
  // "15/3, 15/6/2022": a year at the end of a list is everybody's.
  if (later !== null) return inYear(stretch, later, false);
  if (before) {
    // "Tháng 10/2022, tháng 3": the year runs on only as long as the list goes forward.
    const same = inYear(stretch, Number(before.from.slice(0, 4)), before.implied);
    if (typeof same === 'string' || same.from >= before.from) return same;
    return 'year-unknown';
  }
  return dateOne(stretch, context, years);
}

/** The days of a stretch that stands alone: in its own year, else in the cell's, else in the plan's. */
export function dateOne(
  stretch: Stretch,
  context: DeadlineContext,
  years: CellYears,
): Dated | Undated {
  const own = inOwnYear(stretch, context);
  if (own !== null) return own;
  if (years.shared !== null) return inYear(stretch, years.shared, false);
  const planYear = yearOfPlan(context);
  return planYear === null ? 'year-unknown' : inYear(stretch, planYear, true);
}

/** In the year that is written, or that "năm sau" names; null for a stretch of no year of its own. */
function inOwnYear(stretch: Stretch, context: DeadlineContext): Dated | Undated | null {
  const year = ownYear(stretch, context);
  if (year !== null) return inYear(stretch, year, stretch.when.year === null);
  return stretch.when.yearOffset === undefined ? null : 'year-unknown';
}

function ownYear({ when }: Stretch, context: DeadlineContext): number | null {
  const planYear = yearOfPlan(context);
  if (when.year !== null || when.yearOffset === undefined || planYear === null) return when.year;
  return planYear + when.yearOffset;
}

function yearOfPlan(context: DeadlineContext): number | null {
  if (context.planYear !== null) return context.planYear;
  return context.planDate === null ? null : Number(context.planDate.slice(0, 4));
}

function inYear(stretch: Stretch, year: number, implied: boolean): Dated | Undated {
  const span = spanOf(stretch.when, year);
  return span ? { from: span.from, to: span.to, stretch, implied } : 'impossible-date';
}

/**
 * Dates both ends of a range. An end without a year takes the other's; where that would turn the
 * range round, it crosses a new year: "15/12 - 15/02/2017", "Tháng 11/2021 đến tháng 2".
 */
export function dateRange(
  from: Stretch,
  to: Stretch,
  context: DeadlineContext,
  years: CellYears,
): readonly [Dated, Dated] | Undated {
  const toYear = ownYear(to, context);
  const toImplied = to.when.year === null;
  if (ownYear(from, context) === null && toYear !== null && !toImplied) {
    const end = inYear(to, toYear, false);
    if (typeof end === 'string') return end;
    return (
      ordered(inYear(from, toYear, false), end) ??
      ordered(inYear(from, toYear - 1, false), end) ??
      'impossible-date'
    );
  }
  const start = dateOne(from, context, years);
  if (typeof start === 'string') return start;
  if (toYear !== null) return ordered(start, inYear(to, toYear, toImplied)) ?? 'impossible-date';
  const startYear = Number(start.from.slice(0, 4));
  const same = ordered(start, inYear(to, startYear, start.implied));
  if (same) return same;
  // Without any year written nobody knows which new year is crossed.
  if (start.implied) return 'year-unknown';
  return ordered(start, inYear(to, startYear + 1, false)) ?? 'impossible-date';
}

function ordered(from: Dated | Undated, to: Dated | Undated): readonly [Dated, Dated] | null {
  if (typeof from === 'string' || typeof to === 'string') return null;
  return from.from <= to.to ? [from, to] : null;
}

/**
 * The year that a cell writes once and its other stretches share: "15/3; 15/6; 15/9; 15/12/2022",
 * "Trong Quý I và trước ngày 30/4/2017". They must go forward in it; stretches of different units
 * share it only where they would not go forward in the plan's year too.
 */
export function cellYears(stretches: readonly Stretch[], context: DeadlineContext): CellYears {
  const year = onlyYear(stretches);
  if (year === null || !goForward(stretches, year)) return { shared: null };
  const alike = stretches.every(({ when }) => when.unit === stretches[0]?.when.unit);
  const planYear = yearOfPlan(context);
  return { shared: alike || planYear === null || !goForward(stretches, planYear) ? year : null };
}

/** The one year that is written where others are missing. */
function onlyYear(stretches: readonly Stretch[]): number | null {
  let only: number | null = null;
  let missing = false;
  for (const { when } of stretches) {
    if (when.year === null) missing = true;
    else if (only !== null && when.year !== only) return null;
    else only = when.year;
  }
  return missing ? only : null;
}

/** Whether each stretch begins no earlier than the one before, those without a year taken as of `year`. */
function goForward(stretches: readonly Stretch[], year: number): boolean {
  const spans = stretches.map(({ when }) => spanOf(when, when.year ?? year));
  return spans.every((span, index) => {
    const before = spans[index - 1];
    return span !== null && (index === 0 || (before != null && before.from <= span.from));
  });
}
