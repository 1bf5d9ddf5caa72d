import type { Area } from './area';
import { holds } from './area';
import type { Placed } from './area-list';
import { touching } from './area-list';
import type { Worksheet } from './worksheet';

/** A block of cells shown as one: the first holds the value. */
export class Merge implements Placed {
  constructor(public area: Area) {}
}

/** Makes one cell of the area, and of every merge that it touches; only the first value stays. */
export function mergeCells(sheet: Worksheet, area: Area): void {
  unmergeCells(sheet, area);
  if (area.top === area.bottom && area.left === area.right) return;
  for (const { row, column, cell } of sheet.cells.within(area))
    if (row !== area.top || column !== area.left) {
      cell.formula = null;
      cell.value = null;
    }
  sheet.merges.push(new Merge(area));
  sheet.book.calculator.forget();
}

export function unmergeCells(sheet: Worksheet, area: Area): void {
  const gone = new Set(touching(sheet.merges, area));
  sheet.merges = sheet.merges.filter((merge) => !gone.has(merge));
}

/** True for a cell that a merge covers without being its first. */
export const isCovered = (sheet: Worksheet, row: number, column: number): boolean =>
  sheet.merges.some(
    ({ area }) => holds(area, row, column) && (area.top !== row || area.left !== column),
  );
