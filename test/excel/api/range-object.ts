import type { Area } from '../model/area';
import { formatArea, parseArea, splitAddress } from '../model/area';
import { CellRange } from '../model/cell-range';
import { RangeAreas } from '../model/range-areas';
import type { Worksheet } from '../model/worksheet';
import { invalidArgument, itemNotFound } from '../protocol/excel-error';
import type { ExcelObject } from '../protocol/excel-object';
import { excelObject } from '../protocol/excel-object';

/** A fresh Range over the cells. */
export const rangeObject = (sheet: Worksheet, area: Area): ExcelObject =>
  excelObject('Range', new CellRange(sheet, area));

/** Several blocks of one sheet as one RangeAreas. */
export const rangeAt = (sheet: Worksheet, areas: readonly Area[]): ExcelObject =>
  excelObject('RangeAreas', new RangeAreas(sheet, areas));

/** Reads `A1:B2`, `'Other sheet'!A1` or a defined name, as seen from a sheet. */
export function readRange(sheet: Worksheet, address: string, location: string): CellRange {
  const { sheet: sheetName, cells } = splitAddress(address);
  const home = sheetName === null ? sheet : sheet.book.sheetNamed(sheetName);
  if (!home) throw itemNotFound(location);
  const area = parseArea(cells);
  if (area) return new CellRange(home, area);
  const named = namedArea(home, cells);
  if (!named) throw invalidArgument(location, `"${address}" is no address.`);
  return named;
}

function namedArea(sheet: Worksheet, name: string): CellRange | null {
  const wanted = name.toLowerCase();
  const item = [...sheet.names, ...sheet.book.names].find(
    (one) => one.name.toLowerCase() === wanted,
  );
  return item ? areaOfFormula(sheet, item.formula) : null;
}

/** The cells that a formula such as `='Sheet 1'!$A$1:$B$2` names; null where it is anything else. */
export function areaOfFormula(sheet: Worksheet | null, formula: string): CellRange | null {
  const { sheet: sheetName, cells } = splitAddress(formula.replace(/^=/, ''));
  const home = sheetName === null ? sheet : (sheet?.book.sheetNamed(sheetName) ?? null);
  const area = parseArea(cells);
  return home && area ? new CellRange(home, area) : null;
}

/** `Sheet1!$A$1:$B$2`: a block as a name's formula writes it, without the `=`. */
export const absoluteAddress = ({ address, area }: CellRange): string => {
  const cells = formatArea(area);
  const fixed = cells
    .replace(/[A-Z]+/g, (column) => `$${column}`)
    .replace(/\d+/g, (row) => `$${row}`);
  return address.slice(0, address.length - cells.length) + fixed;
};
