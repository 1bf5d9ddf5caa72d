import { acronyms } from './data/acronyms';
import { foldedKey } from './keys';

const meanings = new Map(acronyms.map(([short, full]) => [foldedKey(short), full]));

/** A run of initials, joined or not: "ĐTXD", "PCTT&TKCN", "TC-KT". */
const run = /\p{Lu}{2,}(?:\s?[&-]\s?\p{Lu}+)*(?![\p{L}\p{N}])/gu;

/** "BCH" is a command before what it fights, an executive committee elsewhere. */
const command = /(?<!\p{L})BCH(?=\s+PC)/u;

/** Organisations are "chính trị - xã hội"; what a room is called for is its work ("công tác xã hội"). */
const organisations = /(?<=(?:tổ chức|đoàn thể)\s+)CT ?-? ?XH(?!\p{L})/iu;

/**
 * A text with the acronyms of known fields in full: "Quản lý ĐTXD" → "Quản lý đầu tư xây dựng". Initials
 * that are joined are known together, or each of them, or stay as written.
 */
export function inFull(text: string): string {
  if (!/\p{Lu}{2}/u.test(text)) return text;
  const commands = text.includes('BCH') ? text.replace(command, 'Ban Chỉ huy') : text;
  const spelled = commands.includes('XH')
    ? commands.replace(organisations, 'chính trị - xã hội')
    : commands;
  return spelled.replace(run, (short) => meaningOf(short) ?? partsInFull(short) ?? short);
}

function partsInFull(short: string): string | null {
  const parts = short.split(/\s?([&-])\s?/u);
  if (parts.length === 1) return null;
  const words = parts.map((part) => joiners.get(part) ?? meaningOf(part));
  return words.includes(null) ? null : words.join('');
}

const joiners = new Map([
  ['&', ' và '],
  ['-', ' - '],
]);

/** "LHTNVN": what ends in VN is of the country. */
export function meaningOf(short: string): string | null {
  const known = meanings.get(foldedKey(short));
  if (known !== undefined) return known;
  const home = short.endsWith('VN') ? meanings.get(foldedKey(short.slice(0, -2))) : undefined;
  return home === undefined ? null : `${home} Việt Nam`;
}
