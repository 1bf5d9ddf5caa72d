import { fold } from '../text/fold';
import { provinceAtStart } from '../text/provinces';
import { isNameWord } from './divisions';
import { oldTonePlacement } from './keys';
import { rememberingText } from './memory';
import type { Token } from './tokens';

/** A name of one to five capitalised words, hyphens inside: "Văn Bàn", "Bà Rịa - Vũng Tàu", "11". */
export function nameAt(
  tokens: readonly Token[],
  at: number,
): { text: string; next: number } | null {
  const words: string[] = [];
  let next = at;
  while (next - at < 6) {
    const token = tokens[next];
    if (token === undefined) break;
    if (isNameWord(token)) words.push(token.asName);
    else if (next > at && isDash(token) && isNameWord(tokens[next + 1])) words.push('-');
    else break;
    next += 1;
  }
  return words.length === 0 ? null : { text: properName(words.join(' ')), next };
}

function isDash({ raw }: Token): boolean {
  return raw === '-' || raw === '–';
}

/** A plan of all the country names no more places. */
const properName = rememberingText((name): string => {
  const spelled = oldTonePlacement(name);
  const province = provinceAtStart(spelled);
  const unmarked = fold(spelled) === spelled.toLowerCase();
  const same = province?.toLowerCase() === spelled.toLowerCase();
  return province !== null && (same || (unmarked && fold(province) === fold(spelled)))
    ? province
    : spelled;
}, 20_000);

/** A capitalised name from a token to the end that no division word precedes: "Điện lực Văn Bàn". */
export function bareNameAt(tokens: readonly Token[], from: number): string | null {
  const named = nameAt(tokens, from);
  return named !== null && named.next >= tokens.length ? named.text : null;
}
