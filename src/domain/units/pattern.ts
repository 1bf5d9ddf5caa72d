import { fold } from '../text/fold';
import { provinceAtStart } from '../text/provinces';
import { oneLine, wordEnd, wordsOf } from '../text/words';
import { inFull } from './acronyms';
import { commonWords } from './data/common-words';
import { headTable, type Head } from './data/heads';
import { roomsInFull } from './house';
import { isInitials } from './initials';
import { oldTonePlacement, tonedSlug } from './keys';
import { placesAtEnd, readPlace } from './place';
import { wholeName, type NameReading } from './name-reading';
import { withFullHead } from './short-heads';
import type { UnitContext } from './unit';

const byLength = [...headTable].sort((a, b) => b.word.length - a.word.length);
const headKeys = byLength.map((head) => ({
  head,
  key: head.word.toLowerCase(),
  folded: fold(head.word),
}));
const headsByWord = new Map<string, readonly (typeof headKeys)[number][]>();
for (const each of headKeys) {
  const word = each.folded.split(' ')[0] ?? '';
  headsByWord.set(word, [...(headsByWord.get(word) ?? []), each]);
}
const longestPattern = 18;

/** No head word is longer, blanks included. */
const longestHead = 40;

/** The head word that a text begins with; marks count unless the text has none at all. */
export function headOf(text: string): Head | null {
  const possible = headsByWord.get(fold(text.slice(0, wordEnd(text, 0))));
  if (possible === undefined) {
    const full = withFullHead(text);
    return full === text ? null : headOf(full);
  }
  const lower = oldTonePlacement(oneLine(text.slice(0, longestHead)).toLowerCase());
  const found = possible.find(
    ({ key, folded }) =>
      startsWithWord(lower, key) || (startsWithWord(lower, folded) && fold(lower) === lower),
  );
  return found === undefined || isCommonWord(text, lower, found.key) ? null : found.head;
}

const behindHead = new Map<string, Set<string>>();
for (const words of commonWords) {
  const [first = '', second = ''] = words.split(' ');
  behindHead.set(first, (behindHead.get(first) ?? new Set()).add(second));
}

/** "phòng hộ", "sở hữu": in small letters a word of the language, no name. */
function isCommonWord(text: string, lower: string, head: string): boolean {
  if (!/^\p{Ll}/u.test(text)) return false;
  const start = head.length + 1;
  return behindHead.get(head)?.has(lower.slice(start, wordEnd(lower, start))) === true;
}

function startsWithWord(text: string, word: string): boolean {
  return text.startsWith(word) && wordEnd(text, word.length) === word.length;
}

/** Words of a sentence, not of a name. */
const sentence =
  /(?:^|\s)(?:thực hiện|triển khai|báo cáo|tham mưu|hướng dẫn|theo dõi|căn cứ|trước ngày|hoàn thành|đề nghị|được|phải|sẽ)(?:\s|$)/u;

/**
 * Reads a well-formed name that is in no list: a head word and what follows, spelled as official
 * names are. Null when the text has no head word or is a sentence.
 *
 * @example readPattern('trung tâm giống cây trồng tỉnh', context)?.name // 'Trung tâm Giống cây trồng tỉnh'
 */
export function readPattern(text: string, context: UnitContext): NameReading | null {
  const head = headOf(text);
  const words = wordsOf(text);
  if (head === null || words.length < 2 || words.length > longestPattern) return null;
  if (sentence.test(text.toLowerCase())) return null;
  const name = spelled(text, head, context);
  const place = trailingPlace(text, context);
  return wholeName(name, place ?? head.level, 'pattern', tonedSlug(name));
}

function trailingPlace(text: string, context: UnitContext): NameReading['level'] {
  for (const place of placesAtEnd(text, context)) if (!place.misspelt) return place.level;
  return null;
}

function spelled(text: string, head: Head, context: UnitContext): string {
  const plain = evenlySpaced(oldTonePlacement(withFullHead(text)));
  const shouted = plain === plain.toUpperCase() && plain.length > 8;
  const rest = plain.slice(head.word.length).trim();
  const calm = shouted ? calmed(rest) : rest;
  const full = inFull(roomsInFull(calm, context));
  if (head.word === 'Các') return `Các ${full}`;
  // "Ban Quản lý dự án …", "Ban Quản lý rừng …": what is managed is no part of the kind of body.
  if (/^(?:Ban Quản lý|Ban QL|BQL)$/u.test(head.word)) return `Ban Quản lý ${full}`.trim();
  const kind = inFull(head.word);
  if (/^(?:BQLDA|VPĐP)$/u.test(head.word)) return `${kind} ${full}`;
  if (head.word === 'Ban' && /^quản lý /u.test(full)) return `Ban Q${full.slice(1)}`;
  if (full.startsWith(',')) return kind + full;
  const ownName =
    (head.strong || /^\p{Lu}/u.test(calm)) &&
    !/^(?:và|tỉnh|huyện|quận|xã|phường) /u.test(full) &&
    !head.post &&
    !/^các /u.test(full) &&
    readPlace(full, context) === null;
  if (!ownName) return `${kind} ${full}`.trim();
  return `${kind} ${full.charAt(0).toUpperCase()}${full.slice(1)}`.trim();
}

function evenlySpaced(text: string): string {
  if (!/[–—]|\s[\s,]|\n/u.test(text)) return text;
  return oneLine(text.replace(/\s*[–—]\s*/gu, ' - ')).replaceAll(' ,', ',');
}

/** "KHUYẾN NÔNG HƯNG YÊN" → "khuyến nông Hưng Yên": a province keeps its capitals, initials theirs. */
function calmed(text: string): string {
  return text
    .split(' ')
    .reduce((done, word, index, words) => {
      const province = provinceAtStart(words.slice(index).join(' '));
      const lower = province ?? (isWrittenShort(word) ? word : word.toLowerCase());
      const inside = done.endsWith(` ${word.toLowerCase()}`);
      return inside ? done : `${done} ${lower}`;
    }, '')
    .trim();
}

/** "NN&PTNT": initials and what joins them. */
function isWrittenShort(word: string): boolean {
  return word.match(/\p{L}+/gu)?.every(isInitials) === true;
}
