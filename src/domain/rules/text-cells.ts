import type { Grid } from '../grid/grid';
import type { CellRef } from '../plan/plan';
import { stretch, type Steps } from '../steps';

/** A cell of text that a person typed. */
export interface TextCell extends CellRef {
  readonly text: string;
}

/** Every cell that holds typed text, whatever its encoding, row by row. */
export function* typedCellsOf(grid: Grid): Steps<readonly TextCell[]> {
  const found: TextCell[] = [];
  for (const [row, cells] of grid.values.entries()) {
    if (row % stretch === 0) yield;
    for (const [column, text] of cells.entries()) {
      if (typeof text !== 'string' || text === '' || grid.formulas[row]?.[column]) continue;
      found.push({ row, column, text });
    }
  }
  return found;
}
