import { invalidOperation, itemAlreadyExists } from '../protocol/excel-error';
import type { Area } from './area';
import { holds, intersect } from './area';
import { CellRange } from './cell-range';
import { DEFAULT_STYLE } from './cell-style';
import { assertAllowed } from './guard';
import { pivotResults } from './pivot-results';
import { PivotTable } from './pivot-table';
import type { Table } from './table';
import type { Workbook } from './workbook';

export const pivotNamed = (book: Workbook, name: string): PivotTable | undefined =>
  book.sheets
    .flatMap(({ pivotTables }) => pivotTables)
    .find((pivot) => pivot.name.toLowerCase() === name.toLowerCase());

/** Makes an empty PivotTable at the first cell of the destination. */
export function addPivotTable(
  name: string,
  source: CellRange | Table,
  destination: CellRange,
  location: string,
): PivotTable {
  const { sheet, area } = destination;
  assertAllowed(sheet, 'allowPivotTables', location);
  if (pivotNamed(sheet.book, name)) throw itemAlreadyExists(location);
  const anchor = { row: area.top, column: area.left };
  const pivot = new PivotTable(
    sheet,
    sheet.book.newId(),
    name,
    source instanceof CellRange ? source.kept() : source,
    anchor,
  );
  sheet.pivotTables.push(pivot);
  return pivot;
}

/** Reads the source again and fills the cells anew. */
export function refreshPivot(pivot: PivotTable, location: string): void {
  pivot.forgetRecords();
  layOut(pivot, location);
}

/**
 * Fills the PivotTable's cells with what it shows now; where its source is still to be calculated,
 * once someone looks.
 */
export function layOut(pivot: PivotTable, location: string): void {
  const { calculator } = pivot.sheet.book;
  const act = (): void => {
    fill(pivot, location);
  };
  if (pivot.isBehind) calculator.afterwards(pivot, act);
  else act();
}

function fill(pivot: PivotTable, location: string): void {
  empty(pivot);
  const results = pivotResults(pivot);
  if (!results) return;
  const { row, column } = pivot.anchor;
  const top = row + (pivot.filters.length === 0 ? 0 : pivot.filters.length + 1);
  const width = Math.max(...results.cells.map((cells) => cells.length));
  const area = {
    top: row,
    left: column,
    bottom: top + results.cells.length - 1,
    right: column + width - 1,
  };
  assertRoom(pivot, area, location);
  const { calculator } = pivot.sheet.book;
  for (const [at, field] of pivot.filters.entries()) {
    pivot.sheet.cell(row + at, column).value = field.name;
    pivot.sheet.cell(row + at, column + 1).value = '(All)';
    calculator.touch(pivot.sheet, row + at, column);
    calculator.touch(pivot.sheet, row + at, column + 1);
  }
  for (const [down, cells] of results.cells.entries())
    for (const [across, result] of cells.entries()) {
      const cell = pivot.sheet.cell(top + down, column + across);
      cell.formula = null;
      cell.value = result.value;
      const { font, numberFormat } = cell.style;
      cell.style = {
        ...cell.style,
        numberFormat: result.numberFormat ?? numberFormat,
        indent: result.indent ?? 0,
        font: { ...font, bold: result.bold ?? false },
      };
      calculator.touch(pivot.sheet, top + down, column + across);
    }
  pivot.area = area;
  pivot.body = {
    ...area,
    top: Math.min(top + results.headingRows, area.bottom),
    left: Math.min(column + results.labelColumns, area.right),
  };
}

/** Empties the cells that the PivotTable filled. */
function empty(pivot: PivotTable): void {
  const { sheet } = pivot;
  if (pivot.area)
    for (const { row, column, cell } of sheet.cells.within(pivot.area)) {
      cell.value = null;
      cell.style = DEFAULT_STYLE;
      sheet.book.calculator.touch(sheet, row, column);
    }
  pivot.area = null;
  pivot.body = null;
}

function assertRoom(pivot: PivotTable, area: Area, location: string): void {
  const { sheet } = pivot;
  const others = sheet.pivotTables.filter((one) => one !== pivot && one.area);
  if (others.some((one) => one.area && intersect(one.area, area)))
    throw invalidOperation(location, 'A PivotTable cannot overlap another PivotTable.');
  if (sheet.tables.some((table) => intersect(table.area, area)))
    throw invalidOperation(location, 'A PivotTable cannot overlap a table.');
  const used = [...sheet.cells.within(area)].find(({ cell }) => !cell.isEmpty);
  if (used && holds(area, used.row, used.column))
    throw invalidOperation(location, 'The PivotTable would overwrite cells with content.');
}

export function deletePivot(pivot: PivotTable): void {
  pivot.sheet.book.calculator.forgo(pivot);
  empty(pivot);
  pivot.sheet.pivotTables = pivot.sheet.pivotTables.filter((one) => one !== pivot);
}
