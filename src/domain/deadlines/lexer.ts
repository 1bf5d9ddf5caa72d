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
  for (const { pattern, mean } of entries) {
    pattern.lastIndex = start;
    const found = pattern.exec(key);
    if (found && found[0].length > 0) {
      return { ...mean(found.groups ?? {}), start, end: start + found[0].length };
    }
  }
  anyWord.lastIndex = start;
  const found = anyWord.exec(key);
  return { kind: 'word', start, end: start + Math.max(1, found?.[0].length ?? 1) };
}
