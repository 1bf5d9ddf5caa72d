import type { Form, UnitDirectory } from './directory';
import { rememberingText } from './memory';
import { tokensOf, type Token } from './tokens';

/** A name must be this long, in letters, before one wrong letter can be told from another name. */
const shortestGuess = 9;
/** Words that tell one kind of body from another. */
const kindsOfBody = new Set([
  'so',
  'bo',
  'ban',
  'phong',
  'vu',
  'cuc',
  'hoi',
  'vien',
  'bao',
  'dai',
  'to',
  'doi',
  'tram',
  'tinh',
  'huyen',
  'xa',
]);
/** … and this long to be offered another. */
const shortestOffer = 6;
/** No two offices have names this long that differ by one letter: here a real word may be the slip. */
const longEnough = 20;

const onset = '(?:ngh|ch|gh|gi|kh|ng|nh|ph|qu|th|tr|[bcdghklmnprstvx])?';
const nucleus =
  '(?:ieu|yeu|oai|oay|uay|uoi|uou|uya|uyu|uye|ai|ao|au|ay|eo|eu|ia|ie|iu|oa|oe|oi|oo|ua|ue|ui|uo|uu|uy|[aeiouy])';
const coda = '(?:ch|ng|nh|[cmnpt])?';
/** After "uy" no word ends in m, n, c or ng: "nguyn" lost a letter. */
const broken = 'uy(?:[cmn]|ng)$';
const syllable = new RegExp(`^(?!.*${broken})(?:${onset}${nucleus}|ye)${coda}$`, 'u');
const isSyllable = rememberingText((word) => syllable.test(word), 20_000);

/**
 * The one listed name that a text misspells, on evidence: one letter added, lost, changed or swapped,
 * and the word it happened in is no Vietnamese syllable, or the name is long. Two real words that
 * differ in a short name ("Nội vụ", "Ngoại vụ") are two names, whatever their distance.
 */
export function misspeltName(words: readonly string[], directory: UnitDirectory): Form | null {
  const key = words.join('');
  if (key.length < shortestGuess || /\d/u.test(key)) return null;
  if (key.length < longEnough && words.every(isSyllable)) return null;
  const near = oneSlipFrom(key, directory);
  const names = new Set(near.map((form) => form.entry.name));
  const [first] = near;
  if (names.size !== 1 || first === undefined || slipIsKind(words, first)) return null;
  return key.length >= longEnough || slipIsNoWord(words, first) ? first : null;
}

/**
 * The listed names that a text is one letter from, without evidence that it is none of its own: to be
 * offered, never to be taken.
 */
export function nearNames(text: string, directory: UnitDirectory): readonly Form[] {
  const words = foldedWords(tokensOf(text));
  const key = words.join('');
  if (key.length < shortestOffer || /\d/u.test(key)) return [];
  return oneSlipFrom(key, directory).filter(
    (form) => !slipIsKind(words, form) && !slipsOf(words, form).includes(words[0] ?? ''),
  );
}

/** The words as listed names are compared on them. */
export function foldedWords(tokens: readonly Token[]): readonly string[] {
  return tokens.map(({ folded }) => folded).filter((word) => word !== '');
}

function oneSlipFrom(key: string, directory: UnitDirectory): readonly Form[] {
  const near: Form[] = [];
  for (let length = key.length - 1; length <= key.length + 1; length += 1) {
    for (const form of directory.namesLike(key.charAt(0), length))
      if (oneSlipApart(key, form.folded)) near.push(form);
  }
  return near;
}

/** Another kind of body is no slip: "Báo …" is none of a "Bộ …", "Thanh tra Sở" none of a "Thanh tra Bộ". */
function slipIsKind(words: readonly string[], form: Form): boolean {
  return slipsOf(words, form).some((word) => kindsOfBody.has(word));
}

/** The words that the name does not have are none of the language's. */
function slipIsNoWord(words: readonly string[], form: Form): boolean {
  return slipsOf(words, form).every((word) => !isSyllable(word));
}

function slipsOf(words: readonly string[], { entry }: Form): readonly string[] {
  const meant = new Set(foldedWords(tokensOf(entry.name)));
  return words.filter((word) => !meant.has(word));
}

/** One insertion, deletion, substitution or swap of neighbours. */
function oneSlipApart(a: string, b: string): boolean {
  if (a === b) return false;
  let start = 0;
  while (start < a.length && a.charCodeAt(start) === b.charCodeAt(start)) start += 1;
  // One slip leaves the same ending, but for the last letter of all.
  if (start < a.length - 2 && a.charCodeAt(a.length - 1) !== b.charCodeAt(b.length - 1))
    return false;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (restA.slice(1) === restB.slice(1)) return true;
  if (restA.slice(1) === restB || restA === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}
