import {
  isField,
  joins,
  known,
  named,
  shareable,
  type NamedPieces,
  type Setting,
  type Taken,
} from './known-run';
import type { NameReading } from './name-reading';
import { headOfLabel, type HeadedList } from './labelled-list';
import { apart, isAside, isPerson } from './persons';
import { readPlace } from './place';
import { readPattern } from './pattern';
import { nameAt } from './place-name';
import { mayBeginPlace } from './place-tokens';
import { isOnlyOne, withoutPlural } from './plural';
import { bareName, beginsUnit, joined, type Piece } from './segments';
import { tokensOf } from './tokens';

/**
 * A list of units that begins here: "Các Bộ: Quốc phòng, Công an" has one head for all; "Các Sở Nội vụ,
 * Tài chính" drops its "Các". Null where none begins.
 */
export function sharedHead(pieces: readonly Piece[], setting: Setting): HeadedList | null {
  const [first] = pieces;
  if (first === undefined) return null;
  const labelled = headOfLabel(first, pieces);
  if (labelled !== null) return labelled;
  const list = !first.text.includes(':')
    ? null
    : /^(?:các\s+)?((?:(?:giám đốc|trưởng|thủ trưởng|lãnh đạo)\s+(?:các\s+)?)?(?:bộ|sở|phòng|ban(?: xây dựng)?(?: đảng)?|hội|vụ|cục|chi cục)|ubnd(?: các)? (?:tỉnh|thành phố|huyện|thị xã|xã|phường))\s*:\s*/iu.exec(
        first.text,
      );
  if (list !== null) {
    const head = (list[1] ?? '').replace(/ các\s+/iu, ' ').replace(/^ban .*/iu, 'Ban');
    const text = first.text.slice(list[0].length);
    // "UBND xã: Đ/c Nguyễn Văn A" is one office and who sits there.
    if (text !== '' && isAside(text)) return null;
    return {
      pieces: text === '' ? pieces.slice(1) : [{ ...first, text }, ...pieces.slice(1)],
      head,
    };
  }
  const singular = withoutPlural(first.text);
  if (singular === null) return null;
  const singulars = [{ ...first, text: singular }, ...pieces.slice(1)];
  return isList(singulars, setting) ? { pieces: singulars, head: null } : null;
}

/** "Các Sở Nội vụ, Tài chính" lists them; "các Sở Nội vụ" is one, or all that there are (plural.ts). */
function isList(pieces: readonly Piece[], setting: Setting): boolean {
  const [first] = pieces;
  const alone = first === undefined ? null : named(first.text, setting);
  if (alone?.entry != null && isOnlyOne(alone.entry, setting.context)) return true;
  const taken = known(pieces, setting);
  const reading = taken?.unit.reading;
  const next = taken === null ? undefined : pieces[taken.count];
  if (reading?.entry == null || reading.headWord === null || next === undefined) return false;
  const more = beginsUnit(next.text) ? next.text : `${reading.headWord} ${next.text}`;
  return named(more, setting)?.headWord === reading.headWord;
}

/** A piece of a list whose head was said once for all. */
export function underHead(head: string, pieces: readonly Piece[], setting: Setting): Taken | null {
  const [first] = pieces;
  if (first === undefined) return null;
  const taken = known(pieces, setting, `${head} `);
  if (taken?.unit.reading?.entry != null) return taken;
  if (beginsUnit(first.text) && !isField(bareName(first.text))) return null;
  return taken ?? unlistedUnder(head, pieces, setting);
}

/** "Các Chi cục: Kiểm lâm, Thủy sản": the head is said for all, whether they are listed or not. */
function unlistedUnder(head: string, pieces: readonly Piece[], setting: Setting): Taken | null {
  const next = pieces.findIndex(({ before }, at) => at > 0 && !joins(before));
  const count = next < 0 ? pieces.length : next;
  const fields = joined(pieces.slice(0, count));
  if (!branches.has(head.toLowerCase()) || !spelledName.test(bareName(fields))) return null;
  if (isPerson(fields) || named(fields, setting) !== null) return null;
  const raw = `${head} ${fields}`;
  return { unit: { raw, reading: readPattern(bareName(raw), setting.context) }, count };
}

/** Two words at least, in full: initials may stand for another body. */
const spelledName = /^\p{Lu}\p{Ll}+(?: (?:[–-]|\p{L}\p{Ll}+))+$/u;

/** Bodies that have branches and offices of more names than any list holds. */
const branches: ReadonlySet<string> = new Set(['chi cục', 'phòng', 'ban', 'vụ', 'cục', 'hội']);

/**
 * A piece that has no head of its own and borrows that of the unit before it.
 *
 * @param own what the pieces are by themselves
 */
export function sharing(
  before: NamedPieces | undefined,
  pieces: readonly Piece[],
  own: Taken | null,
  setting: Setting,
): Taken | null {
  const previous = before?.reading;
  const [first] = pieces;
  if (before === undefined || previous?.entry == null || first === undefined) return null;
  const stem = before.raw.slice(0, previous.stemEnd);
  if (previous.placeText !== null) {
    const level = placePieces(pieces, setting);
    if (level > 0) {
      // "cấp huyện/xã": the word "cấp" is shared too.
      const levels = /^cấp /u.test(previous.placeText) && bareDivision.test(bareName(first.text));
      return known(pieces.slice(0, level), setting, levels ? `${stem} cấp ` : `${stem} `);
    }
    const sameSort = anotherPlace(previous, first, setting);
    if (sameSort !== null) return { unit: sameSort(stem), count: 1 };
  }
  const { headWord } = previous;
  if (headWord === null || !shareable.has(headWord)) return null;
  if (own !== null && own.unit.reading?.complete === true) return null;
  const taken = known(pieces, setting, `${headWord} `);
  const reading = taken?.unit.reading;
  return reading?.entry != null &&
    reading.match !== 'fuzzy' &&
    reading.entry.kind === previous.entry.kind
    ? taken
    : null;
}

const bareDivision = /^(?:tỉnh|huyện|xã)$/iu;

/** How many of the pieces are, together, nothing but a level or places: "cấp xã", "các xã, phường". */
function placePieces(pieces: readonly Piece[], { context }: Setting): number {
  if (!mayBeginPlace(tokensOf(bareName(pieces[0]?.text ?? ''))[0])) return 0;
  for (let count = Math.min(4, pieces.length); count > 0; count -= 1) {
    if (pieces.slice(1, count).some(({ text }) => isAside(text))) continue;
    const place = readPlace(bareName(apart(joined(pieces.slice(0, count))).name), context);
    if (place !== null && place.extent !== 'named') return count;
    if (
      place?.extent === 'named' &&
      /^\p{Ll}|^(?:TP|TX|H|P|Q)(?![\p{L}\p{N}])/u.test(pieces[0]?.text ?? '')
    )
      return count;
  }
  return 0;
}

/** "UBND xã Tân Hòa, Tân Hóa", "Phường 1, 11": the same sort of place by another name. */
function anotherPlace(
  previous: NameReading,
  piece: Piece,
  setting: Setting,
): ((stem: string) => NamedPieces) | null {
  const sort =
    /^(tỉnh|huyện|quận|thị xã|thành phố|xã|phường|thị trấn|đặc khu) (?=[\p{Lu}\p{N}])/iu.exec(
      previous.placeText ?? '',
    );
  const text = bareName(piece.text);
  if (sort === null || !isPlaceName(text)) return null;
  if (beginsUnit(text) || isPerson(text) || named(text, setting) !== null) return null;
  return (stem) => {
    const raw = `${stem} ${sort[1] ?? ''} ${text}`;
    return { raw, reading: named(raw, setting) };
  };
}

/** "U Minh Thượng", "Cư M'gar", "11"; what stands in capitals only is no place among others. */
function isPlaceName(text: string): boolean {
  const tokens = tokensOf(text);
  return nameAt(tokens, 0)?.next === tokens.length && /\p{Ll}|^\p{N}{1,2}$/u.test(text);
}
