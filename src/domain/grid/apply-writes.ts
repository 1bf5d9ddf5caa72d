import type { Edit } from './edit';
import type { CellValue, Grid } from './grid';

/**
 * The grid after the `write-cells` edits that name it; other kinds change no text. What is displayed
 * follows the value for text and stays Excel's business for the rest.
 */
export function applyWrites(grid: Grid, edits: readonly Edit[]): Grid {
  const values = grid.values.map((row) => [...row]);
  const texts = grid.texts.map((row) => [...row]);
  const formulas = grid.formulas.map((row) => [...row]);
  for (const edit of edits) {
    if (edit.kind !== 'write-cells' || edit.sheet !== grid.sheet) continue;
    for (const { row, column, to } of edit.cells) {
      const value = 'formula' in to ? to.cached : to.value;
      put(values, row, column, value);
      put(texts, row, column, shown(value));
      put(formulas, row, column, 'formula' in to ? to.formula : null);
    }
  }
  return { ...grid, values, texts, formulas };
}

function put<T>(rows: T[][], row: number, column: number, value: T): void {
  const cells = rows[row];
  if (cells && column < cells.length) cells[column] = value;
}

function shown(value: CellValue): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : String(value);
}
