import { format } from 'numfmt';
import type { Worksheet } from './worksheet';
import { holds } from './area';
import { CellError } from './cell-value';
import type { CellValue } from './cell-value';

/** The text that a cell shows: `05/08/2022`, `61%`. A format that cannot be read shows `#####`. */
export function displayText(value: CellValue, numberFormat: string): string {
  if (value === null) return '';
  if (value instanceof CellError) return value.code;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string' && !numberFormat.includes('@')) return value;
  try {
    return format(numberFormat, value);
  } catch {
    return '########';
  }
}

/** Pixels of a digit in the standard font of 11 points, and of the space around the text. */
const DIGIT = 7;
const STANDARD_SIZE = 11;
const PADDING = 5;
const PIXELS_PER_POINT = 4 / 3;

/** The text of a cell as its column shows it: a number that does not fit is `#####`. */
export function textAt(sheet: Worksheet, row: number, column: number): string {
  const cell = sheet.cells.get(row, column);
  if (!cell) return '';
  const { numberFormat, font, shrinkToFit } = cell.style;
  const text = displayText(cell.value, numberFormat);
  if (typeof cell.value !== 'number' || numberFormat === 'General' || shrinkToFit) return text;
  const digit = (DIGIT * font.size) / STANDARD_SIZE;
  const room = widthAt(sheet, row, column) * PIXELS_PER_POINT - PADDING;
  return text.length * digit > room + digit
    ? '#'.repeat(Math.max(1, Math.floor(room / digit)))
    : text;
}

function widthAt(sheet: Worksheet, row: number, column: number): number {
  const merge = sheet.merges.find(({ area }) => holds(area, row, column));
  if (!merge) return sheet.columns.size(column);
  return sheet.columns.offset(merge.area.right + 1) - sheet.columns.offset(merge.area.left);
}
