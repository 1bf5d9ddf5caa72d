import { fold } from '../text/fold';
import { isInitials } from './initials';
import { foldedKey, tonedKey } from './keys';
import { rememberingText } from './memory';

/** A word or a mark of a text, with the keys that names are compared on. */
export interface Token extends Keys {
  readonly raw: string;
  /** Where it begins and ends in the text. */
  readonly start: number;
  readonly end: number;
}

interface Keys {
  /** Without case and marks: "va" for "Và"; a comma is itself. */
  readonly key: string;
  /** What it adds to the keys of a name (keys.ts): nothing for "và" and for marks. */
  readonly folded: string;
  readonly toned: string;
  /** Whether it may be a word of a name: it begins with a capital or a figure, and is no initials. */
  readonly named: boolean;
}

const anyToken = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?|[.,/&–-]/gu;
const marks = '.,/&–-';

/** The words and the marks of a text in their order; from memory where the same text was just asked for. */
export const tokensOf = rememberingText((text): readonly Token[] => {
  const tokens: Token[] = [];
  for (const found of text.matchAll(anyToken)) {
    const [raw] = found;
    const { key, folded, toned, named } = keysOf(raw);
    const [start, end] = [found.index, found.index + raw.length];
    tokens.push({ raw, key, folded, toned, named, start, end });
  }
  return tokens;
}, 5_000);

/** Plans are written with a few thousand words. */
const keysOf = rememberingText((raw): Keys => {
  const named = /^[\p{Lu}\p{N}]/u.test(raw) && !isInitials(raw);
  return { key: fold(raw), folded: foldedKey(raw), toned: tonedKey(raw), named };
}, 20_000);

export function isMark({ raw }: Token): boolean {
  return marks.includes(raw);
}

/** `tonedKey` of the text that these tokens are. */
export function tonedKeyOf(tokens: readonly Token[]): string {
  let key = '';
  for (const { toned } of tokens) key += toned;
  return key;
}
