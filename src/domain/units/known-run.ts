import type { UnitDirectory } from './directory';
import { remembering } from './memory';
import type { NameReading } from './name-reading';
import { headOf } from './pattern';
import { apart, isPerson } from './persons';
import { readPlural } from './plural';
import { readName } from './read-name';
import { bareName, beginsUnit, joined, longestName, type Piece } from './segments';
import { foldedKeyOf, tokensOf } from './tokens';
import type { UnitContext } from './unit';

/** Pieces that name one unit. */
export interface NamedPieces {
  /** The words of the cell, a shared head word put back in front. */
  readonly raw: string;
  readonly reading: NameReading | null;
}

/** What pieces are read against. */
export interface Setting {
  readonly context: UnitContext;
  readonly directory: UnitDirectory;
}

/** A unit and how many pieces name it. */
export interface Taken {
  readonly unit: NamedPieces;
  readonly count: number;
}

/** No listed name has more inner separators than this many pieces: "Văn phòng Đoàn ĐBQH và HĐND" has two. */
const longestJoin = 7;

/** Heads that a list shares without saying so: their fields are names of their own. */
export const shareable: ReadonlySet<string> = new Set([
  'Sở',
  'Bộ',
  'Phòng',
  'Hội',
  'Vụ',
  'Cục',
  'Chi cục',
  'Ban',
]);

const management = /^(?:Ban Quản lý|BQL|Ban QL) /iu;
const otherZones = /^các (?:khu |KCN|KKT|CCN|cụm )/iu;
const sortsOfZone = /^(?:kinh tế|công nghiệp|chế xuất)(?!\p{L})/u;

/** "Ban Quản lý Khu kinh tế … và các khu công nghiệp", "…, công nghiệp" manages both. */
export function managesSeveral(text: string, next: Piece | undefined): boolean {
  if (next === undefined || !management.test(text)) return false;
  return otherZones.test(next.text) || sortsOfZone.test(next.text);
}

/** Lists try the same runs of pieces again and again, and cells share most of their names. */
const rememberedName = remembering((text, context, directory) => {
  const name = bareName(apart(text).name);
  return readName(name, context, directory) ?? readPlural(name, context, directory);
});

/** A text as one name, from memory; null for a text that is too long to be one. */
export function named(text: string, { context, directory }: Setting): NameReading | null {
  return text.length > longestName ? null : rememberedName(text, context, directory);
}

/** The longest run of pieces that is one known name. */
export function known(pieces: readonly Piece[], setting: Setting, head = ''): Taken | null {
  for (let count = reach(pieces, setting, head); count > 0; count -= 1) {
    const run = pieces.slice(0, count);
    if (run.some(({ before }, at) => at > 0 && before.includes(';'))) continue;
    const raw = head + joined(run);
    const reading = named(raw, setting);
    if (reading === null || (count > 1 && rather(run, reading, setting, head))) continue;
    const next = pieces[count];
    if (openList(reading, next, setting) || goesOn(reading, next, setting)) return null;
    if (isStartOfFields(raw, reading, next)) return null;
    if (managesSeveral(raw, next)) return null;
    return { unit: { raw: withoutStrayComma(raw, reading), reading }, count };
  }
  return null;
}

/**
 * How many pieces a name that begins here may be made of. It ends between two listed names, unless a
 * listed name holds what stands on both sides: "Văn phòng HĐND và UBND huyện".
 */
function reach(pieces: readonly Piece[], setting: Setting, head: string): number {
  const most = Math.min(longestJoin, pieces.length);
  const first = head + (pieces[0]?.text ?? '');
  let start = foldedKeyOf(tokensOf(head));
  for (let at = 1; at < most; at += 1) {
    const [before, next] = [pieces[at - 1], pieces[at]];
    if (before === undefined || next === undefined) break;
    start += foldedKeyOf(tokensOf(before.text));
    if (isMoreOfAll(first, next) || !isWhole(next.text, setting)) continue;
    if (!isWhole(at === 1 ? head + before.text : before.text, setting)) continue;
    if (!setting.directory.hasFormFrom(start + (tokensOf(next.text)[0]?.folded ?? ''))) return at;
  }
  return most;
}

/** "Các huyện ủy, thị ủy, thành ủy": all of each, as the small letters say. */
function isMoreOfAll(first: string, next: Piece): boolean {
  return /^các \p{Ll}/iu.test(first) && /^\p{Ll}/u.test(next.text);
}

/** Whether a text is one listed body; posts and collectives go on: "Trưởng ấp, khu phố". */
function isWhole(text: string, setting: Setting): boolean {
  const reading = named(text, setting);
  if (reading?.entry == null || !reading.complete || reading.misspelt) return false;
  return reading.entry.kind !== 'post' && reading.entry.kind !== 'collective';
}

/** "UBND, cấp xã" names one unit. */
function withoutStrayComma(raw: string, reading: NameReading): string {
  const { stemEnd } = reading;
  return stemEnd > 0 && raw.charAt(stemEnd) === ','
    ? raw.slice(0, stemEnd) + raw.slice(stemEnd + 1)
    : raw;
}

/** "các cơ quan, đơn vị có thẩm quyền …": a list of bodies whose last one says more than a list may. */
function openList(reading: NameReading, next: Piece | undefined, setting: Setting): boolean {
  if (reading.entry !== null || !reading.name.startsWith('Các ') || next === undefined)
    return false;
  return next.before.includes(',') && weakLowerHead(next) && named(next.text, setting) === null;
}

/**
 * "Ban Tổ chức - Nhân sự", "Trung tâm Văn hóa, Thể thao và Truyền thanh", "Chi cục Thủy lợi và PCTT":
 * half of a longer name that is in no list.
 */
function goesOn(reading: NameReading, next: Piece | undefined, setting: Setting): boolean {
  const head = /^(?:Phòng|Ban|Trung tâm|Chi cục|Cục|Vụ) /u.exec(reading.entry?.name ?? '')?.[0];
  if (head === undefined || reading.placeText !== null || next === undefined) return false;
  if (!joins(next.before)) return false;
  const more = bareName(next.text);
  if (!/^\p{Lu}(?:\p{Ll}+|\p{Lu}+)(?: |$)/u.test(more)) return false;
  if (isField(more)) return named(head + more, setting)?.entry == null;
  if (beginsOther(more) || isPerson(more) || named(more, setting) !== null) return false;
  // Provinces join branches as they see fit: "Chi cục Kiểm lâm và Thủy lợi" may be one.
  return head === 'Chi cục ' || named(head + more, setting)?.entry == null;
}

/**
 * "Vụ Khoa học, Công nghệ và Hợp tác quốc tế": the comma where the list has "Khoa học và Công nghệ" says
 * that the last field, behind the "và", is yet to come.
 */
function isStartOfFields(raw: string, { name }: NameReading, next: Piece | undefined): boolean {
  if (next === undefined || !/^\s*(?:và|&)\s*$/u.test(next.before) || beginsUnit(next.text))
    return false;
  return raw.includes(',') && !name.includes(',') && name.includes(' và ');
}

/** Whether what stands between two pieces joins them, as a comma need not. */
export function joins(between: string): boolean {
  return /^\s*(?:[–—-]|và|&)\s*$/u.test(between);
}

/** Fields of work that are called like the bodies that do it. */
const fields = new Set(['Thống kê', 'Tổ chức', 'Thuế', 'Hải quan', 'Thi hành án']);

/** Whether a text is the name of a field and no more: of a body so called the place is said. */
export function isField(text: string): boolean {
  return fields.has(text);
}

/** What centres and boards manage and what begins like the name of a body: "Quỹ Bảo vệ môi trường" is one. */
const whatIsManaged = /^(?:Quỹ đất|(?:Cụm|Khu) công nghiệp)(?!\p{L})/iu;

/** Whether a text begins a unit, and is no field as in "Cục Chuyển đổi số và Thống kê nông nghiệp". */
export function beginsOther(text: string): boolean {
  const head = headOf(text);
  return head !== null && !fields.has(head.word) && !whatIsManaged.test(text);
}

/** "đơn vị": a lower-case word that begins a unit only where nothing else is going on. */
export function weakLowerHead(piece: Piece): boolean {
  return /^\p{Ll}/u.test(piece.text) && headOf(bareName(piece.text))?.strong === false;
}

/**
 * Whether a comma inside a would-be name separates two units after all: "Sở Giao thông vận tải, Xây
 * dựng" are two departments, though one province had both in one; so are "Các sở: GTVT, XD".
 */
function rather(
  run: readonly Piece[],
  reading: NameReading,
  setting: Setting,
  head: string,
): boolean {
  const last = run.at(-1);
  const { headWord } = reading;
  if (last === undefined || !last.before.includes(',') || reading.name.includes(',')) return false;
  if (headWord === null || !shareable.has(headWord)) return false;
  const before = named(head + joined(run.slice(0, -1)), setting);
  return before?.entry != null && named(`${headWord} ${last.text}`, setting)?.entry != null;
}
