import { format } from 'numfmt';
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
