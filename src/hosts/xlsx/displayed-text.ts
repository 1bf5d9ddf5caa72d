import { format } from 'numfmt';
import type { CellValue } from '../../domain/grid/grid';

/** The text that Excel shows for a value under a number format ("05/08/2022", "61%"). */
export function displayedText(value: CellValue, numberFormat: string): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'object') return value.error;
  if (numberFormat === 'General' && Number.isSafeInteger(value)) return String(value);
  try {
    return format(numberFormat, value);
  } catch {
    // A format that Excel would not accept either: show the number itself.
    return String(value);
  }
}
