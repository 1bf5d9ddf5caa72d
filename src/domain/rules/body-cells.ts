import type { Plan } from '../plan/plan';
import type { TextCell } from './text-cells';

const table = new Set(['header', 'group', 'task', 'continuation']);

/**
 * The typed text of the table itself. Title and signature lines are left out: blanks are put there on
 * purpose, to be filled in by hand or to push words apart.
 */
export function bodyCellsOf(plan: Plan, textCells: readonly TextCell[]): readonly TextCell[] {
  const rows = new Set(plan.rows.filter(({ kind }) => table.has(kind)).map(({ row }) => row));
  return textCells.filter(({ row }) => rows.has(row));
}
