import { fold } from '../text/fold';

/** A word or a mark of a text that may be a place. */
export interface Token {
  readonly raw: string;
  readonly key: string;
}

const saigon = /(?<!\p{L})TP\.? ?HCM(?!\p{L})/giu;

/** The words and the marks of a text in their order. */
export function tokensOf(text: string): readonly Token[] {
  const plain = text
    .replace(saigon, 'thành phố Hồ Chí Minh')
    // "10/10 huyện" are all of them.
    .replace(/^\p{N}+\/(?=\p{N}+\s)/u, '');
  return [...plain.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?|[.,/–-]/gu)].map(([raw]) => ({
    raw,
    key: fold(raw),
  }));
}

/** Words that join a place to a unit, how many they are and what of them a name keeps. */
export function connectorAt(tokens: readonly Token[]): {
  readonly length: number;
  readonly text: string;
} {
  const keys = tokens.slice(0, 3).map((token) => token.key);
  if (keys[0] === 'cua') return { length: 1, text: 'của' };
  if (keys[0] === 'thuoc' || keys[0] === 'tai') return { length: 1, text: '' };
  if (keys[0] === 'truc' && keys[1] === 'thuoc') return { length: 2, text: '' };
  if (keys.join(' ') === 'tren dia ban') return { length: 3, text: '' };
  return { length: 0, text: '' };
}

const placeWords = new Set(
  (
    'cua thuoc tai truc tren cap cac trung tw khu ' +
    'tinh thanh tp tphcm huyen quan thi tx xa phuong dac h q p x tt'
  ).split(' '),
);

/** Whether the first word lets a text be a place: most texts are none, and this tells at once. */
export function mayBeginPlace(text: string): boolean {
  const first = /[\p{L}\p{N}.,/–-]+/u.exec(text)?.[0] ?? '';
  return /^[\p{Lu}\p{N}]/u.test(first) || placeWords.has(fold(/^\p{L}*/u.exec(first)?.[0] ?? ''));
}
