import type { ValidationRule } from './validation';
import type { Workbook } from './workbook';

/** Rewrites every formula of the workbook, wherever it stands; `on` is its own sheet's name. */
export function shiftSheetFormulas(
  book: Workbook,
  rewrite: (formula: string, on: string) => string,
): void {
  for (const sheet of book.sheets) {
    for (const { cell } of sheet.cells.all())
      if (cell.formula !== null) cell.formula = rewrite(cell.formula, sheet.name);
    for (const format of sheet.conditionalFormats)
      if (format.formula !== '') format.formula = rewrite(format.formula, sheet.name);
    for (const validation of sheet.validations)
      validation.rule = mapRule(validation.rule, (formula) => rewrite(formula, sheet.name));
    for (const named of sheet.names) named.formula = rewrite(named.formula, sheet.name);
  }
  for (const named of book.names) named.formula = rewrite(named.formula, '');
}

function mapRule(rule: ValidationRule, rewrite: (formula: string) => string): ValidationRule {
  const parts = Object.entries(rule).map(([kind, limits]) => [
    kind,
    Object.fromEntries(
      Object.entries(limits).map(([key, value]) => [
        key,
        typeof value === 'string' && value.startsWith('=') ? rewrite(value) : value,
      ]),
    ),
  ]);
  return Object.fromEntries(parts) as ValidationRule;
}
