import type { Ordinal } from './ordinal';

/** The customary order of numbering, from outermost to innermost (NĐ 30/2020 and plan appendices). */
const rank: Readonly<Record<Ordinal['style'], number>> = {
  upper: 0,
  roman: 1,
  number: 2,
  code: 3,
  dotted: 3,
  lower: 4,
  bullet: 5,
};

/** How deep a numbering stands by custom; "1.2.3" deeper than "1.2". */
export function depthOf({ style, depth, parent }: Ordinal): number {
  // "I.1" is a number under a roman one: as deep as "1".
  if (style === 'dotted' && parent !== null && /^[A-Z]/u.test(parent)) return depth;
  return rank[style] + (style === 'dotted' ? (depth - 2) / 10 : 0);
}

/**
 * Whether a row numbered `below` belongs to the row numbered `above` it.
 *
 * @param isBare the row above holds nothing but its title: then "1" under "1", a numbering that
 *   starts again, belongs to it too
 */
export function isDeeper(above: Ordinal, below: Ordinal, isBare: boolean): boolean {
  if (below.style === 'dotted' && above.style === 'dotted') return below.depth > above.depth;
  if (above.style === 'number' && below.style === 'number') {
    return isBare && below.value === 1;
  }
  if (above.style === below.style) return false;
  return depthOf(below) > depthOf(above);
}
