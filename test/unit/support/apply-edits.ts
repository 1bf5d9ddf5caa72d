import { isDeepStrictEqual } from 'node:util';
import { shiftFormula } from '../../../src/domain/grid/column-shift';
import type { Edit } from '../../../src/domain/grid/edit';
import type { CellValue, Grid, Rect } from '../../../src/domain/grid/grid';

/**
 * One sheet after the edits that change its cells and columns; looks are passed over. A write whose
 * `from` is not what stands there is an error, as a host would refuse it.
 */
export function applyEdits(grid: Grid, edits: readonly Edit[]): Grid {
  return edits.reduce(applyOne, grid);
}

function applyOne(grid: Grid, edit: Edit): Grid {
  if (!('sheet' in edit) || edit.sheet !== grid.sheet) return grid;
  switch (edit.kind) {
    case 'insert-columns': {
      const { at, count, extending } = edit;
      const merges = grid.merges.map((merge) => {
        if (merge.left >= at)
          return { ...merge, left: merge.left + count, right: merge.right + count };
        if (merge.right >= at) return { ...merge, right: merge.right + count };
        return extending && spansOutside(merge, extending)
          ? { ...merge, right: merge.right + count }
          : merge;
      });
      return { ...splice(grid, at, 0, count), merges };
    }
    case 'remove-columns': {
      const { at, count } = edit;
      const moved = (column: number): number =>
        column < at ? column : Math.max(at - 1, column - count);
      const merges = grid.merges.map((merge) => ({ ...merge, right: moved(merge.right) }));
      return { ...splice(grid, at, count, 0), merges };
    }
    case 'write-cells': {
      const values = grid.values.map((row) => [...row]);
      const formulas = grid.formulas.map((row) => [...row]);
      for (const { row, column, from, to } of edit.cells) {
        const formula = formulas[row]?.[column] ?? null;
        const value = values[row]?.[column] ?? null;
        const now = formula === null ? { value } : { formula, cached: value };
        if (!isDeepStrictEqual(now, from)) {
          throw new Error(`changed at ${row},${column}: ${JSON.stringify({ now, from })}`);
        }
        const valueRow = values[row];
        const formulaRow = formulas[row];
        if (!valueRow || !formulaRow) throw new Error(`no row ${row}`);
        valueRow[column] = 'formula' in to ? to.cached : to.value;
        formulaRow[column] = 'formula' in to ? to.formula : null;
      }
      return { ...grid, values, formulas };
    }
    default:
      return grid;
  }
}

function spansOutside(merge: Rect, table: Rect): boolean {
  const outside = merge.bottom < table.top || merge.top > table.bottom;
  return outside && merge.left === table.left && merge.right === table.right;
}

function splice(grid: Grid, at: number, remove: number, insert: number): Grid {
  const cut = <T>(rows: readonly (readonly T[])[], blank: T): T[][] =>
    rows.map((row) => [
      ...row.slice(0, at),
      ...Array.from({ length: insert }, () => blank),
      ...row.slice(at + remove),
    ]);
  return {
    ...grid,
    columnCount: grid.columnCount - remove + insert,
    values: cut<CellValue>(grid.values, null),
    texts: cut(grid.texts, ''),
    formulas: cut<string | null>(grid.formulas, null).map((row) =>
      row.map(
        (formula) =>
          formula && shiftFormula(formula, grid.sheet, grid.sheet, { at, count: insert - remove }),
      ),
    ),
    numberFormats: cut(grid.numberFormats, 'General'),
  };
}

/** The sheet with these values typed into cells. */
export function typeInto(
  grid: Grid,
  typed: readonly { readonly row: number; readonly column: number; readonly value: CellValue }[],
): Grid {
  const values = grid.values.map((row) => [...row]);
  const formulas = grid.formulas.map((row) => [...row]);
  for (const { row, column, value } of typed) {
    const valueRow = values[row];
    const formulaRow = formulas[row];
    if (!valueRow || !formulaRow) throw new Error(`no row ${row}`);
    valueRow[column] = value;
    formulaRow[column] = null;
  }
  return { ...grid, values, formulas };
}
