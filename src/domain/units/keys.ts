import { fold } from '../text/fold';
import { wordsOf } from '../text/words';

const joiners = /(?<![\p{L}\p{N}])(?:và|va)(?![\p{L}\p{N}])/gu;

/** The old placement of tone marks, which laws keep: hoà → hòa, uỷ → ủy, thuý → thúy. */
const newPlacement: readonly (readonly [RegExp, string])[] = [
  ['oà', 'òa'],
  ['oá', 'óa'],
  ['oả', 'ỏa'],
  ['oã', 'õa'],
  ['oạ', 'ọa'],
  ['oè', 'òe'],
  ['oé', 'óe'],
  ['oẻ', 'ỏe'],
  ['oẽ', 'õe'],
  ['oẹ', 'ọe'],
  ['(?<!q)uỳ', 'ùy'],
  ['(?<!q)uý', 'úy'],
  ['(?<!q)uỷ', 'ủy'],
  ['(?<!q)uỹ', 'ũy'],
  ['(?<!q)uỵ', 'ụy'],
].map(([from = '', to = '']) => [new RegExp(`${from}(?!\\p{L})`, 'giu'), to]);
const mayBeNew = /[oOuU][àáảãạèéẻẽẹỳýỷỹỵÀÁẢÃẠÈÉẺẼẸỲÝỶỸỴ]/u;

/** The same text with tones where official texts put them: "Uỷ ban", "Văn hoá" → "Ủy ban", "Văn hóa". */
export function oldTonePlacement(text: string): string {
  if (!mayBeNew.test(text)) return text;
  return newPlacement.reduce(
    (done, [from, to]) => done.replace(from, (found) => sameCase(found, to)),
    text,
  );
}

function sameCase(model: string, word: string): string {
  const [first = '', ...rest] = model;
  const [head = '', ...tail] = word;
  const cased = (like: string, letter: string) =>
    like === like.toUpperCase() ? letter.toUpperCase() : letter;
  return cased(first, head) + cased(rest.join(''), tail.join(''));
}

/**
 * The key that names are compared on, marks kept: no "và", "&", dash, comma, dot or blank, for
 * offices write the same name with any of these.
 *
 * @example tonedKey('Sở TN & MT') === tonedKey('SỞ TN-MT')
 */
export function tonedKey(text: string): string {
  return oldTonePlacement(text.toLowerCase())
    .replace(joiners, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The toned key without marks: what lost diacritics leave of it. */
export function foldedKey(text: string): string {
  return fold(text.toLowerCase().replace(joiners, ' ')).replace(/[^a-z0-9]+/gu, '');
}

/** Words for an id: "Sở Nội vụ" → "so-noi-vu". */
export function slug(name: string): string {
  return fold(name)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

/**
 * An id that keeps the marks, for names with a place: Tân Hòa and Tân Hóa are two communes.
 *
 * @example tonedSlug('Ủy ban nhân dân xã Tân Hòa') // 'ủy-ban-nhân-dân-xã-tân-hòa'
 */
export function tonedSlug(name: string): string {
  return wordsOf(name.toLowerCase()).join('-');
}
