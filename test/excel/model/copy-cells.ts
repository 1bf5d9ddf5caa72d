import { columnsOf, rowsOf } from './area';
import { Cell } from './cell';
import { CellRange } from './cell-range';
import { offsetFormula } from './formula';
import { assertWritable } from './guard';
import { mergeCells } from './merge';
import { keepHeadings } from './table-headings';

export type CopyWhat = 'All' | 'Formulas' | 'Values' | 'Formats' | 'Link';

export interface CopyOptions {
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

/**
 * Copies cells as Excel pastes them: the source is repeated where the target is a multiple of it, and
 * spills over a smaller target.
 */
export function copyCells(
  source: CellRange,
  target: CellRange,
  what: CopyWhat,
  options: CopyOptions,
  location: string,
): void {
  if (what === 'Values') source.sheet.book.calculator.refresh();
  const [sourceRows, sourceColumns] = options.transpose
    ? [columnsOf(source.area), rowsOf(source.area)]
    : [rowsOf(source.area), columnsOf(source.area)];
  const fit = (wanted: number, unit: number): number => (wanted % unit === 0 ? wanted : unit);
  const rows = fit(target.rowCount, sourceRows);
  const columns = fit(target.columnCount, sourceColumns);
  const { top, left } = target.area;
  const area = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
  assertWritable(target.sheet, area, location);
  const copies: { row: number; column: number; from: [number, number] }[] = [];
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const [down, right] = [row % sourceRows, column % sourceColumns];
      const from: [number, number] = options.transpose ? [right, down] : [down, right];
      copies.push({ row: top + row, column: left + column, from });
    }
  const taken = copies.map(({ from }) => {
    const at = [source.area.top + from[0], source.area.left + from[1]] as const;
    const cell = source.sheet.cells.get(...at);
    const copy = new Cell(source.sheet.styleAt(...at));
    copy.formula = cell?.formula ?? null;
    copy.value = cell?.value ?? null;
    return { copy, at };
  });
  for (const [index, { row, column }] of copies.entries()) {
    const one = taken[index];
    if (!one || (options.skipBlanks && one.copy.isEmpty)) continue;
    paste(target, row, column, one.copy, one.at, what);
  }
  if (what === 'All' && !options.transpose) copyMerges(source, new CellRange(target.sheet, area));
  keepHeadings(target.sheet, area);
  target.sheet.tell(area, 'RangeEdited');
}

function paste(
  { sheet }: CellRange,
  row: number,
  column: number,
  copy: Cell,
  at: readonly [number, number],
  what: CopyWhat,
): void {
  const cell = sheet.cell(row, column);
  if (what === 'All' || what === 'Formats') cell.style = copy.style;
  if (what === 'Formats') return;
  const keepsFormula = copy.formula !== null && what !== 'Values';
  cell.formula =
    keepsFormula && copy.formula !== null
      ? offsetFormula(copy.formula, row - at[0], column - at[1])
      : null;
  cell.value = copy.value;
  sheet.book.calculator.touch(sheet, row, column);
}

function copyMerges(source: CellRange, target: CellRange): void {
  const { top, left } = source.area;
  const inside = source.sheet.merges.filter(
    ({ area }) =>
      area.top >= top &&
      area.left >= left &&
      area.bottom <= source.area.bottom &&
      area.right <= source.area.right,
  );
  for (let row = target.area.top; row <= target.area.bottom; row += source.rowCount)
    for (let column = target.area.left; column <= target.area.right; column += source.columnCount)
      for (const { area } of inside)
        mergeCells(target.sheet, {
          top: area.top - top + row,
          bottom: area.bottom - top + row,
          left: area.left - left + column,
          right: area.right - left + column,
        });
}
