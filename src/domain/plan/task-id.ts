import { fold } from '../text/fold';

/** What tells tasks of the same words apart, in the order it is asked for. */
export interface TaskWords {
  readonly text: string;
  readonly distinctions: readonly (string | null)[];
}

/**
 * Ids for tasks, from their words alone: re-running, sorting, inserted rows, other columns, another
 * Unicode form or a page break inside a task leave them as they are. Tasks of the same words are told
 * apart by what else their rows say, and only where all of it is equal, by their order.
 */
export function taskIds(tasks: readonly TaskWords[]): readonly string[] {
  const most = Math.max(0, ...tasks.map(({ distinctions }) => distinctions.length));
  let keys = tasks.map(({ text }) => squeezed(text));
  for (let depth = 0; depth < most; depth += 1) {
    const counts = countOf(keys);
    if (counts.size === keys.length) break;
    keys = keys.map((key, at) =>
      counts.get(key) === 1 ? key : `${key}|${squeezed(tasks[at]?.distinctions[depth] ?? '')}`,
    );
  }
  const seen = new Map<string, number>();
  return keys.map((key) => {
    const time = (seen.get(key) ?? 0) + 1;
    seen.set(key, time);
    return time === 1 ? `nv-${hash(key)}` : `nv-${hash(key)}-${time}`;
  });
}

function squeezed(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, '');
}

function countOf(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** FNV-1a over two lanes: 64 bits, of which 50 are kept; collisions among a plan's tasks are out of reach. */
function hash(text: string): string {
  let high = 0x811c9dc5;
  let low = 0x01000193;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 0x01000193);
    low = Math.imul(low ^ unit, 0x85ebca6b) ^ (low >>> 13);
  }
  const wide = (high >>> 0) * 2 ** 18 + ((low >>> 0) & 0x3ffff);
  return wide.toString(36).padStart(10, '0');
}
