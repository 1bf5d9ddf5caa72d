import { dayText } from '../../../domain/deadlines/day-text';
import type { CellValue } from '../../../domain/grid/grid';
import { dateFromSerial, isDateFormat } from '../../../domain/grid/serial';

/** How Excel's errors read in `Range.values`, whatever the user's language. */
const errorValue =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|BLOCKED!|CONNECT!|FIELD!|UNKNOWN!|BUSY!|PYTHON!)$/u;

/** The formula with its `=`; null for a plain value. */
export function formulaOf(raw: unknown): string | null {
  return typeof raw === 'string' && raw.startsWith('=') ? raw : null;
}

/**
 * The typed value of an item of `Range.values`. Excel gives "" for an empty cell, and errors as
 * their names: an error's name without a formula may also have been typed as text, which is as good.
 */
export function cellValue(raw: unknown, formula: unknown): CellValue {
  if (typeof raw === 'number' || typeof raw === 'boolean') return raw;
  if (typeof raw !== 'string') return null;
  if (raw === '' && formulaOf(formula) === null) return null;
  return errorValue.test(raw) ? { error: raw } : raw;
}

/**
 * The displayed text of a cell. A column too narrow for its number, or hidden, shows only "#####":
 * then the text is made of the value, dates and percentages as forms write them.
 */
export function cellText(text: string, raw: unknown, numberFormat: string): string {
  if (typeof raw !== 'number' || !/^#+$/u.test(text)) return text;
  const date = isDateFormat(numberFormat) ? dateFromSerial(raw) : null;
  if (date !== null) return dayText(date);
  const percent = /(?:\.(0+))?%/u.exec(numberFormat);
  return percent ? `${(raw * 100).toFixed(percent[1]?.length ?? 0)}%` : String(raw);
}
