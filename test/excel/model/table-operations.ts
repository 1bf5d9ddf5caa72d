import { invalidArgument, itemAlreadyExists } from '../protocol/excel-error';
import type { Area } from './area';
import { intersect } from './area';
import { applyShift } from './apply-shift';
import type { CellRange } from './cell-range';
import { assertUnprotected } from './guard';
import { checkName } from './name-rules';
import type { Shift } from './shift';
import { assertRoomForTable, Table } from './table';
import { nameHeadings } from './table-headings';
import type { Workbook } from './workbook';

/** Makes a table of the range; without headings a row of them is put above the data. */
export function addTable({ sheet, area }: CellRange, hasHeaders: boolean, location: string): Table {
  assertUnprotected(sheet, location);
  const used = sheet.used(true);
  const given = (used && intersect(area, used)) ?? area;
  const bounded = { ...given, top: area.top, left: area.left };
  assertRoomForTable(sheet, bounded, location);
  if (!hasHeaders) insertRowsIn(bounded, bounded.top, 1, sheet);
  const whole = hasHeaders ? atLeastTwoRows(bounded) : { ...bounded, bottom: bounded.bottom + 1 };
  const table = new Table(sheet, sheet.book.newId(), freeTableName(sheet.book), whole);
  nameHeadings(table);
  sheet.tables.push(table);
  table.filter.area = whole;
  return table;
}

const atLeastTwoRows = (area: Area): Area => ({
  ...area,
  bottom: Math.max(area.bottom, area.top + 1),
});

function freeTableName(book: Workbook): string {
  let number = 1;
  while (tableNamed(book, `Table${number}`)) number += 1;
  return `Table${number}`;
}

export const tableNamed = (book: Workbook, name: string): Table | undefined =>
  book.sheets
    .flatMap((sheet) => sheet.tables)
    .find((table) => table.name.toLowerCase() === name.toLowerCase());

export function renameTable(table: Table, name: string, location: string): void {
  checkName(name, location);
  const holder = tableNamed(table.sheet.book, name);
  if (holder && holder !== table) throw itemAlreadyExists(location);
  table.name = name;
  table.sheet.book.calculator.forget();
}

/** Makes room for rows of a table, moving only what stands below it. */
function insertRowsIn(band: Area, at: number, count: number, sheet: Table['sheet']): void {
  const shift: Shift = {
    kind: 'insert',
    axis: 'row',
    at,
    count,
    band: { from: band.left, to: band.right },
  };
  applyShift(sheet, shift);
}

/** Adds rows of data at the index, or at the end; null cells stay empty. Returns their area. */
export function addRows(
  table: Table,
  index: number | null,
  rows: readonly (readonly unknown[])[],
  location: string,
): Area {
  const { sheet, area, body } = table;
  assertUnprotected(sheet, location);
  const size = body.bottom - body.top + 1;
  const at = index ?? size;
  const fits = rows.every((row) => row.length === area.right - area.left + 1);
  if (!Number.isInteger(at) || at < 0 || at > size || !fits) throw invalidArgument(location);
  const isAtEnd = at === size;
  insertRowsIn(area, body.top + at, rows.length, sheet);
  if (isAtEnd && !table.showTotals) table.area = { ...area, bottom: area.bottom + rows.length };
  table.filter.area = table.area;
  const top = body.top + at;
  return { ...area, top, bottom: top + rows.length - 1 };
}

/** Changes which cells the table covers; its headings must stay in their row. */
export function resizeTable(table: Table, area: Area, location: string): void {
  if (area.top !== table.area.top || !intersect(area, table.area) || area.bottom <= area.top)
    throw invalidArgument(location, 'The headings must stay in their row.');
  assertRoomForTable(table.sheet, area, location, table);
  table.area = area;
  table.filter.area = area;
  nameHeadings(table);
}

export function dropTable(table: Table): void {
  table.filter.clear();
  table.sheet.tables = table.sheet.tables.filter((one) => one !== table);
  table.sheet.book.calculator.forget();
}
