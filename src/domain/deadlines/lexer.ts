import { lexicon } from './lexicon';
import type { Term, TermMeaning } from './terms';
import { marks, words } from './words';

interface Entry {
  readonly pattern: RegExp;
  readonly mean: (parts: Readonly<Record<string, string | undefined>>) => TermMeaning;
}

const wordEntries: readonly Entry[] = words.map(([meaning, source]) => ({
  pattern: new RegExp(`(?:${source})(?![\\p{L}\\d])`, 'uy'),
  mean: () => meaning,
}));
const markEntries: readonly Entry[] = marks.map(([meaning, source]) => ({
  pattern: new RegExp(source, 'uy'),
  mean: () => meaning,
}));
const entries: readonly Entry[] = [...lexicon, ...wordEntries, ...markEntries];
/** Some entries in one search, a group for each, that tells which of them stands at a place. */
interface Batch {
  readonly entries: readonly Entry[];
  readonly any: RegExp;
}
/** One search for all would give an answer as long as the lexicon for each word. */
const perBatch = 12;
const batches: readonly Batch[] = Array.from(
  { length: Math.ceil(entries.length / perBatch) },
  (_, at) => {
    const some = entries.slice(at * perBatch, (at + 1) * perBatch);
    const sources = some.map(
      ({ pattern }) => `(${pattern.source.replace(/\(\?<(?![=!])\w+>/gu, '(?:')})`,
    );
    return { entries: some, any: new RegExp(sources.join('|'), 'uy') };
  },
);
const anyWord = /[\p{L}\d]+|./uy;

/** Cuts a clause's key (see keyOf) into terms; every letter that is not a blank is in one of them. */
export function termsOf(key: string): readonly Term[] {
  const terms: Term[] = [];
  let at = 0;
  while (at < key.length) {
    if (key.charAt(at) === ' ') {
      at += 1;
      continue;
    }
    const term = termAt(key, at);
    terms.push(term);
    at = term.end;
  }
  return terms;
}

function termAt(key: string, start: number): Term {
  for (const { entries: some, any } of batches) {
    any.lastIndex = start;
    const found = any.exec(key);
    if (found === null) continue;
    const which = found.findIndex((group: string | undefined, at) => at > 0 && group !== undefined);
    const entry = some[which - 1];
    if (!entry || found[0].length === 0) break;
    entry.pattern.lastIndex = start;
    const parts = entry.pattern.exec(key)?.groups ?? {};
    return { ...entry.mean(parts), start, end: start + found[0].length };
  }
  anyWord.lastIndex = start;
  const word = anyWord.exec(key);
  return { kind: 'word', start, end: start + Math.max(1, word?.[0].length ?? 1) };
}
