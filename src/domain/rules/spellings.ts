import { readUnits } from '../units/read-units';
import type { CheckedSheet } from './checked-sheet';
import { remembered } from './remembered';
import { ownMentions, type OwnMention } from './unit-cells';

/** One way that a sheet writes a unit. */
export interface Spelling {
  readonly text: string;
  readonly mentions: readonly OwnMention[];
}

/** A unit and the ways a sheet writes it, the commonest first. */
interface UnitSpellings {
  readonly id: string;
  readonly name: string;
  readonly spellings: readonly [Spelling, ...Spelling[]];
}

/**
 * How a sheet writes each unit that was recognised with certainty. Words that name the unit only
 * beside their neighbours ("cấp xã" in "UBND cấp huyện, cấp xã") are no spelling of it.
 */
export function unitSpellings(
  sheet: Pick<CheckedSheet, 'plan' | 'directory'>,
): readonly UnitSpellings[] {
  const context = sheet.plan.unitContext;
  const soleUnit = remembered((raw) => {
    const { units, coordinators, asides } = readUnits(raw, context, sheet.directory);
    const isSole = units.length === 1 && coordinators.length + asides.length === 0;
    return isSole ? (units[0]?.id ?? null) : null;
  });
  const spelled = remembered((raw) => withCapital(raw.replace(/\s+/gu, ' ')));
  const units = new Map<string, { name: string; spellings: Map<string, OwnMention[]> }>();
  for (const own of ownMentions(sheet.plan)) {
    const { id, name, raw, match, candidates } = own.mention;
    if (id === null || match === 'fuzzy' || candidates?.length) continue;
    if (isPhrase(name) || isPhrase(raw)) continue;
    if (soleUnit(raw) !== id) continue;
    const unit = units.get(id) ?? { name, spellings: new Map<string, OwnMention[]>() };
    units.set(id, unit);
    const text = spelled(raw);
    const spelling = unit.spellings.get(text);
    if (spelling) spelling.push(own);
    else unit.spellings.set(text, [own]);
  }
  return [...units].flatMap(([id, { name, spellings }]) => {
    const all = [...spellings].map(([text, mentions]) => ({ text, mentions }));
    const [first, ...rest] = all
      .filter(({ text }) => !all.some((other) => isLongerForm(text, other.text)))
      .sort((a, b) => b.mentions.length - a.mentions.length);
    return first ? [{ id, name, spellings: [first, ...rest] as const }] : [];
  });
}

/** "Các sở, ban, ngành", "UBND các huyện, thị xã" are phrases, not names: any wording is right. */
function isPhrase(text: string): boolean {
  return /(?<!\p{L})các\s/iu.test(text);
}

/** "UBND cấp xã trên địa bàn tỉnh" says more than "UBND cấp xã": no other spelling of it. */
function isLongerForm(text: string, other: string): boolean {
  return text.length > other.length && text.toLowerCase().startsWith(`${other.toLowerCase()} `);
}

/** A name inside a sentence may begin small: "các đoàn thể xã" after a comma. */
function withCapital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
