import type { IsoDate } from '../deadlines/deadline';

/** The level of administration that a unit or a plan belongs to. */
export type Level = 'central' | 'province' | 'district' | 'commune';

/**
 * How a name was recognised: `exact` official name in full; `alias` a listed short or other form, or one
 * that the sheet itself writes in full;
 * `pattern` a well-formed name that is in no list; `fuzzy` a misspelling, on evidence; `unlisted` as written.
 */
export type Match = 'exact' | 'alias' | 'pattern' | 'fuzzy' | 'unlisted';

/** A unit as one cell names it. */
export interface UnitMention {
  /** The words of the cell that name it. */
  readonly raw: string;
  /** The official name in full; for an unlisted unit its cleaned raw text. */
  readonly name: string;
  /** The dictionary's id, or one derived from a pattern name; null when unlisted. */
  readonly id: string | null;
  readonly level: Level | null;
  readonly match: Match;
  /** From a group title or a merged cell, not from the row's own cell. */
  readonly inherited?: true;
  /** Other readings, likeliest first, when the one chosen is not certain. */
  readonly candidates?: readonly { readonly id: string; readonly name: string }[];
  /** What the cell says beside the name: a person, a phone number, a duty in brackets. */
  readonly aside?: string;
}

/** A unit that replaced another. */
export interface Successor {
  readonly id: string;
  readonly name: string;
  /** The first day of the new unit. */
  readonly since: IsoDate;
  readonly legalBasis: string;
}

/** What a unit cell is read against. */
export interface UnitContext {
  readonly planLevel: Level | null;
  /** The province's bare name, "Hưng Yên"; null when the plan does not say. */
  readonly province: string | null;
  /** The plan's date, or the first day of its year: one name can mean two offices in time. */
  readonly date: IsoDate | null;
  /** Who issued the plan, as its title says, "UBND phường 11": a bare "Công an" is that of this place. */
  readonly issuer?: string | null;
}

/** A unit cell taken apart. Every word of the cell is in one of the parts. */
export interface UnitReading {
  readonly units: readonly UnitMention[];
  /** Units behind "phối hợp với" inside a cell that names who leads or implements. */
  readonly coordinators: readonly UnitMention[];
  /** Persons, phone numbers, duties: what the cell holds that is no unit. */
  readonly asides: readonly string[];
}
