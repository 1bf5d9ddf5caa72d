import { invalidArgument, itemAlreadyExists } from '../protocol/excel-error';
import type { Workbook } from './workbook';
import type { Worksheet } from './worksheet';

const FORBIDDEN = /[:\\/?*[\]]/;
const LONGEST = 31;

/** Throws unless the name may be a sheet's: 1–31 characters, none of `: \ / ? * [ ]`, not taken. */
export function checkSheetName(
  book: Workbook,
  name: string,
  location: string,
  own?: Worksheet,
): void {
  const isQuoted = name.startsWith("'") || name.endsWith("'");
  const isReserved = name.toLowerCase() === 'history';
  if (name === '' || name.length > LONGEST || FORBIDDEN.test(name) || isQuoted || isReserved)
    throw invalidArgument(location, `"${name}" cannot be the name of a sheet.`);
  const holder = book.sheetNamed(name);
  if (holder && holder !== own) throw itemAlreadyExists(location);
}
