import type { Rect } from './grid';
import { mapReferences, referenceText, sheetPrefix, type Corner } from './references';

/** Columns that came (`count` > 0) left of `at`, or went (`count` < 0) from `at` on. */
export interface ColumnShift {
  readonly at: number;
  readonly count: number;
}

/** Columns of a sheet are XFD = 16,384. */
const lastColumn = 16_383;

/** The columns from `left` to `right` after the shift; null when all of them are gone. */
export function shiftSpan(
  left: number,
  right: number,
  { at, count }: ColumnShift,
): { left: number; right: number } | null {
  if (count >= 0) {
    const moved = {
      left: left >= at ? left + count : left,
      right: right >= at ? right + count : right,
    };
    return moved.left > lastColumn ? null : { ...moved, right: Math.min(moved.right, lastColumn) };
  }
  const end = at - count; // the first column behind the removed ones
  const newLeft = left < at ? left : left < end ? at : left + count;
  const newRight = right < at ? right : right < end ? at - 1 : right + count;
  return newLeft > newRight ? null : { left: newLeft, right: newRight };
}

/** The block after the shift; null when it is gone. */
export function shiftRect(rect: Rect, shift: ColumnShift): Rect | null {
  const span = shiftSpan(rect.left, rect.right, shift);
  return span && { ...rect, ...span };
}

/**
 * A formula of sheet `home` after the columns of sheet `moved` shifted, as Excel rewrites it:
 * references behind the shift follow, references to columns that are gone become `#REF!`.
 *
 * @example shiftFormula('=SUM(B2:D2)', 'A', 'A', { at: 2, count: 3 }) // '=SUM(B2:G2)'
 */
export function shiftFormula(
  formula: string,
  home: string,
  moved: string,
  shift: ColumnShift,
): string {
  return mapReferences(formula, (reference) => {
    if ((reference.sheet ?? home).toLowerCase() !== moved.toLowerCase()) return null;
    const { first, last } = reference;
    if (first.column === null) return null;
    const span = shiftSpan(first.column, last?.column ?? first.column, shift);
    if (!span) return `${reference.sheet === null ? '' : sheetPrefix(reference.sheet)}#REF!`;
    const at = (corner: Corner, column: number): Corner => ({ ...corner, column });
    return referenceText({
      ...reference,
      first: at(first, span.left),
      last: last && at(last, span.right),
    });
  });
}
