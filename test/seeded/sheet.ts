import type { CellFont, CellValue, Grid } from '../../src/domain/grid/grid';
import type { CellRef, Plan, Role, Task } from '../../src/domain/plan/plan';

/** A clean sheet that a fault is planted into. */
export interface CleanSheet {
  readonly grid: Grid;
  readonly plan: Plan;
}

interface NewCell {
  readonly value: CellValue;
  readonly format?: string;
  readonly font?: CellFont;
}

/** The grid with some cells rewritten. */
export function withCells(grid: Grid, cells: readonly (CellRef & NewCell)[]): Grid {
  const values = grid.values.map((row) => [...row]);
  const texts = grid.texts.map((row) => [...row]);
  const numberFormats = grid.numberFormats.map((row) => [...row]);
  const fonts = (grid.fonts ?? grid.values.map((row) => row.map(() => null))).map((row) => [
    ...row,
  ]);
  for (const { row, column, value, format, font } of cells) {
    set(values, row, column, value);
    set(texts, row, column, shown(value));
    if (format !== undefined) set(numberFormats, row, column, format);
    if (font !== undefined) set(fonts, row, column, font);
  }
  return { ...grid, values, texts, numberFormats, fonts };
}

/** The grid with a row taken out; merges below it move up, those over it shrink and keep their value. */
export function withoutRow(whole: Grid, row: number): Grid {
  const shrinking = whole.merges.filter(({ top, bottom }) => top === row && bottom > row);
  const grid = withCells(
    whole,
    shrinking.map(({ left }) => {
      const value = whole.values[row]?.[left] ?? null;
      return { row: row + 1, column: left, value };
    }),
  );
  const drop = <T>(rows: readonly T[]): T[] => rows.filter((_, index) => index !== row);
  return {
    ...grid,
    rowCount: grid.rowCount - 1,
    values: drop(grid.values),
    texts: drop(grid.texts),
    formulas: drop(grid.formulas),
    numberFormats: drop(grid.numberFormats),
    fonts: grid.fonts ? drop(grid.fonts) : null,
    merges: grid.merges.flatMap((merge) => {
      const top = merge.top > row ? merge.top - 1 : merge.top;
      const bottom = merge.bottom >= row ? merge.bottom - 1 : merge.bottom;
      return bottom < top ? [] : [{ ...merge, top, bottom }];
    }),
  };
}

/** The grid with a copy of row `from` put in before row `at`; merges do not span the new row. */
export function withRowCopied(grid: Grid, from: number, at: number): Grid {
  const copy = <T>(rows: readonly (readonly T[])[]): (readonly T[])[] => {
    const source = rows[from] ?? [];
    return [...rows.slice(0, at), [...source], ...rows.slice(at)];
  };
  return {
    ...grid,
    rowCount: grid.rowCount + 1,
    values: copy(grid.values),
    texts: copy(grid.texts),
    formulas: copy(grid.formulas),
    numberFormats: copy(grid.numberFormats),
    fonts: grid.fonts ? copy(grid.fonts) : null,
    merges: grid.merges.flatMap((merge) => {
      const moved = {
        ...merge,
        top: merge.top >= at ? merge.top + 1 : merge.top,
        bottom: merge.bottom >= at ? merge.bottom + 1 : merge.bottom,
      };
      const across =
        merge.top === from && merge.bottom === from ? [{ ...merge, top: at, bottom: at }] : [];
      return [moved, ...across];
    }),
  };
}

/** The sheet with more columns on its right: header texts, and cells by 0-based row. */
export function withColumns(
  { grid, plan }: CleanSheet,
  headers: readonly string[],
  cells: (row: number) => readonly CellValue[],
): Grid {
  const header = plan.headerRows[0] ?? 0;
  const tasks = new Set(plan.tasks.map(({ rows: [row] }) => row));
  const right = plan.table.right + 1;
  const columnCount = right + headers.length;
  const added = (row: number): readonly CellValue[] =>
    row === header ? headers : tasks.has(row) ? cells(row) : [];
  const extend = <T>(rows: readonly (readonly T[])[], fill: (row: number, index: number) => T) =>
    rows.map((cellsOfRow, row) => [
      ...cellsOfRow.slice(0, right),
      ...headers.map((_, index) => fill(row, index)),
    ]);
  return {
    ...grid,
    columnCount,
    values: extend(grid.values, (row, index) => added(row)[index] ?? null),
    texts: extend(grid.texts, (row, index) => shown(added(row)[index] ?? null)),
    formulas: extend(grid.formulas, () => null),
    numberFormats: extend(grid.numberFormats, (_, index) =>
      /ngày/iu.test(headers[index] ?? '') ? 'dd/mm/yyyy' : 'General',
    ),
    fonts: grid.fonts ? extend(grid.fonts, () => null) : null,
  };
}

/** The tasks whose own cell holds typed text of a role, in one row and outside merges. */
export function tasksWith({ grid, plan }: CleanSheet, role: Role): readonly Task[] {
  const column = plan.columns[role];
  if (column === undefined) return [];
  return plan.tasks.filter((task) => {
    const [row = 0, ...more] = task.rows;
    const value = grid.values[row]?.[column];
    const isMerged = grid.merges.some(
      (merge) =>
        merge.top <= row && merge.bottom >= row && merge.left <= column && merge.right >= column,
    );
    return more.length === 0 && !isMerged && typeof value === 'string' && value.trim() !== '';
  });
}

export function cellOf({ plan }: CleanSheet, task: Task, role: Role): CellRef {
  return { row: task.rows[0] ?? 0, column: plan.columns[role] ?? 0 };
}

export function textAt(grid: Grid, { row, column }: CellRef): string {
  const value = grid.values[row]?.[column];
  return typeof value === 'string' ? value : '';
}

function set<T>(rows: T[][], row: number, column: number, value: T): void {
  const cells = rows[row];
  if (cells) cells[column] = value;
}

function shown(value: CellValue): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : String(value);
}
