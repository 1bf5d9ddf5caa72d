import type { PivotTable } from './pivot-table';
import type { Shift } from './shift';
import { shiftArea } from './shift';

/** Moves PivotTables and what they draw from along with the cells. */
export function shiftPivots(pivots: readonly PivotTable[], shift: Shift): void {
  for (const pivot of pivots) {
    pivot.area = pivot.area && shiftArea(pivot.area, shift);
    pivot.body = pivot.body && shiftArea(pivot.body, shift);
    const { row, column } = pivot.anchor;
    const cell = shiftArea({ top: row, bottom: row, left: column, right: column }, shift);
    if (cell) pivot.anchor = { row: cell.top, column: cell.left };
  }
}
