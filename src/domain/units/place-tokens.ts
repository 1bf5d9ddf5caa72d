import { mayBeginProvince } from '../text/provinces';
import { tokensOf, type Token } from './tokens';

/** Words of places as they are half shortened, blanks taken out, and in full. */
const fullForms = new Map(
  [
    ['tp.hcm', 'thành phố Hồ Chí Minh'],
    ['tphcm', 'thành phố Hồ Chí Minh'],
    ['t.phố', 'thành phố'],
    ['t.xã', 'thị xã'],
    ['t.trấn', 'thị trấn'],
    ['tthuế', 'Thừa Thiên Huế'],
    ['tt-huế', 'Thừa Thiên Huế'],
    ['br-vt', 'Bà Rịa - Vũng Tàu'],
    ['brvt', 'Bà Rịa - Vũng Tàu'],
  ].map(([short = '', full = '']) => [short, tokensOf(full)] as const),
);
const beginsFullForm = new Set(['t', 'tp', 'tphcm', 'tt', 'br', 'brvt']);
const longestShortForm = 3;

/** The tokens from this one on, half-short words of places in full; of "10/10 huyện" one number is left. */
export function spelledOut(tokens: readonly Token[], from: number): readonly Token[] {
  const rest = tokens.slice(countsTwice(tokens, from) ? from + 2 : from);
  if (!rest.some(({ key }) => beginsFullForm.has(key))) return rest;
  const full: Token[] = [];
  for (let at = 0; at < rest.length;) {
    const { words, length } = fullFormAt(rest, at);
    full.push(...words);
    at += length;
  }
  return full;
}

function countsTwice(tokens: readonly Token[], from: number): boolean {
  if (tokens[from + 1]?.raw !== '/' || from + 3 >= tokens.length) return false;
  return tokens[from]?.isNumber === true && tokens[from + 2]?.isNumber === true;
}

function fullFormAt(
  tokens: readonly Token[],
  at: number,
): { readonly words: readonly Token[]; readonly length: number } {
  for (let length = longestShortForm; length > 0; length -= 1) {
    const short = tokens.slice(at, at + length).map(({ raw }) => raw.toLowerCase());
    const words = fullForms.get(short.join(''));
    if (words !== undefined) return { words, length: short.length };
  }
  return { words: tokens.slice(at, at + 1), length: 1 };
}

/** Words that join a place to a unit. */
interface Connector {
  /** How many tokens they are. */
  readonly length: number;
  /** What of them a name keeps. */
  readonly text: string;
  /** "các xã trên địa bàn": whose ground it is goes without saying. */
  readonly standsAlone: boolean;
}
const none: Connector = { length: 0, text: '', standsAlone: false };
const one: Connector = { ...none, length: 1 };

/** The words at the start of these that join a place to a unit; of length 0 where there are none. */
export function connectorAt(tokens: readonly Token[]): Connector {
  const [first, second, third] = tokens;
  switch (first?.key) {
    case 'cua':
      return { ...one, text: 'của' };
    case 'thuoc':
    case 'tai':
    case 'trong':
      return one;
    case 'truc':
      return second?.key === 'thuoc' ? { ...one, length: 2 } : none;
    case 'tren':
      return second?.key === 'dia' && third?.key === 'ban'
        ? { length: 3, text: '', standsAlone: true }
        : none;
    default:
      return none;
  }
}

const placeWords = new Set(
  (
    'cua thuoc tai trong truc tren cap cac hai trung tw khu ' +
    'tinh thanh tp tphcm huyen quan thi tx xa phuong dac h q p x tt'
  ).split(' '),
);

/** Whether its first token lets a text be a place: most texts are none, and this tells at once. */
export function mayBeginPlace(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const { named, key, folded } = token;
  return isPlaceWord(token) || (named && (mayBeginProvince(folded) || beginsFullForm.has(key)));
}

/** Whether a token is a sort of place, a number of them, or a word that joins one to a unit. */
export function isPlaceWord({ raw, key }: Token): boolean {
  return /^\p{N}/u.test(raw) || placeWords.has(key);
}
