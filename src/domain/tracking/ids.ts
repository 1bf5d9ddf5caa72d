import type { Grid } from '../grid/grid';
import type { Plan } from '../plan/plan';
import { textOf } from './layout';

/**
 * The id that each task is followed by, in the plan's order: the one already in its row, so that a
 * reworded task keeps its history; else the plan's. A row that was copied with its id gets its own.
 *
 * @param others ids that other sheets of the workbook use: a copied sheet gets its own too
 */
export function trackingIds(
  plan: Plan,
  grid: Grid,
  idColumn: number | undefined,
  others: ReadonlySet<string>,
): readonly string[] {
  const kept = plan.tasks.map(({ rows: [row = 0] }) =>
    idColumn === undefined ? '' : textOf(grid, row, idColumn),
  );
  const taken = new Set(others);
  const first = kept.map((id) => {
    if (id === '' || taken.has(id)) return null;
    taken.add(id);
    return id;
  });
  return first.map((id, index) => {
    if (id !== null) return id;
    const wanted = plan.tasks[index]?.id ?? '';
    let free = wanted;
    for (let count = 2; taken.has(free); count += 1) free = `${wanted}-${count}`;
    taken.add(free);
    return free;
  });
}
