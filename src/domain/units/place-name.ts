import { fold } from '../text/fold';
import { provinceAtStart } from '../text/provinces';
import { isNameWord } from './divisions';
import { oldTonePlacement } from './keys';
import { tokensOf, type Token } from './place-tokens';

/** A name of one to five capitalised words, hyphens inside: "Văn Bàn", "Bà Rịa - Vũng Tàu", "11". */
export function nameAt(
  tokens: readonly Token[],
  at: number,
): { text: string; next: number } | null {
  const words: string[] = [];
  let next = at;
  while (next - at < 6) {
    const token = tokens[next];
    if (
      token !== undefined &&
      /^[–-]$/u.test(token.raw) &&
      isNameWord(tokens[next + 1]) &&
      next > at
    ) {
      words.push('-');
    } else if (isNameWord(token) && token !== undefined) {
      words.push(nameCase(token.raw));
    } else break;
    next += 1;
  }
  return words.length === 0 ? null : { text: properName(words.join(' ')), next };
}

/** "TÂN HÒA" → "Tân Hòa"; roman numerals and mixed case stay. */
function nameCase(word: string): string {
  if (/^[IVX]+$/u.test(word) || word !== word.toUpperCase()) return word;
  return word.charAt(0) + word.slice(1).toLowerCase();
}

const remembered = new Map<string, string>();
/** More places than a plan of all the country names. */
const most = 20_000;

function properName(name: string): string {
  const known = remembered.get(name) ?? spelledName(name);
  if (remembered.size >= most) remembered.clear();
  remembered.set(name, known);
  return known;
}

function spelledName(name: string): string {
  const spelled = oldTonePlacement(name);
  const province = provinceAtStart(spelled);
  const unmarked = fold(spelled) === spelled.toLowerCase();
  const same = province?.toLowerCase() === spelled.toLowerCase();
  return province !== null && (same || (unmarked && fold(province) === fold(spelled)))
    ? province
    : spelled;
}

/** A capitalised name that no division word precedes: "Điện lực Văn Bàn". */
export function readBareName(text: string): string | null {
  const tokens = tokensOf(text);
  const named = nameAt(tokens, 0);
  return named !== null && named.next >= tokens.length ? named.text : null;
}
