import { notImplemented } from '../protocol/excel-error';
import { parseArea, splitAddress } from './area';
import type { CellValue } from './cell-value';
import { CellError, wireValue } from './cell-value';
import type { Validation } from './validation';
import type { Worksheet } from './worksheet';

/** Whether a value may stand in a cell under a rule. Formulas as limits are not calculated here. */
export function isValid(
  value: CellValue,
  { rule, ignoreBlanks }: Validation,
  sheet: Worksheet,
): boolean {
  if (value === null) return ignoreBlanks;
  if (value instanceof CellError) return false;
  if (rule.list) return listOf(rule.list['source'], sheet).includes(String(wireValue(value)));
  if (rule.textLength) return inLimits(String(value).length, rule.textLength);
  const limits = rule.wholeNumber ?? rule.decimal ?? rule.date ?? rule.time;
  if (!limits) throw notImplemented('DataValidation.valid for custom rules');
  if (typeof value !== 'number' || (rule.wholeNumber && !Number.isInteger(value))) return false;
  return inLimits(value, limits);
}

/** The words of a list rule: written out with commas, or the texts of a block of cells. */
export function listOf(source: unknown, sheet: Worksheet): string[] {
  const text = String(source);
  if (!text.startsWith('=')) return text.split(',').map((word) => word.trim());
  const { sheet: name, cells } = splitAddress(text.slice(1));
  const home = name === null ? sheet : sheet.book.sheetNamed(name);
  const area = parseArea(cells);
  if (!home || !area) throw notImplemented('list rules from names');
  return [...home.cells.within(area)].map(({ cell }) => String(wireValue(cell.value)));
}

function inLimits(value: number, limits: Readonly<Record<string, unknown>>): boolean {
  const [first, second] = [limit(limits['formula1']), limit(limits['formula2'] ?? 0)];
  switch (limits['operator'] ?? 'Between') {
    case 'Between':
      return value >= first && value <= second;
    case 'NotBetween':
      return value < first || value > second;
    case 'EqualTo':
      return value === first;
    case 'NotEqualTo':
      return value !== first;
    case 'GreaterThan':
      return value > first;
    case 'GreaterThanOrEqualTo':
      return value >= first;
    case 'LessThan':
      return value < first;
    default:
      return value <= first;
  }
}

function limit(formula: unknown): number {
  const number = Number(String(formula).replace(/^=/, ''));
  if (Number.isNaN(number)) throw notImplemented('limits by formula in DataValidation.valid');
  return number;
}
