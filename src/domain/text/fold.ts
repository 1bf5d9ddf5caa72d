import { nfd } from './normal-forms';

/**
 * The key that Vietnamese words are compared on: NFC, lower case, no tone or vowel marks, đ as d,
 * every run of blanks (non-breaking ones too) as one space, none at the ends.
 *
 * @example fold('Đơn vị  CHỦ TRÌ') // 'don vi chu tri'
 */
export function fold(text: string): string {
  let key = '';
  let pendingSpace = false;
  for (let index = 0; index < text.length; index += 1) {
    const folded = foldedCode[text.charCodeAt(index)] ?? unknown;
    if (folded === unknown) return foldByDefinition(text);
    if (folded === dropped) continue;
    if (folded === space) {
      pendingSpace = key !== '';
    } else {
      key += pendingSpace ? ` ${String.fromCharCode(folded)}` : String.fromCharCode(folded);
      pendingSpace = false;
    }
  }
  return key;
}

/** What folding means; too slow for the cells of a large sheet, in which it runs on every word. */
export function foldByDefinition(text: string): string {
  return nfd(text)
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐðÐ]/gu, 'd')
    .toLowerCase()
    .replace(/[\s\u00a0\u200b-\u200d\u2060\ufeff]+/gu, ' ')
    .trim();
}

const dropped = 0xfffe;
const space = 32;
const unknown = 0xffff;
/** Vietnamese letters, combining marks and general punctuation all lie below. */
const tableSize = 0x2100;

/** Each code unit folded by itself; `unknown` where one letter does not fold to one letter. */
const foldedCode = Uint16Array.from({ length: tableSize }, (_, code) => {
  const letter = String.fromCharCode(code);
  if (/\p{M}/u.test(letter)) return dropped;
  const key = foldByDefinition(letter);
  if (key === '') return foldByDefinition(`a${letter}a`) === 'a a' ? space : dropped;
  const dependsOnPlace = letter === 'Σ';
  return key.length === 1 && !dependsOnPlace ? key.charCodeAt(0) : unknown;
});
