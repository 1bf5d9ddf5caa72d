import type { Grid } from '../grid/grid';
import type { Plan } from '../plan/plan';
import { ownColumns } from './columns';
import type { TrackingColumn } from './columns';

/** Header rows lie near the top: titles of more lines than this have not been seen. */
const headerRowsAtMost = 60;

/**
 * A sheet as it was before tracking: our columns emptied. Recognition reads this, so that a followed
 * plan is recognised as it was at first, whatever stands in our columns.
 */
export function withoutTracking(grid: Grid): Grid {
  const own = ownColumnsOnSheet(grid);
  if (own.size === 0) return grid;
  const blank = <T>(rows: readonly (readonly T[])[], nothing: T): T[][] =>
    rows.map((row) => row.map((cell, column) => (own.has(column) ? nothing : cell)));
  return {
    ...grid,
    values: blank(grid.values, null),
    texts: blank(grid.texts, ''),
    formulas: blank(grid.formulas, null),
  };
}

/** The plan with what our columns say of its tasks' status, progress and outcome. */
export function withTrackedValues(plan: Plan, grid: Grid): Plan {
  const own = ownColumnsOnSheet(grid);
  if (own.size === 0) return plan;
  const at = new Map<TrackingColumn, number>([...own].map(([column, name]) => [name, column]));
  const tasks = plan.tasks.map((task) => {
    const shown = (column: TrackingColumn): string | null => {
      const text = grid.texts[task.rows[0] ?? 0]?.[at.get(column) ?? -1] ?? '';
      return text === '' ? null : text;
    };
    return {
      ...task,
      status: task.status ?? shown('status'),
      progress: task.progress ?? shown('progress'),
      outcome: task.outcome ?? shown('outcome'),
    };
  });
  return { ...plan, tasks };
}

function ownColumnsOnSheet(grid: Grid): ReadonlyMap<number, TrackingColumn> {
  for (const row of grid.values.slice(0, headerRowsAtMost)) {
    const own = ownColumns(row.map((value) => (typeof value === 'string' ? value : '')));
    if (own.size > 0) return own;
  }
  return new Map();
}
