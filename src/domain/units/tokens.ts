import { fold } from '../text/fold';
import { wordEnd } from '../text/words';
import { isInitials } from './initials';
import { oldTonePlacement } from './keys';
import { rememberingText } from './memory';

/** A word or a mark of a text. */
export interface Token extends Word {
  /** Where it begins and ends in the text. */
  readonly start: number;
  readonly end: number;
}

/** What a word is by itself, wherever it stands. */
interface Word {
  readonly raw: string;
  /** Without case and marks: "va" for "Và"; a comma is itself. */
  readonly key: string;
  /** What it adds to the keys of a name (keys.ts): nothing for "và" and for marks. */
  readonly folded: string;
  readonly toned: string;
  /** Whether it may be a word of a name: it begins with a capital or a figure, and is no initials. */
  readonly named: boolean;
  /** As a name has it: "Tân" for "TÂN"; roman numerals and mixed case stay. */
  readonly asName: string;
  readonly isNumber: boolean;
}

const marks = '.,/&–-';

/**
 * The words and the marks of a text in their order: `[\p{L}\p{N}]+(?:['’]\p{L}[\p{L}\p{N}]*)?|[.,/&–-]`. Every name
 * is read from them; from memory where the same text was just asked for.
 */
export const tokensOf = rememberingText((text): readonly Token[] => {
  const tokens: Token[] = [];
  for (let start = 0; start < text.length;) {
    const end = tokenEnd(text, start);
    if (end > start) {
      const { raw, key, folded, toned, named, asName, isNumber } = wordOf(text.slice(start, end));
      tokens.push({ raw, key, folded, toned, named, asName, isNumber, start, end });
    }
    start = Math.max(end, start + 1);
  }
  return tokens;
}, 1_000);

function tokenEnd(text: string, start: number): number {
  const end = wordEnd(text, start);
  if (end === start) return marks.includes(text.charAt(start)) ? start + 1 : start;
  const apostrophe = text.charAt(end) === "'" || text.charAt(end) === '’';
  if (!apostrophe || !/^\p{L}/u.test(text.slice(end + 1))) return end;
  return wordEnd(text, end + 1);
}

function wordOf(raw: string): Word {
  return isFigure(raw.charCodeAt(0)) && /^[0-9]+$/u.test(raw)
    ? { raw, key: raw, folded: raw, toned: raw, named: true, asName: raw, isNumber: true }
    : rememberedWord(raw);
}

function isFigure(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Plans are written with a few thousand words; their numbers have no end. */
const rememberedWord = rememberingText((raw): Word => {
  const key = fold(raw);
  const lower = oldTonePlacement(raw.toLowerCase());
  const joins = lower === 'và' || lower === 'va';
  return {
    raw,
    key,
    folded: joins ? '' : key.replace(/[^a-z0-9]+/gu, ''),
    toned: joins ? '' : lower.replace(/[^\p{L}\p{N}]+/gu, ''),
    named: /^[\p{Lu}\p{N}]/u.test(raw) && !isInitials(raw),
    asName: nameCase(raw),
    isNumber: /^\p{N}+$/u.test(raw),
  };
}, 20_000);

function nameCase(word: string): string {
  if (/^[IVX]+$/u.test(word) || word !== word.toUpperCase()) return word;
  return word.charAt(0) + word.slice(1).toLowerCase();
}

export function isMark({ raw }: Token): boolean {
  return marks.includes(raw);
}

/** `foldedKey` of the text that these tokens are. */
export function foldedKeyOf(tokens: readonly Token[]): string {
  let key = '';
  for (const { folded } of tokens) key += folded;
  return key;
}

/** `tonedKey` of the text that these tokens are. */
export function tonedKeyOf(tokens: readonly Token[]): string {
  let key = '';
  for (const { toned } of tokens) key += toned;
  return key;
}
