import { foldedKey, tonedKey } from './keys';

/** A word of a text, with the keys that names are compared on. */
export interface Word {
  /** Where it begins and ends in the text. */
  readonly start: number;
  readonly end: number;
  /** Empty for "và". */
  readonly folded: string;
  readonly toned: string;
}

interface Keys {
  readonly folded: string;
  readonly toned: string;
}

const wordPattern = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu;

/** The words of a text in their order. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const found of text.matchAll(wordPattern)) {
    const [word] = found;
    const { folded, toned } = keysOf(word);
    words.push({ start: found.index, end: found.index + word.length, folded, toned });
  }
  return words;
}

/** The toned key of the first so many words: `tonedKey` of the text up to there. */
export function tonedKeyOf(words: readonly Word[], count: number): string {
  let key = '';
  for (let at = 0; at < count; at += 1) key += words[at]?.toned ?? '';
  return key;
}

const remembered = new Map<string, Keys>();
/** Plans are written with a few thousand words. */
const most = 20_000;

function keysOf(word: string): Keys {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const keys: Keys = { folded: foldedKey(word), toned: tonedKey(word) };
  if (remembered.size >= most) remembered.clear();
  remembered.set(word, keys);
  return keys;
}
