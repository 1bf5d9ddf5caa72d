const known: string[] = [];
/**
 * Marks by plain ones: a pattern is compiled once more for texts with any letter beyond Latin-1. "_" for
 * "…", which is no full stop: "30…6" is no date.
 */
const plainMarks: Readonly<Record<string, string>> = {
  '\n': ' ',
  đ: 'd',
  Đ: 'd',
  '…': '_',
  '“': '"',
  '”': '"',
  '•': '*',
};
const dash = /[\u2010-\u2015\u2212]/u;

/**
 * The comparing key of a cleaned text, letter for letter as long as the text itself, so that a match
 * in the key gives the words in the text: lower case, no tone or vowel marks, đ as d, every dash as
 * "-", line breaks as spaces, quotes, bullets and dots of omission as plain marks.
 *
 * @example keyOf('Quý III –\nIV') // 'quy iii - iv'
 */
export function keyOf(text: string): string {
  let key = '';
  for (let at = 0; at < text.length; at += 1) {
    key += known[text.charCodeAt(at)] ??= plainLetter(text.charAt(at));
  }
  return key;
}

function plainLetter(letter: string): string {
  const plain = plainMarks[letter];
  if (plain !== undefined) return plain;
  if (dash.test(letter)) return '-';
  const bare = letter
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  return bare.length === 1 ? bare : '\u0001';
}
