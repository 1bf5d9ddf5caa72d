import type { UnitEntry } from './entry';
import { slug } from './keys';
import type { Level, Match } from './unit';

/** One name, understood. */
export interface NameReading {
  readonly id: string;
  readonly name: string;
  readonly level: Level | null;
  readonly match: Match;
  /** The dictionary's entry; null for collectives and for names made of parts. */
  readonly entry: UnitEntry | null;
  /** False where a level or place belongs behind the name and is missing: "UBND", "Công an". */
  readonly complete: boolean;
  /** The first word group of the name, which a list may share: "Sở", "Bộ". */
  readonly headWord: string | null;
  /** Where the name without its place ends in the text. */
  readonly stemEnd: number;
  readonly placeText: string | null;
  readonly misspelt: boolean;
}

/** A whole name that is no entry of the directory: a collective, a part of a unit, a pattern. */
export function wholeName(
  name: string,
  level: Level | null,
  match: Match,
  id = slug(name),
): NameReading {
  return {
    id,
    name,
    level,
    match,
    entry: null,
    complete: true,
    headWord: null,
    stemEnd: 0,
    placeText: null,
    misspelt: false,
  };
}
