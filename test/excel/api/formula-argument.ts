import { CellRange } from '../model/cell-range';
import { Args } from '../protocol/arguments';
import { invalidArgument } from '../protocol/excel-error';
import { absoluteAddress } from './range-object';

/** A formula as scripts give it: a number, a text, or a range for `='Sheet'!$A$1:$B$2`. */
export function formulaOf(value: unknown, location: string): string | number {
  if (typeof value === 'string' || typeof value === 'number') return value;
  const range = new Args([value], location).optionalTarget(0, CellRange);
  if (!range) throw invalidArgument(location);
  return `=${absoluteAddress(range)}`;
}
