/** A heading's place in the numbering of its sheet. */
export interface Step {
  /** Headings of one style stand at one level: "roman", "dotted 2", "capitals". */
  readonly style: string;
  /** How deep the style stands by custom; smaller is further out. */
  readonly depth: number;
  /** Its number, 1 for the first; null where it bears none. */
  readonly value: number | null;
  /** No task stands between it and the heading above. */
  readonly isRightBehind: boolean;
}

/** A first item right behind a heading says more than a numbering that starts again behind it. */
const rightBehind = 2;
const startsAgain = 1;

/**
 * Which style of numbering a sheet puts inside which. Offices number as they like, "I" over "A" as
 * well as "A" over "I": what begins right behind a heading, or from 1 again behind each, stands inside
 * it. Where the sheet shows neither, the custom counts.
 *
 * @param steps the sheet's headings from the top
 * @returns whether a heading stands inside one of another style above it
 */
export function nestingOf(steps: readonly Step[]): (below: Step, above: Step) => boolean {
  const shown = new Map<string, number>();
  const key = (below: Step, above: Step): string => `${below.style}|${above.style}`;
  const seen = new Set<string>();
  for (const [at, step] of steps.entries()) {
    const above = steps[at - 1];
    const isFirst = step.value === 1 || (step.value === null && step.isRightBehind);
    if (above && above.style !== step.style && isFirst) {
      const again = seen.has(step.style) ? startsAgain : 0;
      const weight = step.isRightBehind ? rightBehind : again;
      shown.set(key(step, above), (shown.get(key(step, above)) ?? 0) + weight);
    }
    seen.add(step.style);
  }
  return (below, above) => {
    const inside = shown.get(key(below, above)) ?? 0;
    const outside = shown.get(key(above, below)) ?? 0;
    return inside === outside ? above.depth < below.depth : inside > outside;
  };
}
