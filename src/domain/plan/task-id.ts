import { mapInSteps, type Steps } from '../steps';
import { fold } from '../text/fold';

/** What tells tasks of the same words apart, in the order it is asked for. */
export interface TaskWords {
  readonly text: string;
  readonly distinctions: readonly (string | null)[];
}

/** A running FNV-1a over two lanes: what has been hashed so far, so that more words can follow. */
interface Digest {
  readonly high: number;
  readonly low: number;
  /** The two lanes as one number of 50 bits; collisions among a plan's tasks are out of reach. */
  readonly key: number;
}

/**
 * Ids for tasks, from their words alone: re-running, sorting, inserted rows, other columns, another
 * Unicode form or a page break inside a task leave them as they are. Tasks of the same words are told
 * apart by what else their rows say, and only where all of it is equal, by their order.
 */
export function* taskIds(tasks: readonly TaskWords[]): Steps<readonly string[]> {
  const most = tasks.reduce((deepest, task) => Math.max(deepest, task.distinctions.length), 0);
  const digest = digestingOnce();
  let digests = yield* mapInSteps(tasks, ({ text }) => digest(nothing, text));
  for (let depth = 0; depth < most; depth += 1) {
    const counts = countOf(digests);
    if (counts.size === digests.length) break;
    digests = yield* mapInSteps(digests, (sofar, at) =>
      counts.get(sofar.key) === 1
        ? sofar
        : digest(sofar, `|${tasks[at]?.distinctions[depth] ?? ''}`),
    );
  }
  const seen = new Map<number, number>();
  return yield* mapInSteps(digests, ({ key }) => {
    const time = (seen.get(key) ?? 0) + 1;
    seen.set(key, time);
    const id = `nv-${key.toString(36).padStart(10, '0')}`;
    return time === 1 ? id : `${id}-${time}`;
  });
}

function countOf(digests: readonly Digest[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { key } of digests) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** A table that repeats its tasks repeats their words: the same step is taken once. */
function digestingOnce(): typeof digested {
  const known = new Map<number, Map<string, Digest>>();
  return (before, text) => {
    const after = known.get(before.key) ?? new Map<string, Digest>();
    known.set(before.key, after);
    const digest = after.get(text) ?? digested(before, text);
    after.set(text, digest);
    return digest;
  };
}

const nothing: Digest = { high: 0x811c9dc5, low: 0x01000193, key: 0 };

/** Goes on with a text's letters and digits, folded; "|" stands between what was asked for in turn. */
function digested(before: Digest, text: string): Digest {
  let { high, low } = before;
  const folded = fold(text);
  for (let at = 0; at < folded.length; at += 1) {
    const unit = folded.charCodeAt(at);
    if (!isWordUnit(unit, folded, at)) continue;
    high = Math.imul(high ^ unit, 0x01000193);
    low = Math.imul(low ^ unit, 0x85ebca6b) ^ (low >>> 13);
  }
  return { high, low, key: (high >>> 0) * 2 ** 18 + ((low >>> 0) & 0x3ffff) };
}

function isWordUnit(unit: number, folded: string, at: number): boolean {
  if (unit < 0x80) {
    const isDigit = unit >= 0x30 && unit <= 0x39;
    const isLetter = unit >= 0x61 && unit <= 0x7a;
    return isDigit || isLetter || (unit === 0x7c && at === 0);
  }
  // Half a pair is judged by the letter that both make.
  const isLowHalf = unit >= 0xdc00 && unit <= 0xdfff;
  return /^[\p{L}\p{N}]/u.test(
    String.fromCodePoint(folded.codePointAt(isLowHalf ? at - 1 : at) ?? unit),
  );
}
