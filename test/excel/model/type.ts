import { parseArea } from './area';
import { CellRange } from './cell-range';
import { USER, type Actor } from './events';
import type { Worksheet } from './worksheet';
import { writeEntries } from './write-cells';
import { invalidArgument } from '../protocol/excel-error';

/**
 * Types something into a cell as the user does, or another actor; listeners hear of the user's as
 * `Local`, not of the add-in.
 */
export function type(sheet: Worksheet, address: string, text: string, actor: Actor = USER): void {
  const area = parseArea(address);
  if (!area) throw invalidArgument('type', `"${address}" is no address.`);
  sheet.book.as(actor, () => {
    writeEntries(new CellRange(sheet, area), text, 'Range.values');
  });
}
