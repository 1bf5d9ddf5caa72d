/**
 * Long work cut where it may be left for a moment, so that a face can answer the user in between. Its
 * value is what it comes to; between steps it takes and gives nothing.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does the work from its first step to its last without a break. */
export function runThrough<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** So many rows, cells or tasks are gone through between two breaks: a millisecond's work or two. */
export const stretch = 64;

/** What `Array.map` gives, with a break every so often. */
export function* mapInSteps<T, U>(all: readonly T[], one: (item: T, at: number) => U): Steps<U[]> {
  const mapped: U[] = [];
  for (const [at, item] of all.entries()) {
    mapped.push(one(item, at));
    if (at % stretch === stretch - 1) yield;
  }
  return mapped;
}
