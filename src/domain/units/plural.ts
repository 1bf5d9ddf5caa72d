import type { UnitDirectory } from './directory';
import type { UnitEntry } from './entry';
import { slug, tonedSlug } from './keys';
import { wholeName, type NameReading } from './name-reading';
import { readName } from './read-name';
import type { Level, UnitContext } from './unit';

const plural = /^các\s+(?=(?:bộ|sở|phòng|ban|hội|vụ|cục|chi cục)\s)/iu;

/** A name without the "Các" of its plural; null where it has none. */
export function withoutPlural(text: string): string | null {
  const found = plural.exec(text);
  return found === null ? null : text.slice(found[0].length);
}

/**
 * A listed name in the plural: "các Sở Tư pháp" in a ministry's plan is every province's, "các Ban
 * QLDA" are all that a place has. Null where the plan's place has but one.
 */
export function readPlural(
  text: string,
  context: UnitContext,
  directory: UnitDirectory,
): NameReading | null {
  const singular = withoutPlural(text);
  const one = singular === null ? null : readName(singular, context, directory);
  if (one?.entry == null || isOnlyOne(one.entry, context)) return null;
  const name = `Các ${one.name}`;
  return {
    ...wholeName(name, one.level, one.misspelt ? 'fuzzy' : 'alias'),
    id: /[^a-z0-9-]/u.test(one.id) ? tonedSlug(name) : slug(name),
    misspelt: one.misspelt,
  };
}

const height: Readonly<Record<Level, number>> = {
  central: 3,
  province: 2,
  district: 1,
  commune: 0,
};

/** Whether a plan of this level knows one unit of the name: its own, or that of the place above. */
export function isOnlyOne({ kind, level }: UnitEntry, { planLevel }: UnitContext): boolean {
  if (kind === 'ministry' || kind === 'state') return true;
  return level !== null && planLevel !== null && height[planLevel] <= height[level];
}
