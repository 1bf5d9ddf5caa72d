import { inFull } from './acronyms';
import {
  beginsOther,
  isField,
  joins,
  known,
  managesSeveral,
  named,
  weakLowerHead,
  type Setting,
  type Taken,
} from './known-run';
import { remembering } from './memory';
import { foldedWords, misspeltName } from './misspelling';
import type { UnitDirectory } from './directory';
import { inOwnWords } from './own-words';
import { tonedSlug } from './keys';
import { wholeName, type NameReading } from './name-reading';
import { readPlace } from './place';
import { headOf, readPattern } from './pattern';
import { apart, isAside } from './persons';
import { readName } from './read-name';
import { bareName, joined, longestName, type Piece } from './segments';
import { withFullHead } from './short-heads';
import { withLettersInOrder } from './swapped-letters';
import { tokensOf } from './tokens';
import type { UnitContext } from './unit';

const somePlaces = /^các (?:tỉnh|huyện|quận|thị xã|thành phố|xã|phường|thị trấn) \p{Ll}/iu;

/** A name of more pieces is none, whatever they are. */
const mostJoined = 60;

/** A name that is in no list: as far as pieces follow that begin no unit and are no unit themselves. */
export function unlisted(pieces: readonly Piece[], setting: Setting): Taken {
  let count = 1;
  while (count < pieces.length && continues(pieces, count, setting)) count += 1;
  const raw = joined(pieces.slice(0, count));
  return { unit: { raw, reading: guess(raw, setting.context, setting.directory) }, count };
}

function continues(pieces: readonly Piece[], at: number, setting: Setting): boolean {
  const next = pieces[at];
  if (next === undefined || next.before.includes(';') || isAside(next.text)) return false;
  const head = headOf(bareName(next.text));
  const start = joined(pieces.slice(0, Math.min(at, mostJoined)));
  if (start.length > longestName) return head === null;
  if (isLastSyllable(next)) return true;
  // "Các huyện ven biển và huyện Lý Sơn": some by what they share, one by its name.
  if (somePlaces.test(start) && placeAlone(bareName(next.text), setting.context) !== null)
    return false;
  // "Các bệnh viện, trung tâm y tế": all of both.
  if (/^các \p{Ll}/iu.test(start) && head !== null) {
    const own = named(next.text, setting);
    const small = /^\p{Ll}/u.test(next.text);
    if (own === null && small) return true;
    const bare = own?.entry?.tail === 'needs-place' && !own.complete;
    if (bare && (small || own.entry.kind === 'service')) return true;
  }
  // "Phòng An ninh mạng - Công an tỉnh": whose office it is.
  if (/[–-]/u.test(next.before) && /^Phòng /iu.test(start)) return true;
  // "Các doanh nghiệp bưu chính, viễn thông": more of the same, not the company.
  if (/^các \p{Ll}/iu.test(start) && head === null && /^\p{Ll}/u.test(next.text)) return true;
  const own = known(pieces.slice(at, at + mostJoined), setting);
  if (own !== null) return own.count === 1 && isFieldOf(start, next, setting.context);
  if (managesSeveral(start, next)) return true;
  if (weakLowerHead(next) && /^các\s/iu.test(start) && next.before.includes(',')) return true;
  if (head !== null && beginsOther(bareName(next.text))) {
    const inside = !head.strong && /và|&|\n|-/u.test(next.before) && headOf(start) !== null;
    return inside && named(start, setting) === null;
  }
  if (!/[,/]/u.test(next.before)) return true;
  // "Hiệp hội Thép Việt Nam, VASEP": a name in capitals stands for itself.
  if (/^\p{Lu}{4,}$/u.test(next.text) && !/\p{Lu}{2}$/u.test(start)) return false;
  return headOf(start) !== null && named(start, setting) === null;
}

/**
 * "Vụ Kế hoạch và Thống kê"; "Cục Thông tin, Thống kê" where the plan's own place has no body that is
 * called "Thống kê" alone.
 */
function isFieldOf(start: string, next: Piece, { planLevel }: UnitContext): boolean {
  if (!isField(bareName(next.text))) return false;
  const ofMinistry = (planLevel ?? 'central') === 'central' && /^(?:Vụ|Cục) /u.test(start);
  return ofMinistry || (joins(next.before) && /^(?:Vụ|Cục|Phòng|Ban|Trung tâm) /u.test(start));
}

/** "… và Môi⏎trường": a line's end cuts a word in two; a lone small syllable names no unit. */
function isLastSyllable({ text, before }: Piece): boolean {
  return /^ *\n *$/u.test(before) && /^\p{Ll}+$/u.test(text);
}

/** A misspelt listed name, or a well-formed unlisted one. */
const guess = remembering((raw, context, directory): NameReading | null => {
  if (raw.length > longestName) return null;
  const text = bareName(apart(raw).name);
  const inShort = withWordsInFull(text, context, directory);
  if (inShort !== null) return inShort;
  const tokens = tokensOf(text);
  for (let count = tokens.length; count > 0; count -= 1) {
    const behind = count === tokens.length ? '' : text.slice(tokens[count - 1]?.end);
    if (!/^(?:\s|$)/u.test(behind)) continue;
    const form = misspeltName(foldedWords(tokens.slice(0, count)), directory);
    if (form === null) continue;
    const meant = readName(form.entry.name + behind, context, directory);
    if (meant !== null) return { ...meant, match: 'fuzzy', misspelt: true };
  }
  return (
    withLettersInOrder(text, context, directory) ??
    readPattern(text, context) ??
    placeAlone(text, context)
  );
});

/** A name whose short words the sheet itself explains, or that is listed once all of them are in full. */
function withWordsInFull(
  text: string,
  context: UnitContext,
  directory: UnitDirectory,
): NameReading | null {
  const own = inOwnWords(text, directory);
  const full = own ?? inFull(withFullHead(text));
  if (full === text) return null;
  const meant =
    readName(full, context, directory) ?? (own === null ? null : readPattern(own, context));
  // Where its place begins is told by the words in full: no other unit may borrow from it.
  return meant === null ? null : { ...meant, match: 'alias', placeText: null, headWord: null };
}

/** "Phường Phố Hiến", "Huyện Văn Lâm": a place by its sort and name stands for its authorities. */
function placeAlone(text: string, context: UnitContext): NameReading | null {
  const place = readPlace(text, context);
  if (place?.extent !== 'named' || place.misspelt || !/^\p{Ll}+ /u.test(place.text)) return null;
  const name = place.text.charAt(0).toUpperCase() + place.text.slice(1);
  return wholeName(name, place.level, 'pattern', tonedSlug(name));
}
