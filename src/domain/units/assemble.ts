import type { UnitDirectory } from './directory';
import { known, named, type NamedPieces, type Setting, type Taken } from './known-run';
import { bodyOfParent } from './of-parent';
import { headOf } from './pattern';
import { isAside, isPerson } from './persons';
import { bareName, longestName, piecesOf, type Piece } from './segments';
import { sharedHead, sharing, underHead } from './shared-head';
import { withSharedPlace } from './shared-place';
import type { UnitContext } from './unit';
import { unlisted } from './unlisted';

/** What one segment holds. */
export interface Assembled {
  readonly units: readonly NamedPieces[];
  readonly asides: readonly string[];
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
  const units: NamedPieces[] = [];
  const asides: string[] = [];
  let rest = piecesOf(segment);
  let head: string | null = null;
  for (;;) {
    while (rest[0] !== undefined && rest[0].text.length > longestName) {
      asides.push(rest[0].text);
      rest = rest.slice(1);
    }
    const opened = sharedHead(rest, setting);
    if (opened !== null) [rest, head] = [opened.pieces, opened.head];
    const [first] = rest;
    if (first === undefined) break;
    if (
      isAside(first.text) ||
      (asides.length > 0 && units.length === 0 && /^(?:Phó )?(?:Giám đốc|GĐ|PGĐ)/u.test(first.text))
    ) {
      asides.push(first.text);
      rest = rest.slice(1);
      continue;
    }
    const before = units.at(-1);
    if (before !== undefined && isCode(first) && named(first.text, setting) === null) {
      units.splice(-1, 1, { ...before, raw: before.raw + first.before + first.text });
      rest = rest.slice(1);
      continue;
    }
    const own = known(rest, setting);
    const one =
      (head === null ? null : underHead(head, rest, setting)) ??
      sharing(units.at(-1), rest, own, setting) ??
      own;
    const listed = one === null ? twoInOne(first, setting) : [one];
    if (listed === null && isPerson(bareName(first.text))) {
      asides.push(first.text);
      rest = rest.slice(1);
      continue;
    }
    let taken = 0;
    for (const { unit, count } of listed ?? [unlisted(rest, setting)]) {
      units.push(unit);
      taken += count;
    }
    rest = rest.slice(taken);
  }
  return { units: withSharedPlace(units, setting), asides };
}

/** "Bưu điện Trung ương - CP16": what the body before the dash is called inside its branch. */
function isCode({ text, before }: Piece): boolean {
  return /[–—-]/u.test(before) && /^\p{Lu}{1,4}\p{N}{1,4}$/u.test(text);
}

/** "Sở Nội vụ Sở Tài chính": two listed names that nothing separates, where one is no part of the other. */
function twoInOne(piece: Piece, setting: Setting): readonly Taken[] | null {
  for (const found of piece.text.matchAll(/\s(?=[\p{Lu}])/gu)) {
    const [left, right] = [piece.text.slice(0, found.index), piece.text.slice(found.index + 1)];
    if (headOf(right) === null) continue;
    const first = named(left, setting);
    if (first?.entry == null || !first.complete) continue;
    const second = named(right, setting);
    if (second !== null && second.complete) {
      const whole = bodyOfParent(first, second);
      if (whole !== null) return [{ unit: { raw: piece.text, reading: whole }, count: 1 }];
      return [
        { unit: { raw: left, reading: first }, count: 1 },
        { unit: { raw: right, reading: second }, count: 0 },
      ];
    }
  }
  return null;
}
