import { invalidArgument } from '../protocol/excel-error';
import { columnsOf, rowsOf } from './area';
import type { CellRange } from './cell-range';
import type { Entry } from './cell-value';
import { readEntry } from './cell-value';
import { assertWritable } from './guard';
import { isCovered } from './merge';
import { touching } from './area-list';
import { keepHeadings } from './table-headings';
import type { Worksheet } from './worksheet';

/** A matrix as scripts set it: rows of cells, or one value for all of them. */
export function matrixOf(range: CellRange, value: unknown, location: string): unknown[][] {
  const { area } = range;
  if (!Array.isArray(value))
    return Array.from({ length: rowsOf(area) }, () =>
      Array.from({ length: columnsOf(area) }, () => value),
    );
  const rows: unknown[] = value;
  const fits = rows.every(
    (row): row is unknown[] => Array.isArray(row) && row.length === columnsOf(area),
  );
  if (rows.length !== rowsOf(area) || !fits)
    throw invalidArgument(
      location,
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  return rows;
}

/** Writes values and formulas as if typed; null leaves a cell as it is, `""` empties it. */
export function writeEntries(range: CellRange, value: unknown, location: string): void {
  const { sheet, area } = range;
  const matrix = matrixOf(range, value, location);
  assertWritable(sheet, area, location);
  const hasMerges = touching(sheet.merges, area).length > 0;
  for (const [down, entries] of matrix.entries())
    for (const [across, input] of entries.entries()) {
      const row = area.top + down;
      const column = area.left + across;
      if (input === null || (hasMerges && isCovered(sheet, row, column))) continue;
      const { numberFormat } = sheet.styleAt(row, column);
      setEntry(sheet, row, column, readEntry(input, numberFormat, location));
    }
  keepHeadings(sheet, area);
  sheet.tell(area, 'RangeEdited');
}

/** Puts one entry into its cell without a word to anyone. */
export function setEntry(sheet: Worksheet, row: number, column: number, entry: Entry): void {
  if (entry.value === null && entry.formula === null && !sheet.cells.get(row, column)) return;
  const cell = sheet.cell(row, column);
  cell.formula = entry.formula;
  cell.value = entry.value;
  if (entry.numberFormat !== null) cell.style = { ...cell.style, numberFormat: entry.numberFormat };
  sheet.book.calculator.touch(sheet, row, column);
}
