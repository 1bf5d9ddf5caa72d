import type { Area } from './area';
import { intersect, MAX_COLUMNS, MAX_ROWS } from './area';
import type { Reference } from './formula';
import { mapReferences } from './formula';

/**
 * Cells inserted or deleted: from `at` on along the axis, `count` of them, within a band of the other
 * axis (all of it where whole rows or columns are meant).
 */
export interface Shift {
  readonly kind: 'insert' | 'delete';
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
  readonly band: { readonly from: number; readonly to: number };
}

/** Everything that a shift touches: the cells that move or go. */
export const shiftedArea = ({ axis, at, band }: Shift): Area =>
  axis === 'row'
    ? { top: at, bottom: MAX_ROWS - 1, left: band.from, right: band.to }
    : { left: at, right: MAX_COLUMNS - 1, top: band.from, bottom: band.to };

export const isWholeShift = ({ axis, band }: Shift): boolean =>
  band.from === 0 && band.to === (axis === 'row' ? MAX_COLUMNS : MAX_ROWS) - 1;

/** Where one index comes to lie; null when it is deleted. */
export function shiftIndex(index: number, { kind, at, count }: Shift): number | null {
  if (index < at) return index;
  if (kind === 'insert') return index + count;
  return index < at + count ? null : index - count;
}

/** Where a block comes to lie: moved, stretched, shrunk, or null when all of it is deleted. */
export function shiftArea(area: Area, shift: Shift): Area | null {
  const isRow = shift.axis === 'row';
  const [from, to] = isRow ? [area.left, area.right] : [area.top, area.bottom];
  if (from < shift.band.from || to > shift.band.to) return area;
  const [first, last] = isRow ? [area.top, area.bottom] : [area.left, area.right];
  const moved = shiftSpan(first, last, shift);
  if (!moved) return null;
  return isRow
    ? { ...area, top: moved.first, bottom: moved.last }
    : { ...area, left: moved.first, right: moved.last };
}

function shiftSpan(
  first: number,
  last: number,
  shift: Shift,
): { first: number; last: number } | null {
  const end = (shift.axis === 'row' ? MAX_ROWS : MAX_COLUMNS) - 1;
  if (first === 0 && last === end) return { first, last };
  if (shift.kind === 'insert') {
    const moved = { first: first + (first >= shift.at ? shift.count : 0), last };
    moved.last = Math.min(last + (last >= shift.at ? shift.count : 0), end);
    return moved.first > end ? null : moved;
  }
  const gone = { from: shift.at, to: shift.at + shift.count - 1 };
  if (first >= gone.from && last <= gone.to) return null;
  const newFirst = first < gone.from ? first : Math.max(first - shift.count, gone.from);
  const newLast = last > gone.to ? last - shift.count : Math.min(last, gone.from - 1);
  return { first: newFirst, last: newLast };
}

/** The formula after the shift of a sheet, for a formula that stands on `ownSheet`. */
export function shiftFormula(
  formula: string,
  ownSheet: string,
  shiftedSheet: string,
  shift: Shift,
): string {
  const wanted = shiftedSheet.toLowerCase();
  const own = ownSheet.toLowerCase();
  const written = wanted.replaceAll("'", "''");
  if (own !== wanted && !formula.toLowerCase().includes(written)) return formula;
  return mapReferences(formula, (reference): Reference | null => {
    if ((reference.sheet ?? ownSheet).toLowerCase() !== wanted) return reference;
    const area = shiftArea(reference.area, shift);
    if (area === reference.area) return reference;
    return area && { ...reference, area };
  });
}

/** True when the shift would tear the block apart: it moves a part of it and leaves the rest. */
export function tears(area: Area, shift: Shift): boolean {
  const moving = intersect(area, shiftedArea(shift));
  if (!moving) return false;
  return shift.axis === 'row'
    ? moving.left !== area.left || moving.right !== area.right
    : moving.top !== area.top || moving.bottom !== area.bottom;
}
