import { lexicon } from './lexicon';
import { word, type Entry } from './lexicon/entry';
import type { Parts } from './meanings';
import type { Clause, Place, Term } from './terms';
import { marks, words } from './words';

/** Where an entry's groups stand in the answer of a search: its own, then one for each part. */
interface Grouped extends Entry {
  readonly group: number;
  readonly parts: readonly string[];
}

/** Some entries in one search, a group for each, that tells which of them stands at a place. */
interface Search {
  readonly entries: readonly Grouped[];
  readonly any: RegExp;
}

/** One search for all would give an answer as long as the lexicon for each word. */
const perSearch = 12;
/** Typists leave out the blank between a number and these words: "Quý II/2023và", "trước30/6". */
const afterNumber = 'va|den|toi|nam|thang|quy|hang|moi';
const beforeNumber = 'va|den|toi|het|tu|ngay|truoc';
const wordEnd = [
  '(?![\\p{L}\\d])',
  `(?<=\\d)(?=(?:${afterNumber})(?!\\p{L}))`,
  `(?<=(?<![\\p{L}\\d])(?:${beforeNumber}))(?=\\d)`,
].join('|');
const unknown: Term = { kind: 'word' };
/** A word; one with figures in it is a number of something, with all that hangs on it: "KH12/2023". */
const anyWord = /\p{L}+\d[\p{L}\d]*(?:[/.-][\p{L}\d]+)*|[\p{L}\d]+|./uy;
const searches: readonly Search[] = [
  ...inParts([...lexicon, ...words.map(([meaning, source]) => word(meaning, source))]).map((some) =>
    searchFor(some, wordEnd),
  ),
  searchFor(
    marks.map(([meaning, source]) => word(meaning, source)),
    '',
  ),
];

function inParts(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const count = Math.ceil(entries.length / perSearch);
  return Array.from({ length: count }, (_, at) =>
    entries.slice(at * perSearch, (at + 1) * perSearch),
  );
}

/** A name may stand only once in a pattern, so that the parts' groups are counted instead. */
function searchFor(entries: readonly Entry[], end: string): Search {
  const named = /\(\?<(?<name>\w+)>/gu;
  const grouped: Grouped[] = [];
  let group = 1;
  for (const entry of entries) {
    const parts = [...entry.source.matchAll(named)].map(({ groups }) => groups?.['name'] ?? '');
    grouped.push({ ...entry, group, parts });
    group += 1 + parts.length;
  }
  const sources = entries.map(({ source }) => `(${source.replace(named, '(')})`);
  return { entries: grouped, any: new RegExp(`(?:${sources.join('|')})(?:${end})`, 'uy') };
}

/** Cuts a clause's key (see keyOf) into terms; every letter that is not a blank is in one of them. */
export function clauseOf(key: string): Clause {
  const terms: Term[] = [];
  const places: Place[] = [];
  for (let start = 0; start < key.length; start += 1) {
    if (key.charAt(start) === ' ') continue;
    const { term, end } = termAt(key, start);
    terms.push(term);
    places.push({ start, end });
    start = end - 1;
  }
  return { key, terms, places };
}

function termAt(key: string, start: number): { readonly term: Term; readonly end: number } {
  for (const { entries, any } of searches) {
    any.lastIndex = start;
    const found = any.exec(key);
    if (found === null) continue;
    const entry = entries.find(({ group }) => found[group] !== undefined);
    if (!entry || any.lastIndex === start) break;
    return { term: entry.mean(partsOf(entry, found)), end: any.lastIndex };
  }
  anyWord.lastIndex = start;
  anyWord.test(key);
  return { term: unknown, end: Math.max(start + 1, anyWord.lastIndex) };
}

const noParts: Parts = {};

function partsOf({ group, parts }: Grouped, found: RegExpExecArray): Parts {
  if (parts.length === 0) return noParts;
  const said: Record<string, string> = {};
  parts.forEach((name, at) => {
    const part = found[group + 1 + at];
    if (part !== undefined) said[name] = part;
  });
  return said;
}
