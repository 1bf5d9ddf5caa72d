import { fold } from '../text/fold';
import { wordEnd } from '../text/words';
import { meaningOf } from './acronyms';
import { duties, standingCommittees } from './data/duties';
import { isInitials } from './initials';
import { tokensOf, type Token } from './tokens';

/** Head words as officials shorten them, where they stand before a name. */
const shortHeads: readonly (readonly [RegExp, string])[] = [
  [/^P\.\s*(?=\p{L})/iu, 'Phòng '],
  [/^C(?:\.\s?)?ty\.?\s+(?=\p{L})/iu, 'Công ty '],
  [/^CTCP\s+(?=\p{L})/iu, 'Công ty Cổ phần '],
  [/^BV\.?\s+(?=\p{Lu})/u, 'Bệnh viện '],
  [/^BCH\s+(?=PCTT|PTDS|phòng)/iu, 'Ban Chỉ huy '],
  // Schools go by their sort alone: before a name "TH" is a primary school, "MN" a kindergarten.
  [/^(?=(?:THPT|THCS|TH|MN|PTDTNT|PTDTBT)(?:\s?[&-]\s?TH\p{L}*)?\s+\p{Lu}\p{Ll})/u, 'Trường '],
  [/^T\.?[WƯ]\.?\s+(?=Hội|Đoàn)/u, 'Trung ương '],
  // The State Bank has no provincial level but branches (Nghị định 16/2017, 102/2022/NĐ-CP).
  [
    /^(?:NHNN|Ngân hàng (?:Nhà nước|NN))(?: VN| Việt Nam)?\s+(?=(?:tỉnh|thành phố|TP)(?!\p{L}))/iu,
    'Ngân hàng Nhà nước chi nhánh ',
  ],
];
const firstWords = new Set(
  'p c cty ctcp bv bch thpt thcs th mn ptdtnt ptdtbt t tw tư tt nhnn ngân'.split(' '),
);

const dutyWords = new Map<string, (readonly string[])[]>();
for (const duty of duties) {
  const words = fold(duty).split(/[\s,]+/u);
  const first = words[0] ?? '';
  dutyWords.set(first, [...(dutyWords.get(first) ?? []), words]);
}
const committees = new Set(standingCommittees.map(fold));

/** A text whose first word is a head word in short, with that word in full; any other as it is. */
export function withFullHead(text: string): string {
  const first = text.slice(0, wordEnd(text, 0));
  if (!firstWords.has(first.toLowerCase()) && !first.startsWith('TT')) return text;
  const tokens = tokensOf(text);
  if (tokens[0]?.raw === 'TT') {
    const at = tokens[1]?.raw === '.' ? 2 : 1;
    return beginsDuty(tokens, at) ? `Trung tâm ${text.slice(tokens[at]?.start)}` : text;
  }
  const centre = centreInFull(tokens[0]);
  if (centre !== null) return centre + text.slice(tokens[0]?.end);
  const found = shortHeads.find(([short]) => short.test(text));
  return found === undefined ? text : text.replace(found[0], found[1]);
}

/** "TTDVVL": a centre and its work; "TTHC" and "TTATGT" are no centres. */
function centreInFull(token: Token | undefined): string | null {
  if (token === undefined || !/^TT\p{Lu}{2,}$/u.test(token.raw)) return null;
  const duty = meaningOf(token.raw) === null ? meaningOf(token.raw.slice(2)) : null;
  return duty !== null && beginsDuty(tokensOf(duty), 0) ? `Trung tâm ${duty}` : null;
}

/** Whether a centre's work begins at a token, in words or in initials: "Nước sạch", "CUDVC". */
export function beginsDuty(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at];
  if (first === undefined) return false;
  if (isInitials(first.raw)) return !committees.has(first.key);
  const possible = dutyWords.get(first.key) ?? [];
  const plain = tokens.slice(at, at + 4).filter(({ raw }) => raw !== ',');
  return possible.some((words) => words.every((word, index) => plain[index]?.key === word));
}
