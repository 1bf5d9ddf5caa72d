import type { Grid } from '../grid/grid';
import type { CellRef, Plan } from '../plan/plan';
import { fold } from '../text/fold';

/** The line above the table that names the plan, else the last title line; null without a title. */
export function titleCell(plan: Plan, grid: Grid): CellRef | null {
  const lines = plan.rows
    .filter(({ row, kind }) => kind === 'title' && row < plan.table.top)
    .flatMap(({ row }) => {
      const column = (grid.values[row] ?? []).findIndex((value) => typeof value === 'string');
      const value = grid.values[row]?.[column];
      return typeof value === 'string' ? [{ row, column, text: fold(value) }] : [];
    });
  const line =
    lines.find(({ text }) => /kem theo|\/\s*kh\b|ke hoach so/u.test(text)) ?? lines.at(-1);
  return line ? { row: line.row, column: line.column } : null;
}
