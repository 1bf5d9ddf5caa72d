import type { CellValue, Grid } from './grid';
import type { CellContent } from './sheet-spec';

/** What a cell holds, as an edit would write it: its formula where it has one, else its value. */
export function contentOf(grid: Grid, row: number, column: number): CellContent {
  const value = grid.values[row]?.[column] ?? null;
  const formula = grid.formulas[row]?.[column] ?? null;
  return formula === null ? { value } : { formula, cached: value };
}

/** Whether two cells hold the same: formulas by their text, whatever they show now. */
export function sameContent(a: CellContent, b: CellContent): boolean {
  if ('formula' in a || 'formula' in b) {
    return 'formula' in a && 'formula' in b && a.formula === b.formula;
  }
  return sameValue(a.value, b.value);
}

/** An empty cell and one that holds no letter are the same to every host. */
function sameValue(a: CellValue, b: CellValue): boolean {
  if (a === null || b === null) return (a ?? '') === (b ?? '');
  if (typeof a === 'object' && typeof b === 'object') return a.error === b.error;
  return a === b;
}
