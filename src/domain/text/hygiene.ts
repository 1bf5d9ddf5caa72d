import { vietnameseLetters } from './look-alikes';
import { nfc } from './normal-forms';

const anythingToDo =
  /[\u0300-\u036f\u00a0\u00ad\u0189\u0256Ðð\u0370-\u04ff\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff\r\t\v\f]|_x000[dD]_| {2}|^\s|\s$|\n\s|\s\n/u;
const strayTone = /\s?[\u0300\u0301\u0303\u0309\u0323]/gu;
const vowel = /[aeiouyăâêôơư]/iu;

/**
 * Vietnamese text as it was meant: composed (NFC), a tone that slipped off its vowel put back, every
 * kind of blank as one space, invisible characters gone, no blank at the ends of lines, no empty
 * line at the ends. Words, punctuation and line breaks stay. Legacy encodings come first (legacy.ts).
 *
 * @example clean('Đơn vị  chủ\u00a0trì ') // 'Đơn vị chủ trì'
 */
export function clean(text: string): string {
  if (isTidy(text)) return text;
  const joined = nfc(text);
  if (!anythingToDo.test(joined)) return joined;
  return plainBlanks(vietnameseLetters(visible(putTonesBack(joined))));
}

/**
 * A look at each character once: most cells are clean as they stand. A text that it does not vouch
 * for may still be clean.
 */
function isTidy(text: string): boolean {
  let afterBlank = true;
  for (let at = 0; at < text.length; at += 1) {
    const kind = kinds[text.charCodeAt(at)] ?? odd;
    if (kind === odd || (kind === blank && afterBlank)) return false;
    afterBlank = kind === blank;
  }
  return !afterBlank || text === '';
}

const odd = 0;
const plain = 1;
const blank = 2;
/** Vietnamese letters and general punctuation all lie below. */
const tableSize = 0x2100;
const kinds = Uint8Array.from({ length: tableSize }, (_, code) => {
  const letter = String.fromCharCode(code);
  if (letter === ' ' || letter === '\n') return blank;
  const isPlain =
    letter.normalize('NFC') === letter && !/[\s_\p{M}]/u.test(letter) && !anythingToDo.test(letter);
  return isPlain ? plain : odd;
});

/** Every accent joined to its letter: NFC, and a tone that slipped off its vowel put back. */
export function composed(text: string): string {
  return putTonesBack(nfc(text));
}

/** Without the characters that nobody sees: zero-width ones, soft hyphens, the "_x000D_" of exporters. */
export function visible(text: string): string {
  return text.replace(/_x000[dD]_|[\u00ad\u200b-\u200d\u2060\ufeff]/gu, '');
}

const unplainBlanks =
  /[\r\u2028\u2029\v\f\t\u00a0\u2000-\u200a\u202f\u205f\u3000]| {2}| \n|\n[ \n]|^\s|\s$/u;

/** Every kind of blank as one space; none at the ends of lines, no empty line. */
export function plainBlanks(text: string): string {
  if (!unplainBlanks.test(text)) return text;
  return text
    .replace(/\r\n?|[\u2028\u2029\v\f]/gu, '\n')
    .replace(/[\t\u00a0\u2000-\u200a\u202f\u205f\u3000 ]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .replace(/\n{2,}/gu, '\n')
    .trim();
}

/** "đơn vi ̣" → "đơn vị ": PDF text often writes the dot below after the blank. */
function putTonesBack(text: string): string {
  if (!/[\u0300\u0301\u0303\u0309\u0323]/u.test(text)) return text;
  let done = '';
  let from = 0;
  for (const found of text.matchAll(strayTone)) {
    done += text.slice(from, found.index);
    from = found.index + found[0].length;
    const tone = found[0].slice(-1);
    const at = lastVowel(done);
    if (at >= 0)
      done = `${done.slice(0, at)}${(done.charAt(at) + tone).normalize('NFC')}${done.slice(at + 1)}`;
    if (found[0].length > 1) done += found[0].charAt(0);
  }
  return done + text.slice(from);
}

/** The index of the last vowel of the word that the text ends with; -1 when it ends with none. */
function lastVowel(text: string): number {
  // The longest Vietnamese syllable has seven letters.
  for (let at = text.length - 1; at >= Math.max(0, text.length - 7); at -= 1) {
    const bare = text.charAt(at).normalize('NFD').charAt(0);
    if (vowel.test(bare)) return at;
    if (!/\p{L}/u.test(bare)) return -1;
  }
  return -1;
}
