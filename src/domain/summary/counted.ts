import type { Verdict } from '../tracking/assessment';
import { verdictLabels } from '../tracking/assessment-text';
import { quoted } from '../tracking/formulas';
import { dataRange } from './data-columns';
import type { DataColumn, DataRange } from './data-columns';
import type { Fact } from './facts';

/** Which rows of the data a figure counts. */
export interface Where {
  readonly column: DataColumn;
  readonly is: '=' | '>=' | '<=';
  /** A reference, a quoted text or an expression. */
  readonly operand: string;
}

/**
 * A live count over the data table. SUMPRODUCT over comparisons, not COUNTIFS: a unit's name may hold
 * `*`, `?` or start with `=`, which COUNTIFS takes for patterns.
 *
 * @param weight `once` counts each task once, `share` once for each of its lead units
 * @param verdicts the classes to count; null counts all
 */
export function countFormula(
  data: DataRange,
  weight: 'once' | 'share',
  verdicts: readonly Verdict[] | null,
  where: readonly Where[],
): string {
  const conditions = where.map(
    ({ column, is, operand }) => `(${dataRange(data, column)}${is}${operand})`,
  );
  if (verdicts !== null) {
    const one = verdicts.map(
      (verdict) => `(${dataRange(data, 'verdict')}=${quoted(verdictLabels[verdict])})`,
    );
    conditions.push(`(${one.join('+')})`);
  }
  return `SUMPRODUCT(${[...conditions, dataRange(data, weight)].join('*')})`;
}

/** The same count from what is known now, for the shown result. */
export function countNow(facts: readonly Fact[], verdicts: readonly Verdict[] | null): number {
  if (verdicts === null) return facts.length;
  return facts.filter(({ tracked }) => verdicts.includes(tracked.assessment.verdict)).length;
}
