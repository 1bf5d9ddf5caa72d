import type { UnitDirectory } from './directory';
import type { UnitContext } from './unit';

/** A plan repeats few texts many times; more than this many different ones start the memory anew. */
const most = 20_000;

/** Anything but undefined, which says that nothing is remembered. */
type Answer = object | string | boolean | null;

/** A function of a text alone that answers a text it has met lately from memory. */
export function rememberingText<T extends Answer>(
  compute: (text: string) => T,
  mostTexts: number,
): (text: string) => T {
  const memory = new Map<string, T>();
  return (text) => {
    const before = memory.get(text);
    if (before !== undefined) return before;
    const answer = compute(text);
    if (memory.size >= mostTexts) memory.clear();
    memory.set(text, answer);
    return answer;
  };
}

/**
 * A function of a text that answers a text it has met, in the same context and with the same
 * directory, from memory.
 */
export function remembering<T extends Answer>(
  compute: (text: string, context: UnitContext, directory: UnitDirectory) => T,
): (text: string, context: UnitContext, directory: UnitDirectory) => T {
  const memories = new WeakMap<UnitDirectory, Map<string, Map<string, T>>>();
  let last: UnitContext | undefined;
  let lastDirectory: UnitDirectory | undefined;
  let memory = new Map<string, T>();
  return (text, context, directory) => {
    if (directory !== lastDirectory || last === undefined || !sameContext(context, last)) {
      memory = memoryOf(memories, context, directory);
      [last, lastDirectory] = [context, directory];
    }
    const before = memory.get(text);
    if (before !== undefined) return before;
    const mine = memory;
    const answer = compute(text, context, directory);
    if (mine.size >= most) mine.clear();
    mine.set(text, answer);
    return answer;
  };
}

function sameContext(one: UnitContext, other: UnitContext): boolean {
  return (
    one === other ||
    (one.planLevel === other.planLevel &&
      one.province === other.province &&
      one.date === other.date &&
      one.issuer === other.issuer)
  );
}

function memoryOf<T>(
  memories: WeakMap<UnitDirectory, Map<string, Map<string, T>>>,
  { planLevel, province, date, issuer }: UnitContext,
  directory: UnitDirectory,
): Map<string, T> {
  const ofDirectory = memories.get(directory) ?? new Map<string, Map<string, T>>();
  memories.set(directory, ofDirectory);
  const key = `${planLevel ?? ''}|${province ?? ''}|${date ?? ''}|${issuer ?? ''}`;
  const memory = ofDirectory.get(key) ?? new Map<string, T>();
  ofDirectory.set(key, memory);
  return memory;
}
