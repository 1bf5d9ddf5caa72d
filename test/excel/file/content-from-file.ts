import type { Cell, CellValue as FileValue } from 'exceljs';
import type { CellValue } from '../model/cell-value';
import { CellError } from '../model/cell-value';

const DAY = 86_400_000;
/** 1 January 1970 as a serial number. */
const EPOCH = 25_569;

/** What a cell of a file holds: its formula with `=`, and the value that it shows. */
export function contentOf(cell: Cell): { formula: string | null; value: CellValue } {
  const formula = cell.formula as string | undefined;
  if (formula) return { formula: `=${formula}`, value: plainValue(cell.result) };
  return { formula: null, value: plainValue(cell.value) };
}

function plainValue(value: FileValue | undefined): CellValue {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return Math.round((value.getTime() / DAY + EPOCH) * 1e8) / 1e8;
  if (typeof value !== 'object') return value === '' ? null : value;
  if ('error' in value) return new CellError(value.error);
  if ('richText' in value) return value.richText.map((part) => part.text).join('');
  if ('hyperlink' in value) return plainValue(value.text);
  return 'result' in value ? plainValue(value.result) : null;
}
