import { assemble } from './assemble';
import { bracketsIn, bracketsNotIn, withBrackets, withoutBrackets } from './brackets';
import type { NamedPieces } from './known-run';
import { candidatesOf } from './candidates';
import { completed } from './completed';
import type { UnitDirectory } from './directory';
import { tonedSlug } from './keys';
import { remembering } from './memory';
import { apart } from './persons';
import { bareName, cutCell, longestName, trimmed } from './segments';
import type { UnitContext, UnitMention, UnitReading } from './unit';

/**
 * Reads the units that a cell names.
 *
 * @param text the cell as displayed, line breaks kept
 * @param context the plan's level, province and date: they decide what a bare "Văn phòng UBND" means
 * @param directory the names to match against, the office's own before the built-in
 * @returns every unit once per mention, in the cell's order; empty for a blank cell
 * @example readUnits('UBND cấp huyện, cấp xã', context, builtInDirectory).units.length // 2
 */
export function readUnits(
  text: string,
  context: UnitContext,
  directory: UnitDirectory,
): UnitReading {
  return rememberedCell(text, context, directory);
}

const helps = /^(?:cơ quan |đơn vị )?phối hợp$/iu;
const leadsAlone = /^(?:cơ quan |đơn vị )?chủ trì$/iu;

const rememberedCell = remembering(readCell);
const rememberedSegment = remembering(assemble);

function readCell(text: string, context: UnitContext, directory: UnitDirectory): UnitReading {
  const { segments, brackets } = cutCell(text);
  // A cell of one segment is remembered itself.
  const assembleOne = segments.length === 1 ? assemble : rememberedSegment;
  const units: UnitMention[] = [];
  const coordinators: UnitMention[] = [];
  const asides: string[] = [];
  const names: string[] = [];
  let leads: number | null = null;
  for (const segment of segments) {
    const assembled = assembleOne(segment.text, context, directory);
    for (const named of assembled.units) {
      const beside = bracketsIn(named.raw, brackets);
      const mention = ownerNamed(mentionOf(named, brackets, context, directory), names);
      if (mention !== null) names.push(mention.name);
      if (mention === null) asides.push(...beside);
      else if (segment.coordinating) coordinators.push(mention);
      else if (beside.some((aside) => helps.test(aside))) {
        // Behind one marked "(chủ trì)" the mark is for all since: "A (chủ trì); B, C (phối hợp)".
        if (leads !== null) coordinators.push(...units.splice(leads));
        coordinators.push(mention);
      } else units.push(mention);
      if (beside.some((aside) => leadsAlone.test(aside))) leads = units.length;
    }
    asides.push(...assembled.asides.map((aside) => withBrackets(aside, brackets).trim()));
  }
  const kept = segments.map((segment) => segment.text).join('');
  asides.push(...bracketsNotIn(kept, brackets));
  return { units, coordinators, asides };
}

const ofBareOwner = /(?:thuộc|của) (?:Sở|Bộ)$/iu;
const owners = /(?<!\p{L})(?:Sở|Bộ) \p{Lu}.*$/u;

/** "các đơn vị trực thuộc Sở" behind "Thanh tra Sở Y tế" are those of Sở Y tế. */
function ownerNamed(mention: UnitMention | null, before: readonly string[]): UnitMention | null {
  if (mention === null || !ofBareOwner.test(mention.name)) return mention;
  const owner = before.flatMap((name) => owners.exec(name) ?? []).at(-1);
  if (owner === undefined) return mention;
  const name = mention.name.replace(/(?:Sở|Bộ)$/iu, owner);
  return { ...mention, name, id: tonedSlug(name), match: 'alias' };
}

const unknown = { id: null, level: null, match: 'unlisted' } as const;

function mentionOf(
  named: NamedPieces,
  brackets: readonly string[],
  context: UnitContext,
  directory: UnitDirectory,
): UnitMention | null {
  const { name: withoutAsides, asides } = apart(named.raw);
  const written = bareName(withoutAsides);
  if (written === '') return null;
  const raw = trimmed(withBrackets(named.raw, brackets));
  const beside = [...bracketsIn(named.raw, brackets), ...asides.map(withoutBrackets)]
    .map((aside) => aside.trim())
    .filter((aside) => aside !== '');
  const reading = named.reading === null ? null : completed(named.reading, context, directory);
  const uncertain = reading === null || (reading.match === 'pattern' && reading.entry === null);
  const offered =
    uncertain && written.length <= longestName ? candidatesOf(written, context, directory) : [];
  const { id, name, level, match } = reading ?? { ...unknown, name: written };
  const mention: UnitMention = { raw, name, id, level, match };
  if (beside.length === 0 && offered.length === 0) return mention;
  return {
    ...mention,
    ...(beside.length === 0 ? {} : { aside: beside.join('; ') }),
    ...(offered.length === 0 ? {} : { candidates: offered }),
  };
}
