import { parseValue, getFormatFromId } from 'numfmt';
import { invalidArgument } from '../protocol/excel-error';

/** An error value such as `#REF!`. */
export class CellError {
  constructor(readonly code: string) {}
}

/** What a cell shows; null where it is empty. Dates are serial numbers. */
export type CellValue = string | number | boolean | CellError | null;

const ERROR_CODES = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
] as const;

const LONGEST_TEXT = 32_767;

/** What something typed or written into a cell becomes there. */
export interface Entry {
  readonly formula: string | null;
  readonly value: CellValue;
  /** The format that Excel gives the cell along with a date or a percentage, or null. */
  readonly numberFormat: string | null;
}

/**
 * Reads an entry as an English (United States) Excel reads it: `=…` a formula, `'…` text whatever
 * follows, `5/8/2022` the eighth of May, `12` a number; cells formatted as text keep what they get.
 */
export function readEntry(input: unknown, numberFormat: string, location: string): Entry {
  if (typeof input === 'number' && Number.isFinite(input)) return plain(input);
  if (typeof input === 'boolean') return plain(input);
  if (typeof input !== 'string') throw invalidArgument(location);
  if (input.length > LONGEST_TEXT) throw invalidArgument(location, 'The text is too long.');
  if (input === '') return plain(null);
  if (input.startsWith("'")) return plain(input.slice(1));
  if (numberFormat === '@') return plain(input);
  if (input.startsWith('=') && input.length > 1)
    return { formula: input, value: null, numberFormat: null };
  const error = ERROR_CODES.find((code) => code === input);
  if (error) return plain(new CellError(error));
  const parsed = parseValue(input);
  if (parsed === undefined) return plain(input);
  const format = parsed.formatId === undefined ? null : getFormatFromId(parsed.formatId);
  return {
    formula: null,
    value: parsed.value,
    numberFormat: numberFormat === 'General' ? format : null,
  };
}

const plain = (value: CellValue): Entry => ({ formula: null, value, numberFormat: null });

/** The value as requests carry it: empty is `""`, an error its code. */
export const wireValue = (value: CellValue): string | number | boolean =>
  value === null ? '' : value instanceof CellError ? value.code : value;
