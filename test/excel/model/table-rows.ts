import { invalidOperation } from '../protocol/excel-error';
import type { Area } from './area';
import { CellRange } from './cell-range';
import { clearCells } from './clear-cells';
import { assertUnprotected } from './guard';
import type { Table } from './table';
import { nameHeadings } from './table-headings';

/** Shows a table's headings in the row above its data, or takes them off; the data stay where they are. */
export function showHeadings(table: Table, shown: boolean, location: string): void {
  if (shown === table.showHeaders) return;
  assertUnprotected(table.sheet, location);
  const { area } = table;
  if (!shown) {
    table.showHeaders = false;
    cover(table, { ...area, top: area.top + 1 });
    clearCells(new CellRange(table.sheet, { ...area, bottom: area.top }), 'Contents', location);
    return;
  }
  const top = area.top - 1;
  assertFree(table, { ...area, top, bottom: top }, location);
  cover(table, { ...area, top });
  table.showHeaders = true;
  nameHeadings(table);
}

/** Shows a row of totals below a table's data, or takes it off. */
export function showTotalRow(table: Table, shown: boolean, location: string): void {
  if (shown === table.showTotals) return;
  assertUnprotected(table.sheet, location);
  const { area } = table;
  const bottom = shown ? area.bottom + 1 : area.bottom - 1;
  const row = {
    ...area,
    top: Math.max(bottom, area.bottom),
    bottom: Math.max(bottom, area.bottom),
  };
  if (shown) assertFree(table, row, location);
  else clearCells(new CellRange(table.sheet, row), 'Contents', location);
  cover(table, { ...area, bottom });
  table.showTotals = shown;
}

/** Excel moves cells out of the way, or not, as it finds them: the stand-in takes free rows only. */
function assertFree({ sheet }: Table, row: Area, location: string): void {
  if (row.top < 0 || sheet.used(true, row) !== null)
    throw invalidOperation(location, 'The stand-in Excel moves no cells for a row of a table.');
}

function cover(table: Table, area: Area): void {
  table.area = area;
  table.filter.area = area;
  table.sheet.book.calculator.forget();
}
