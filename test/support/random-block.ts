import fc from 'fast-check';
import type { Rect } from '../../src/domain/grid/grid';

/** Any block of cells whose rows and columns go no further than `last` (0-based). */
export function blockUpTo(last: number): fc.Arbitrary<Rect> {
  const index = fc.integer({ min: 0, max: last });
  return fc.tuple(index, index, index, index).map(([a, b, c, d]) => ({
    top: Math.min(a, b),
    bottom: Math.max(a, b),
    left: Math.min(c, d),
    right: Math.max(c, d),
  }));
}
