import { fold } from '../text/fold';

/** A word or a mark of a text that may be a place. */
export interface Token {
  readonly raw: string;
  readonly key: string;
}

const halfShortTown = /(?<!\p{L})T\. ?(?=(?:trấn|xã)(?!\p{L}))/giu;
const halfShortCity = /(?<!\p{L})T\. ?(?=phố(?!\p{L}))/giu;
const saigon = /(?<!\p{L})TP\.? ?HCM(?!\p{L})/giu;
const anyToken = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?|[.,/&–-]/gu;

/** The words and the marks of a text in their order. */
export function tokensOf(text: string): readonly Token[] {
  let plain = /HCM/iu.test(text) ? text.replace(saigon, 'thành phố Hồ Chí Minh') : text;
  if (plain.includes('.'))
    plain = plain.replace(halfShortTown, 'thị ').replace(halfShortCity, 'thành ');
  // "10/10 huyện" are all of them.
  if (plain.includes('/')) plain = plain.replace(/^\p{N}+\/(?=\p{N}+\s)/u, '');
  return [...plain.matchAll(anyToken)].map(([raw]) => ({ raw, key: fold(raw) }));
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

/** Whether the first word lets a text be a place: most texts are none, and this tells at once. */
export function mayBeginPlace(text: string): boolean {
  const first = /[\p{L}\p{N}.,/–-]+/u.exec(text)?.[0] ?? '';
  return /^[\p{Lu}\p{N}]/u.test(first) || beginsWithPlaceWord(first);
}

/** Whether a text begins with a sort of place, a number of them, or a word that joins one to a unit. */
export function beginsWithPlaceWord(text: string): boolean {
  const [first = ''] = /^(?:\p{N}+|\p{L}*)/u.exec(text) ?? [];
  return /^\p{N}/u.test(first) || placeWords.has(fold(first));
}
