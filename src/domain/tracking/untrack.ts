import type { Edit } from '../grid/edit';
import type { Grid } from '../grid/grid';
import type { Plan } from '../plan/plan';
import type { TrackingColumn } from './columns';
import { ownColumnsOf, trackingLayout } from './layout';
import { ruleEdits } from './look';

/** The columns in which people type. */
const typedColumns: ReadonlySet<TrackingColumn> = new Set<TrackingColumn>([
  'due',
  'status',
  'progress',
  'completed',
  'outcome',
]);

/**
 * Takes our columns off a plan sheet; the author's own columns stay. Their lists and colours are
 * cleared first, the last one first, so that each comes back in its order where this is undone: Excel
 * tells nothing of those that go with a column. No edits where there are no columns of ours.
 */
export function untrack(plan: Plan, grid: Grid): readonly Edit[] {
  const own = ownColumnsOf(plan, grid);
  const { sheet } = plan;
  const runs: { at: number; count: number }[] = [];
  for (const column of [...own.keys()].sort((a, b) => b - a)) {
    const run = runs.at(-1);
    if (run && run.at === column + 1) {
      run.at = column;
      run.count += 1;
    } else runs.push({ at: column, count: 1 });
  }
  return [
    ...ownRules(plan, grid, own).flatMap(cleared).reverse(),
    ...runs.map(({ at, count }): Edit => ({ kind: 'remove-columns', sheet, at, count })),
  ];
}

/** The lists, date rules and colours that our columns were given where they stand now. */
function ownRules(
  plan: Plan,
  grid: Grid,
  own: ReadonlyMap<number, TrackingColumn>,
): readonly Edit[] {
  const stand = Object.fromEntries([...own].map(([at, column]) => [column, at]));
  const layout = trackingLayout(plan, grid);
  const position = { ...layout.position, ...stand };
  return ruleEdits(plan, { ...layout, position }, [...own.values()], layout.header.bottom + 1);
}

function cleared(edit: Edit): readonly Edit[] {
  switch (edit.kind) {
    case 'input-rule':
      return [{ kind: 'clear-input-rule', sheet: edit.sheet, range: edit.spec.range }];
    case 'conditional-format':
      return [{ kind: 'clear-conditional-format', sheet: edit.sheet, spec: edit.spec }];
    default:
      return [];
  }
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
