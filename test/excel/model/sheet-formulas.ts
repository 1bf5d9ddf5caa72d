import type { Workbook } from './workbook';

/** Rewrites every formula of the workbook, wherever it stands; `on` is its own sheet's name. */
export function shiftSheetFormulas(
  book: Workbook,
  rewrite: (formula: string, on: string) => string,
): void {
  for (const sheet of book.sheets) {
    for (const { cell } of sheet.cells.all())
      if (cell.formula !== null) cell.formula = rewrite(cell.formula, sheet.name);
    for (const named of sheet.names) named.formula = rewrite(named.formula, sheet.name);
  }
  for (const named of book.names) named.formula = rewrite(named.formula, '');
}
