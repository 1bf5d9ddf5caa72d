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
/** All entries in one, a group for each: one search finds which of them stands at a place. */
const anyEntry = new RegExp(
  entries
    .map(({ pattern }) => `(${pattern.source.replace(/\(\?<(?![=!])\w+>/gu, '(?:')})`)
    .join('|'),
  'uy',
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
  anyEntry.lastIndex = start;
  const found = anyEntry.exec(key);
  const which = found
    ? found.findIndex((group: string | undefined, index) => index > 0 && group !== undefined) - 1
    : -1;
  const entry = entries[which];
  if (entry && found && found[0].length > 0) {
    entry.pattern.lastIndex = start;
    const parts = entry.pattern.exec(key)?.groups ?? {};
    return { ...entry.mean(parts), start, end: start + found[0].length };
  }
  anyWord.lastIndex = start;
  const word = anyWord.exec(key);
  return { kind: 'word', start, end: start + Math.max(1, word?.[0].length ?? 1) };
}
