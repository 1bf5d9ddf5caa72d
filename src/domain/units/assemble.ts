import type { UnitDirectory } from './directory';
import { remembering } from './memory';
import { apart, isAside } from './persons';
import { headOf, readPattern } from './pattern';
import { misspeltName } from './misspelling';
import { readPlace } from './place';
import type { NameReading } from './name-reading';
import { readName } from './read-name';
import { bareName, beginsUnit, joined, piecesOf, type Piece } from './segments';
import type { UnitContext } from './unit';

/** Pieces that name one unit. */
export interface NamedPieces {
  /** The words of the cell, a shared head word put back in front. */
  readonly raw: string;
  readonly reading: NameReading | null;
}

/** What one segment holds. */
export interface Assembled {
  readonly units: readonly NamedPieces[];
  readonly asides: readonly string[];
}

/** No listed name has more inner separators than this many pieces: "Văn phòng Đoàn ĐBQH và HĐND" has two. */
const longestJoin = 7;

/** What pieces are read against. */
interface Setting {
  readonly context: UnitContext;
  readonly directory: UnitDirectory;
}

interface Taken {
  readonly unit: NamedPieces;
  readonly count: number;
}

/**
 * Names the units of a segment. The longest run of pieces that is one known name wins, so that a name
 * keeps its own commas and "và"; then a piece may share the head of the unit before it ("UBND cấp
 * huyện, cấp xã"); then it begins a unit of its own, or belongs to an unlisted name before it.
 */
export function assemble(
  segment: string,
  context: UnitContext,
  directory: UnitDirectory,
): Assembled {
  const setting: Setting = { context, directory };
  const { pieces, head } = sharedHead(piecesOf(segment), setting);
  const units: NamedPieces[] = [];
  const asides: string[] = [];
  for (let at = 0; at < pieces.length;) {
    const rest = pieces.slice(at);
    const [first] = rest;
    if (first === undefined) break;
    if (
      isAside(first.text) ||
      (asides.length > 0 && units.length === 0 && /^(?:Phó )?(?:Giám đốc|GĐ|PGĐ)/u.test(first.text))
    ) {
      asides.push(first.text);
      at += 1;
      continue;
    }
    const taken =
      (head === null ? null : underHead(head, rest, setting)) ??
      sharing(units.at(-1), rest, setting) ??
      known(rest, setting) ??
      twoInOne(first, setting) ??
      unlisted(rest, setting);
    units.push(...[taken].flat().map((each) => each.unit));
    at += [taken].flat().reduce((sum, each) => sum + each.count, 0);
  }
  return { units: withSharedPlace(units, setting), asides };
}

/** "Các Bộ: Quốc phòng, Công an": one head for all; "Các Sở Nội vụ, Tài chính" drops its "Các". */
function sharedHead(
  pieces: readonly Piece[],
  setting: Setting,
): { pieces: readonly Piece[]; head: string | null } {
  const [first, ...others] = pieces;
  if (first === undefined) return { pieces, head: null };
  const list =
    /^(?:các\s+)?(bộ|sở|phòng|ban|hội|vụ|cục|chi cục|ubnd(?: các)? (?:tỉnh|thành phố|huyện|thị xã|xã|phường))\s*:\s*/iu.exec(
      first.text,
    );
  if (list !== null) {
    const head = (list[1] ?? '').replace(/ các /iu, ' ');
    return { pieces: [{ ...first, text: first.text.slice(list[0].length) }, ...others], head };
  }
  const plural = /^các\s+(?=(?:bộ|sở|phòng|ban|hội|vụ|cục|chi cục)\s)/iu.exec(first.text);
  const singular = plural === null ? '' : first.text.slice(plural[0].length);
  if (singular !== '' && named(singular, setting)?.entry != null) {
    return { pieces: [{ ...first, text: singular }, ...others], head: null };
  }
  return { pieces, head: null };
}

/** Lists try the same runs of pieces again and again, and cells share most of their names. */
const rememberedName = remembering((text, context, directory) =>
  readName(bareName(apart(text).name), context, directory),
);

function named(text: string, { context, directory }: Setting): NameReading | null {
  return rememberedName(text, context, directory);
}

/** The longest run of pieces that is one known name. */
function known(pieces: readonly Piece[], setting: Setting, head = ''): Taken | null {
  for (let count = Math.min(longestJoin, pieces.length); count > 0; count -= 1) {
    const run = pieces.slice(0, count);
    const raw = head + joined(run);
    const reading = named(raw, setting);
    if (reading === null || (count > 1 && rather(run, reading, setting))) continue;
    const next = pieces[count];
    if (openList(reading, next, setting)) return null;
    if (next !== undefined && managesSeveral.test(`${raw} ${next.text}`)) return null;
    return { unit: { raw: withoutStrayComma(raw, reading), reading }, count };
  }
  return null;
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

function weakLowerHead(piece: Piece): boolean {
  return /^\p{Ll}/u.test(piece.text) && headOf(bareName(piece.text))?.strong === false;
}

/**
 * Whether a comma inside a would-be name separates two units after all: "Sở Giao thông vận tải, Xây
 * dựng" are two departments, though one province had both in one.
 */
function rather(run: readonly Piece[], reading: NameReading, setting: Setting): boolean {
  const last = run.at(-1);
  const { headWord } = reading;
  if (last === undefined || !last.before.includes(',') || reading.name.includes(',')) return false;
  if (headWord === null || !shareable.has(headWord)) return false;
  const before = named(joined(run.slice(0, -1)), setting);
  return before?.entry != null && named(`${headWord} ${last.text}`, setting)?.entry != null;
}

function underHead(head: string, pieces: readonly Piece[], setting: Setting): Taken | null {
  const [first] = pieces;
  if (first === undefined) return null;
  const taken = known(pieces, setting, `${head} `);
  if (taken?.unit.reading?.entry != null) return taken;
  return beginsUnit(first.text) ? null : taken;
}

/** Heads that a list shares without saying so: their fields are names of their own. */
const shareable = new Set(['Sở', 'Bộ', 'Phòng', 'Hội', 'Vụ', 'Cục', 'Ban']);

/** A piece that has no head of its own and borrows that of the unit before it. */
function sharing(
  before: NamedPieces | undefined,
  pieces: readonly Piece[],
  setting: Setting,
): Taken | null {
  const previous = before?.reading;
  const [first] = pieces;
  if (before === undefined || previous?.entry == null || first === undefined) return null;
  const stem = before.raw.slice(0, previous.stemEnd);
  if (previous.placeText !== null) {
    const level = placePieces(pieces, setting);
    if (level > 0) return known(pieces.slice(0, level), setting, `${stem} `);
    const sameSort = anotherPlace(previous, first, setting);
    if (sameSort !== null) return { unit: sameSort(stem), count: 1 };
  }
  const { headWord } = previous;
  if (headWord === null || !shareable.has(headWord)) return null;
  const own = known(pieces, setting);
  if (own !== null && own.unit.reading?.complete === true) return null;
  const taken = known(pieces, setting, `${headWord} `);
  const reading = taken?.unit.reading;
  return reading?.entry != null &&
    reading.match !== 'fuzzy' &&
    reading.entry.kind === previous.entry.kind
    ? taken
    : null;
}

/** How many of the pieces are, together, nothing but a level or places: "cấp xã", "các xã, phường". */
function placePieces(pieces: readonly Piece[], { context }: Setting): number {
  for (let count = Math.min(4, pieces.length); count > 0; count -= 1) {
    const place = readPlace(bareName(joined(pieces.slice(0, count))), context);
    if (place !== null && place.extent !== 'named') return count;
    if (place?.extent === 'named' && /^\p{Ll}|^(?:TP|TX|H|P|Q)\b/u.test(pieces[0]?.text ?? ''))
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
  if (sort === null || !/^(?:\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,3}|\p{N}{1,2})$/u.test(text))
    return null;
  if (beginsUnit(text) || named(text, setting) !== null) return null;
  return (stem) => {
    const raw = `${stem} ${sort[1] ?? ''} ${text}`;
    return { raw, reading: named(raw, setting) };
  };
}

/** "Sở Nội vụ Sở Tài chính": two listed names that nothing separates. */
function twoInOne(piece: Piece, setting: Setting): readonly Taken[] | null {
  for (const found of piece.text.matchAll(/\s(?=[\p{Lu}])/gu)) {
    const [left, right] = [piece.text.slice(0, found.index), piece.text.slice(found.index + 1)];
    if (!beginsUnit(right)) continue;
    const first = named(left, setting);
    if (first?.entry == null || !first.complete) continue;
    const second = named(right, setting);
    if (second !== null && second.complete) {
      return [
        { unit: { raw: left, reading: first }, count: 1 },
        { unit: { raw: right, reading: second }, count: 0 },
      ];
    }
  }
  return null;
}

/** A name that is in no list: as far as pieces follow that begin no unit and are no unit themselves. */
function unlisted(pieces: readonly Piece[], setting: Setting): Taken {
  let count = 1;
  while (count < pieces.length && continues(pieces, count, setting)) count += 1;
  const raw = joined(pieces.slice(0, count));
  return { unit: { raw, reading: guess(raw, setting.context, setting.directory) }, count };
}

/** "Ban Quản lý Khu kinh tế … và các khu công nghiệp" manages both. */
const managesSeveral = /^(?:Ban Quản lý|BQL|Ban QL) .+ các (?:khu |KCN|KKT|CCN|cụm )/iu;

function continues(pieces: readonly Piece[], at: number, setting: Setting): boolean {
  const next = pieces[at];
  if (next === undefined || isAside(next.text)) return false;
  if (known(pieces.slice(at), setting) !== null) return false;
  const head = headOf(bareName(next.text));
  const start = joined(pieces.slice(0, at));
  if (managesSeveral.test(`${start} ${next.text}`)) return true;
  if (weakLowerHead(next) && /^các\s/iu.test(start) && next.before.includes(',')) return true;
  if (head !== null) {
    const inside = !head.strong && /và|&|\n|-/u.test(next.before) && headOf(start) !== null;
    return inside && named(start, setting) === null;
  }
  if (!/[,/]/u.test(next.before)) return true;
  return headOf(start) !== null && named(start, setting) === null;
}

/** A misspelt listed name, or a well-formed unlisted one. */
const guess = remembering((raw, context, directory): NameReading | null => {
  const text = bareName(apart(raw).name);
  for (const end of [...text.matchAll(/\s|$/gu)].map((found) => found.index).reverse()) {
    const form = misspeltName(text.slice(0, end), directory);
    if (form === null) continue;
    const meant = readName(form.entry.name + text.slice(end), context, directory);
    if (meant !== null) return { ...meant, match: 'fuzzy', misspelt: true };
  }
  return readPattern(text, context);
});

/**
 * Gives a name that lacks its level that of its neighbour: "HĐND, UBND xã". Only the plan's own level,
 * written without "cấp" or "các": "BHXH, UBND cấp huyện" are two levels.
 */
function withSharedPlace(units: readonly NamedPieces[], setting: Setting): readonly NamedPieces[] {
  const done = [...units];
  for (let at = done.length - 2; at >= 0; at -= 1) {
    const unit = done[at];
    const incomplete = unit?.reading;
    if (incomplete == null || incomplete.complete) continue;
    const place = done
      .slice(at + 1)
      .map((next) => nextPlace(incomplete, next, setting))
      .find((each) => each !== null);
    if (place === undefined) continue;
    const reading = named(`${incomplete.name} ${place}`, setting);
    if (unit !== undefined && reading !== null) done[at] = { raw: unit.raw, reading };
  }
  return done;
}

function nextPlace(unit: NameReading, next: NamedPieces, { context }: Setting): string | null {
  const party = /(?:Tỉnh|Thành|Huyện|Thị|Quận) ủy/u.exec(next.reading?.name ?? '');
  if (unit.entry?.kind === 'party' && party !== null) return party[0];
  const words = bareName(next.raw).split(' ');
  for (let at = 1; at < words.length; at += 1) {
    const text = words.slice(at).join(' ');
    const place = readPlace(text, context);
    if (place === null || (place.extent !== 'one' && place.extent !== 'named')) continue;
    return context.planLevel === null || place.level === context.planLevel ? place.text : null;
  }
  return null;
}
