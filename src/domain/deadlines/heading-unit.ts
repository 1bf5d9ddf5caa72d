import { keyOf } from './key';

const unit = /^(?:cac )?(thang|quy)(?! \d)(?!\p{L})|\((thang|quy)\)/u;
const numbersOnly = /^(?:\d{1,2}|[ivIV]{1,3})(?: ?[,;/–-] ?(?:\d{1,2}|[ivIV]{1,3}))*\.?$/u;
const spelled = new Map([
  ['thang', 'Tháng'],
  ['quy', 'Quý'],
]);

/**
 * A cell of bare numbers with the unit that the column's heading names: "3" under "Tháng hoàn thành"
 * is "Tháng 3". Null where the cell says more, or the heading names no unit.
 */
export function withUnitOfHeading(text: string, heading: string | null | undefined): string | null {
  if (heading == null || !numbersOnly.test(text)) return null;
  const found = unit.exec(keyOf(heading.trim()));
  const word = spelled.get(found?.[1] ?? found?.[2] ?? '');
  return word === undefined ? null : `${word} ${text}`;
}
