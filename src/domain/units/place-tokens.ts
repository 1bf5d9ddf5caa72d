import { fold } from '../text/fold';

/** A word or a mark of a text that may be a place. */
export interface Token {
  readonly raw: string;
  readonly key: string;
}

const halfShortTown = /(?<!\p{L})T\. ?(?=(?:trấn|xã)(?!\p{L}))/giu;
const halfShortCity = /(?<!\p{L})T\. ?(?=phố(?!\p{L}))/giu;
const saigon = /(?<!\p{L})TP\.? ?HCM(?!\p{L})/giu;

/** The words and the marks of a text in their order. */
export function tokensOf(text: string): readonly Token[] {
  const plain = text
    .replace(saigon, 'thành phố Hồ Chí Minh')
    .replace(halfShortTown, 'thị ')
    .replace(halfShortCity, 'thành ')
    // "10/10 huyện" are all of them.
    .replace(/^\p{N}+\/(?=\p{N}+\s)/u, '');
  return [...plain.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?|[.,/&–-]/gu)].map(([raw]) => ({
    raw,
    key: fold(raw),
  }));
}

/** Words that join a place to a unit, how many they are and what of them a name keeps. */
export function connectorAt(tokens: readonly Token[]): {
  readonly length: number;
  readonly text: string;
  /** "các xã trên địa bàn": whose ground it is goes without saying. */
  readonly standsAlone: boolean;
} {
  const keys = tokens.slice(0, 3).map((token) => token.key);
  const [first, second] = keys;
  const found = (length: number, text = '', standsAlone = false) => ({ length, text, standsAlone });
  if (first === 'cua') return found(1, 'của');
  if (first === 'thuoc' || first === 'tai' || first === 'trong') return found(1);
  if (first === 'truc' && second === 'thuoc') return found(2);
  if (keys.join(' ') === 'tren dia ban') return found(3, '', true);
  return found(0);
}

const placeWords = new Set(
  (
    'cua thuoc tai trong truc tren cap cac trung tw khu ' +
    'tinh thanh tp tphcm huyen quan thi tx xa phuong dac h q p x tt'
  ).split(' '),
);

/** Whether the first word lets a text be a place: most texts are none, and this tells at once. */
export function mayBeginPlace(text: string): boolean {
  const first = /[\p{L}\p{N}.,/–-]+/u.exec(text)?.[0] ?? '';
  return /^[\p{Lu}\p{N}]/u.test(first) || placeWords.has(fold(/^\p{L}*/u.exec(first)?.[0] ?? ''));
}
