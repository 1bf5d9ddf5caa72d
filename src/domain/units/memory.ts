import type { UnitDirectory } from './directory';
import type { UnitContext } from './unit';

/** A plan repeats few texts many times; more than this many different ones start the memory anew. */
const most = 20_000;

/**
 * A function of a text that answers a text it has met, in the same context and with the same
 * directory, from memory.
 */
export function remembering<T>(
  compute: (text: string, context: UnitContext, directory: UnitDirectory) => T,
): (text: string, context: UnitContext, directory: UnitDirectory) => T {
  const memory = new WeakMap<UnitDirectory, Map<string, { readonly answer: T }>>();
  return (text, context, directory) => {
    const known = memory.get(directory) ?? new Map<string, { readonly answer: T }>();
    memory.set(directory, known);
    const { planLevel, province, date } = context;
    const key = `${planLevel ?? ''}|${province ?? ''}|${date ?? ''}|${text}`;
    const before = known.get(key);
    if (before !== undefined) return before.answer;
    const answer = compute(text, context, directory);
    if (known.size >= most) known.clear();
    known.set(key, { answer });
    return answer;
  };
}
