import { invalidOperation } from '../protocol/excel-error';
import { quotedSheet } from './area';
import { Cell } from './cell';
import { Merge } from './merge';
import { mapReferences } from './formula';
import { shiftSheetFormulas } from './sheet-formulas';
import type { Worksheet } from './worksheet';

/** Throws where the sheet is the last that can be seen. */
export function assertSheetChangeAllowed(sheet: Worksheet, location: string): void {
  const others = sheet.book.sheets.filter((one) => one !== sheet && one.visibility === 'Visible');
  if (others.length === 0)
    throw invalidOperation(location, 'A workbook must have at least one visible sheet.');
}

/** Gives the sheet another name, in every formula too. */
export function renameSheet(sheet: Worksheet, name: string): void {
  const before = sheet.name.toLowerCase();
  shiftSheetFormulas(sheet.book, (formula) =>
    mapReferences(formula, (reference) =>
      reference.sheet?.toLowerCase() === before
        ? { ...reference, prefix: `${quotedSheet(name)}!` }
        : reference,
    ),
  );
  sheet.name = name;
  sheet.book.calculator.forget();
}

/** Deletes the sheet; formulas that read it show `#REF!`. */
export function deleteSheet(sheet: Worksheet, location: string): void {
  assertSheetChangeAllowed(sheet, location);
  if (sheet.visibility === 'VeryHidden')
    throw invalidOperation(location, 'A very hidden sheet cannot be deleted.');
  const { book, name } = sheet;
  book.dropSheet(sheet);
  shiftSheetFormulas(book, (formula) =>
    mapReferences(formula, (reference) =>
      reference.sheet?.toLowerCase() === name.toLowerCase() ? null : reference,
    ),
  );
}

/** Copies a sheet's cells, sizes and merges to a new sheet named `Name (2)`. */
export function copySheet(
  sheet: Worksheet,
  where: 'None' | 'Before' | 'After' | 'Beginning' | 'End',
  beside: Worksheet | null,
  location: string,
): Worksheet {
  const { book } = sheet;
  if ((where === 'Before' || where === 'After') && !beside)
    throw invalidOperation(location, 'Beside which sheet?');
  let number = 2;
  const nameOf = (): string => `${sheet.name.slice(0, 27)} (${number})`;
  while (book.sheetNamed(nameOf())) number += 1;
  const at = {
    None: book.sheets.length,
    End: book.sheets.length,
    Beginning: 0,
    Before: beside?.position ?? 0,
    After: (beside?.position ?? 0) + 1,
  }[where];
  const copy = book.addSheet(nameOf(), at);
  for (const { row, column, cell } of sheet.cells.all()) {
    const twin = new Cell(cell.style);
    twin.formula = cell.formula;
    twin.value = cell.value;
    copy.cells.put(row, column, twin);
  }
  for (const [row, line] of sheet.rows.entries()) copy.rows.change(row, line);
  for (const [column, line] of sheet.columns.entries()) copy.columns.change(column, line);
  copy.merges = sheet.merges.map(({ area }) => new Merge(area));
  return copy;
}
