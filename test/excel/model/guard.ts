import { accessDenied, invalidArgument, invalidOperation } from '../protocol/excel-error';
import type { Area } from './area';
import { columnsOf, contains, intersect, isWholeColumns, isWholeRows, rowsOf } from './area';
import type { ProtectionOptions } from './protection';
import type { Worksheet } from './worksheet';

/** Above this many cells Excel gives no values and takes none in one go. */
const MOST_CELLS = 5_000_000;

type Permission = {
  [Key in keyof ProtectionOptions]: ProtectionOptions[Key] extends boolean ? Key : never;
}[keyof ProtectionOptions];

/** Throws where a cell is locked on a protected sheet, or a part of a PivotTable is meant. */
export function assertWritable(sheet: Worksheet, area: Area, location: string): void {
  if (sheet.pivotTables.length > 0) sheet.book.calculator.refresh();
  const torn = sheet.pivotTables.find(
    (pivot) => pivot.area && intersect(pivot.area, area) && !contains(area, pivot.area),
  );
  if (torn)
    throw invalidOperation(location, `A part of the PivotTable "${torn.name}" cannot be changed.`);
  if (!sheet.protection) return;
  const isSmall = !isWholeRows(area) && !isWholeColumns(area);
  for (let row = area.top; isSmall && row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1)
      if (sheet.styleAt(row, column).locked) throw isProtected(location);
  if (!isSmall) throw isProtected(location);
}

/** Throws where the sheet is protected and does not allow this all the same. */
export function assertAllowed(sheet: Worksheet, what: Permission, location: string): void {
  if (sheet.protection && !sheet.protection.options[what]) throw isProtected(location);
}

/** Throws where the sheet is protected at all. */
export function assertUnprotected(sheet: Worksheet, location: string): void {
  if (sheet.protection) throw isProtected(location);
}

/** Throws where the block is too large to carry cell by cell. */
export function assertCountable(area: Area, location: string): void {
  if (rowsOf(area) * columnsOf(area) > MOST_CELLS)
    throw invalidArgument(location, 'The range has too many cells for this.');
}

const isProtected = (location: string): Error =>
  accessDenied(location, 'The cell or sheet is protected and read-only.');
