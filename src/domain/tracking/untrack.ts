import type { Edit } from '../grid/edit';
import type { Grid } from '../grid/grid';
import type { Plan } from '../plan/plan';
import type { TrackingColumn } from './columns';
import { ownColumnsOf } from './layout';

/** The columns in which people type. */
const typedColumns: ReadonlySet<TrackingColumn> = new Set<TrackingColumn>([
  'due',
  'status',
  'progress',
  'completed',
  'outcome',
]);

/** Takes our columns off a plan sheet; the author's own columns stay. No edits where there are none. */
export function untrack(plan: Plan, grid: Grid): readonly Edit[] {
  const own = [...ownColumnsOf(plan, grid).keys()].sort((a, b) => b - a);
  const runs: { at: number; count: number }[] = [];
  for (const column of own) {
    const run = runs.at(-1);
    if (run && run.at === column + 1) {
      run.at = column;
      run.count += 1;
    } else runs.push({ at: column, count: 1 });
  }
  return runs.map(({ at, count }) => ({ kind: 'remove-columns', sheet: plan.sheet, at, count }));
}

/** How many cells of our columns hold what people typed: what taking them off would lose. */
export function typedCells(plan: Plan, grid: Grid): number {
  const own = [...ownColumnsOf(plan, grid)].filter(([, column]) => typedColumns.has(column));
  return plan.tasks.reduce((sum, { rows: [row = 0] }) => {
    const typed = own.filter(([at]) => {
      const value = grid.values[row]?.[at] ?? null;
      return value !== null && value !== '' && (grid.formulas[row]?.[at] ?? null) === null;
    });
    return sum + typed.length;
  }, 0);
}
