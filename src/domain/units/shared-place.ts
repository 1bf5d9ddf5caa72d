import { named, type NamedPieces, type Setting } from './known-run';
import type { NameReading } from './name-reading';
import { placesAtEnd } from './place';
import { bareName, longestName } from './segments';

/** The committees of one place, which are named together: "Đảng ủy, HĐND, UBND, UBMTTQ xã". */
const committees = new Set([
  'dang-uy',
  'hoi-dong-nhan-dan',
  'thuong-truc-hoi-dong-nhan-dan',
  'uy-ban-nhan-dan',
  'uy-ban-mat-tran-to-quoc-viet-nam',
  'mat-tran-to-quoc-viet-nam',
]);

/** So many units may stand before the one that tells the level of all: all committees and unions of a place. */
const mostNeighbours = 20;

/**
 * Gives a name that lacks its level that of its neighbour: "HĐND, UBND xã". Committees of one place
 * share any level; others only the plan's own, written without "cấp" or "các": "BHXH, UBND cấp huyện"
 * are two levels.
 */
export function withSharedPlace(
  units: readonly NamedPieces[],
  setting: Setting,
): readonly NamedPieces[] {
  const done = [...units];
  for (let at = done.length - 2; at >= 0; at -= 1) {
    const unit = done[at];
    const incomplete = unit?.reading;
    if (incomplete == null || incomplete.complete) continue;
    const place = placeAmong(done.slice(at + 1, at + 1 + mostNeighbours), incomplete, setting);
    if (place === null) continue;
    const reading = named(`${incomplete.name} ${place}`, setting);
    if (unit !== undefined && reading !== null) done[at] = { raw: unit.raw, reading };
  }
  return done;
}

function placeAmong(
  neighbours: readonly NamedPieces[],
  unit: NameReading,
  setting: Setting,
): string | null {
  let together = isCommittee(unit);
  for (const next of neighbours) {
    const place = nextPlace(unit, next, together, setting);
    if (place !== null) return place;
    together &&= isCommittee(next.reading);
  }
  return null;
}

/** @param together whether nothing but committees stands from the unit to the next one */
function nextPlace(
  unit: NameReading,
  next: NamedPieces,
  together: boolean,
  { context }: Setting,
): string | null {
  const party = /(?:Tỉnh|Thành|Huyện|Thị|Quận) ủy/u.exec(next.reading?.name ?? '');
  if (unit.entry?.kind === 'party' && party !== null) return party[0];
  if (next.raw.length > longestName) return null;
  // "Đảng ủy, UBND các xã, thị trấn": the longest words that are a place are the place.
  const [place] = placesAtEnd(bareName(next.raw), context);
  if (place === undefined) return null;
  const unions = together && place.level !== context.planLevel && areUnions(next.reading);
  if (place.extent === 'level')
    return unions || (together && sharesLevel(unit, next)) ? place.text : null;
  const both = isCommittee(unit) && isCommittee(next.reading);
  if (place.extent === 'several') return both || unions ? place.text : null;
  if (both) return place.text;
  return context.planLevel === null || place.level === context.planLevel ? place.text : null;
}

function isCommittee(reading: NameReading | null): boolean {
  return reading?.entry != null && committees.has(reading.entry.id);
}

/**
 * "HĐND, UBND cấp xã": of that level both, as "Đảng ủy, UBND". The Front stands with departments as well
 * ("BHXH, UBMTTQ, UBND cấp huyện"): only behind the others is its level theirs.
 */
function sharesLevel(unit: NameReading, next: NamedPieces): boolean {
  return unit.entry?.kind !== 'front' && isCommittee(next.reading);
}

/** "UBMTTQ và các đoàn thể cấp xã": the Front and its members are one system (Điều lệ MTTQ Việt Nam). */
function areUnions(reading: NameReading | null): boolean {
  return /^(?:Các (?:.*, )?)?(?:đoàn thể|tổ chức chính trị - xã hội|tổ chức thành viên)(?!\p{L})/iu.test(
    reading?.name ?? '',
  );
}
