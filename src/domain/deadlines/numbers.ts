/** Numbers that plans spell out, folded. */
const spelled: Readonly<Record<string, number>> = {
  mot: 1,
  gieng: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  tu: 4,
  nam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
  muoi: 10,
  'muoi mot': 11,
  'muoi hai': 12,
};

/** Spelled months as a pattern, longest first. "Tháng sau" is the next one, unless it has a year. */
export const spelledMonth =
  'muoi mot|muoi hai|muoi|gieng|mot|hai|ba|bon|tu|nam(?! ?20\\d)|sau(?= ?/| nam \\d| 20)|bay|tam|chin';

/** English months as a pattern, short or in full. */
export const englishMonth =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const englishMonths = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** 1–12 by the first three letters of an English month; 0 for other words. */
export function englishMonthNumber(text: string): number {
  return englishMonths.indexOf(text.slice(0, 3)) + 1;
}

/** I–IV; typists also press l or 1 for I: "Quý lll", "Quý 1V". */
export const romanQuarter = '[il1]v|[il]{1,3}';

/**
 * The number of digits, roman figures to IV (with l for I), a spelled word or an English month,
 * folded; NaN for others.
 *
 * @example numberOf('iv') // 4
 * @example numberOf('muoi hai') // 12
 */
export function numberOf(text: string): number {
  if (/^\d+$/u.test(text)) return Number(text);
  const word = spelled[text];
  if (word !== undefined) return word;
  if (/^[il1]v$/u.test(text)) return 4;
  if (/^[il]{1,3}$/u.test(text)) return text.length;
  return englishMonthNumber(text) || Number.NaN;
}

/** A year written with two or four figures; null where none is written. */
export function yearOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}
