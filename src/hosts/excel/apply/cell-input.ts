import type { CellValue } from '../../../domain/grid/grid';
import type { CellContent, CellSpec } from '../../../domain/grid/sheet-spec';
import { cellValue, formulaOf } from '../read/cell-value';

/** Words that Excel takes for truth values as it takes typed input, in the languages of its users here. */
const truthWords = new Set(['TRUE', 'FALSE', 'ĐÚNG', 'SAI']);

/**
 * What to hand to `Range.formulas` so that exactly this content comes to stand in the cell. Excel
 * reads text as if it were typed, dates the American way (office-js#1559): text that holds a digit
 * or starts like a formula gets the apostrophe that makes it text.
 */
export function cellInput(content: CellContent): string | number | boolean {
  if ('formula' in content) return content.formula;
  const { value } = content;
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value !== 'string') return value;
  const isRead =
    /\d/u.test(value) || /^[=+\-@']/u.test(value) || truthWords.has(value.toUpperCase());
  return isRead ? `'${value}` : value;
}

/** A row of a sheet of ours as `Range.formulas` takes it; Excel leaves the cells alone that have null. */
export function inputRow(row: readonly (CellSpec | null)[], columns: number): unknown[] {
  return Array.from({ length: columns }, (_, column) => {
    const cell = row[column];
    return cell ? cellInput(cell.content) : null;
  });
}

/** Whether a cell, as Excel gives it, holds this content. Line ends and what a formula yields do not count. */
export function holds(content: CellContent, value: unknown, formula: unknown): boolean {
  const found = formulaOf(formula);
  if ('formula' in content) return found === content.formula;
  return found === null && contentKey(content.value) === contentKey(cellValue(value, formula));
}

function contentKey(value: CellValue): string {
  return JSON.stringify(typeof value === 'string' ? value.replace(/\r\n?/gu, '\n') : value);
}
