import { fold } from '../text/fold';
import type { UnitDirectory } from './directory';
import { isInitials } from './initials';
import { tonedKey } from './keys';
import { headOf } from './pattern';
import { isMark, tokensOf, type Token } from './tokens';
import type { UnitMention } from './unit';

/**
 * A name with initials that nothing explains, as what its words in full must be: a word by its key, or
 * a capital letter for any word that begins with it.
 */
export interface ShortName {
  readonly key: string;
  readonly parts: readonly string[];
}

/** Behind a name, the level of its body: "Ban TC-KT tỉnh" is short for what "Ban TC-KT" is short for. */
const level = /\s+(?:cấp )?(?:tỉnh|huyện|quận|thị xã|thành phố|xã|phường)$/u;

/** The names of a sheet whose initials nothing explains: "Ban TC-KT". */
export function shortNames(mentions: readonly UnitMention[]): readonly ShortName[] {
  const found = new Map<string, ShortName>();
  for (const { name, match } of mentions) {
    if (match !== 'pattern' && match !== 'unlisted') continue;
    const stem = name.replace(level, '');
    const key = tonedKey(stem);
    if (found.has(key)) continue;
    const words = wordsOf(stem);
    const [first] = words;
    if (first === undefined || isInitials(first.raw) || headOf(stem) === null) continue;
    if (words.some(({ raw }) => isInitials(raw))) found.set(key, { key, parts: partsOf(words) });
  }
  return [...found.values()];
}

/** So few letters may stand for anything that a sentence says: only a name of the sheet explains them. */
const fewLetters = 2;

/**
 * The words in full of short names, where the sheet itself has them: a name of a unit, or words of any
 * cell, that begin alike and whose initials are just these. One that two may stand for has none.
 *
 * @param names the units that the sheet names
 * @param texts what else it says
 * @returns the words in full by the key of the short name
 */
export function ownWords(
  shorts: readonly ShortName[],
  names: readonly string[],
  texts: readonly string[],
): ReadonlyMap<string, string> {
  const byHead = new Map<string, ShortName[]>();
  for (const short of shorts) {
    const [head = ''] = short.parts;
    byHead.set(head, [...(byHead.get(head) ?? []), short]);
  }
  const meanings = new Map<string, Map<string, string>>();
  const keep = (short: ShortName, long: string): void => {
    const known = meanings.get(short.key) ?? new Map<string, string>();
    meanings.set(short.key, known.set(tonedKey(long), known.get(tonedKey(long)) ?? long));
  };
  for (const name of new Set(names)) {
    const stem = name.replace(level, '');
    const words = wordsOf(stem);
    for (const short of byHead.get(words[0]?.key ?? '') ?? [])
      if (words.length === short.parts.length && standsFor(short, words)) keep(short, stem);
  }
  for (const sentence of new Set(texts.flatMap((text) => text.split(/[.;:()"“”\n]/u)))) {
    const words = wordsOf(sentence);
    for (const [at, { key, named, start }] of words.entries()) {
      for (const short of named ? (byHead.get(key) ?? []) : []) {
        const behind = words.slice(at, at + short.parts.length);
        if (short.parts.filter(isLetter).length <= fewLetters || !standsFor(short, behind))
          continue;
        keep(short, sentence.slice(start, behind.at(-1)?.end));
      }
    }
  }
  const single = [...meanings].filter(([, longs]) => longs.size === 1);
  return new Map(single.flatMap(([key, longs]) => [...longs.values()].map((long) => [key, long])));
}

function wordsOf(text: string): readonly Token[] {
  return tokensOf(text).filter((token) => !isMark(token) && token.key !== 'va');
}

function partsOf(words: readonly Token[]): readonly string[] {
  return words.flatMap(({ raw, key }) => (isInitials(raw) ? Array.from(raw) : [key]));
}

function standsFor({ parts }: ShortName, words: readonly Token[]): boolean {
  return (
    words.length === parts.length &&
    words.every(({ raw, key }, at) => {
      const part = parts[at] ?? '';
      return isLetter(part) ? !isInitials(raw) && beginsWith(raw, part) : key === part;
    })
  );
}

function isLetter(part: string): boolean {
  return /^\p{Lu}$/u.test(part);
}

/** Đ is a letter of its own; other letters lose their marks in initials ("UDCNTT" for "Ứng dụng …"). */
function beginsWith(word: string, letter: string): boolean {
  const first = word.charAt(0).toUpperCase();
  return (first === 'Đ') === (letter === 'Đ') && fold(first) === fold(letter);
}

/** The words in full of a text that is a short name of the sheet, its level behind it; null for any other. */
export function inOwnWords(text: string, { words }: UnitDirectory): string | null {
  if (words === undefined) return null;
  const tail = level.exec(text)?.[0] ?? '';
  const long = words.get(tonedKey(text.slice(0, text.length - tail.length)));
  return long === undefined ? null : long + tail;
}

/** A directory that knows a sheet's own short names too; one for the same words, so that readings are remembered. */
export function withOwnWords(
  directory: UnitDirectory,
  words: ReadonlyMap<string, string>,
): UnitDirectory {
  if (words.size === 0) return directory;
  const made = byWords.get(directory) ?? new Map<string, UnitDirectory>();
  byWords.set(directory, made);
  const key = [...words].map((pair) => pair.join('=')).join('|');
  const known = made.get(key) ?? { ...directory, words };
  if (made.size >= mostSheets) made.clear();
  made.set(key, known);
  return known;
}

const byWords = new WeakMap<UnitDirectory, Map<string, UnitDirectory>>();
const mostSheets = 50;
