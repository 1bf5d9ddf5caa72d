import { invalidOperation } from '../protocol/excel-error';
import type { Area } from './area';
import { isWholeColumns, isWholeRows, columnsOf, rowsOf } from './area';
import type { ChangeType } from './events';
import type { CellRange } from './cell-range';
import { Cell } from './cell';
import { DEFAULT_STYLE } from './cell-style';
import { assertAllowed, assertUnprotected } from './guard';
import type { Shift } from './shift';
import { isWholeShift, shiftArea, shiftedArea, shiftFormula, tears } from './shift';
import { shiftSheetFormulas } from './sheet-formulas';
import { keepHeadings } from './table-headings';
import type { Worksheet } from './worksheet';

type Direction = 'row' | 'column';

/** Inserts empty cells in the place of the range, moving what is there down or right. */
export function insertCells(range: CellRange, axis: Direction, location: string): void {
  run(range, 'insert', axis, location);
}

/** Takes the range's cells out, moving what follows up or left. */
export function deleteCells(range: CellRange, axis: Direction, location: string): void {
  run(range, 'delete', axis, location);
}

function run(
  { sheet, area }: CellRange,
  kind: Shift['kind'],
  wished: Direction,
  location: string,
): void {
  const axis = isWholeRows(area) ? 'row' : isWholeColumns(area) ? 'column' : wished;
  const shift: Shift =
    axis === 'row'
      ? { kind, axis, at: area.top, count: rowsOf(area), band: { from: area.left, to: area.right } }
      : {
          kind,
          axis,
          at: area.left,
          count: columnsOf(area),
          band: { from: area.top, to: area.bottom },
        };
  assertPossible(sheet, shift, location);
  applyShift(sheet, shift);
  keepHeadings(sheet, area);
  sheet.tell(area, changeType(shift), direction(shift));
}

function assertPossible(sheet: Worksheet, shift: Shift, location: string): void {
  if (!isWholeShift(shift)) assertUnprotected(sheet, location);
  else if (shift.axis === 'row')
    assertAllowed(sheet, shift.kind === 'insert' ? 'allowInsertRows' : 'allowDeleteRows', location);
  else
    assertAllowed(
      sheet,
      shift.kind === 'insert' ? 'allowInsertColumns' : 'allowDeleteColumns',
      location,
    );
  if (sheet.merges.some(({ area }) => tears(area, shift)))
    throw invalidOperation(location, 'This would tear merged cells apart.');
  if (shift.kind === 'delete') return;
  const before = shiftedArea(shift);
  const used = sheet.used(true, before);
  if (used && !shiftArea(used, shift))
    throw invalidOperation(location, 'This would push cells with content off the sheet.');
}

/** Moves cells, what lies over them, and every reference to them in the workbook. */
export function applyShift(sheet: Worksheet, shift: Shift): void {
  sheet.cells.shift(shift);
  sheet.shiftOverlays(shift);
  if (shift.kind === 'insert') dressInserted(sheet, shift);
  shiftSheetFormulas(sheet.book, (formula, on) => shiftFormula(formula, on, sheet.name, shift));
  sheet.book.calculator.forget();
}

/** New cells look like those above or to the left. */
function dressInserted(sheet: Worksheet, shift: Shift): void {
  if (shift.at === 0) return;
  const isRow = shift.axis === 'row';
  const before = shift.at - 1;
  const model: Area = isRow
    ? { top: before, bottom: before, left: shift.band.from, right: shift.band.to }
    : { left: before, right: before, top: shift.band.from, bottom: shift.band.to };
  for (const { row, column, cell } of [...sheet.cells.within(model)]) {
    if (cell.style === DEFAULT_STYLE) continue;
    for (let step = 1; step <= shift.count; step += 1)
      sheet.cells.put(
        isRow ? row + step : row,
        isRow ? column : column + step,
        new Cell(cell.style),
      );
  }
}

function changeType(shift: Shift): ChangeType {
  const done = shift.kind === 'insert' ? 'Inserted' : 'Deleted';
  if (!isWholeShift(shift)) return `Cell${done}`;
  return shift.axis === 'row' ? `Row${done}` : `Column${done}`;
}

function direction({ kind, axis }: Shift): string {
  if (axis === 'row') return kind === 'insert' ? 'Down' : 'Up';
  return kind === 'insert' ? 'Right' : 'Left';
}
