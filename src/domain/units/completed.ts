import type { UnitDirectory } from './directory';
import type { UnitEntry } from './entry';
import type { NameReading } from './name-reading';
import { ownPlace } from './own-place';
import { readName } from './read-name';
import { successorsOf } from './successors';
import type { UnitContext } from './unit';

/**
 * A bare name with the level of the plan's own place, where such a place has one body of that name:
 * "Công an" in a plan of UBND phường 11 is "Công an phường", "Văn phòng UBND" in a province's is the
 * province's. A body that had ended by the plan's day stays bare.
 */
export function completed(
  reading: NameReading,
  context: UnitContext,
  directory: UnitDirectory,
): NameReading {
  const name =
    reading.name === bareOffice
      ? officeName(context)
      : reading.complete || reading.entry === null
        ? null
        : nameAtHome(reading.entry, context);
  const whole = name === null ? null : readName(name, context, directory);
  if (whole === null || endedBy(whole, context)) return reading;
  return { ...whole, match: reading.match === 'fuzzy' ? 'fuzzy' : 'alias' };
}

function nameAtHome(entry: UnitEntry, context: UnitContext): string | null {
  const place = ownPlace(context);
  const { planLevel, date } = context;
  if (place === null || planLevel === null || !entry.bareAt.includes(planLevel)) return null;
  if (place.issuedBy === 'office' && officesHaveOne(entry)) return null;
  if (date !== null && entry.from !== null && date < entry.from) return null;
  // Bodies of the Party that do not name it are called by its committee: "Ban Tổ chức Huyện ủy".
  const ofCommittee = entry.kind === 'party' && !entry.name.includes('Đảng');
  return `${entry.name} ${ofCommittee ? place.committee : place.word}`;
}

/** In a department's plan "Thanh tra" or "Công đoàn" is the department's own. */
function officesHaveOne({ kind, id }: UnitEntry): boolean {
  return kind === 'party' || kind === 'front' || kind === 'service' || id === 'thanh-tra';
}

function endedBy(unit: NameReading, { date, province }: UnitContext): boolean {
  return date !== null && successorsOf(unit.id, date, province).length > 0;
}

const bareOffice = 'Văn phòng';
/** Nghị định 150/2025/NĐ-CP gives communes an office of council and committee from this day. */
const officesInCommunes = '2025-07-01';

/** Whose "Văn phòng" it is: that of the authority, or of the Party's committee, that issued the plan. */
function officeName(context: UnitContext): string | null {
  const place = ownPlace(context);
  const { planLevel, date } = context;
  if (place === null || planLevel === null) return null;
  const { word, committee, issuedBy } = place;
  if (issuedBy === 'party')
    return `Văn phòng ${committee}${planLevel === 'commune' ? ` ${word}` : ''}`;
  if (issuedBy !== 'authority') return null;
  if (planLevel === 'province') return `Văn phòng Ủy ban nhân dân ${word}`;
  // Quận of some cities had no council in 2021–2025, communes no office before the reform.
  const known =
    planLevel === 'commune' ? date !== null && date >= officesInCommunes : word !== 'quận';
  return known ? `Văn phòng Hội đồng nhân dân và Ủy ban nhân dân ${word}` : null;
}
