import { byDirectory } from './by-directory';
import { readCollective } from './collectives';
import { partPrefixes } from './data/heads';
import type { UnitDirectory } from './directory';
import { slug, tonedSlug } from './keys';
import { levelWords } from './listed-name';
import { wholeName, type NameReading } from './name-reading';
import { readPlace } from './place';
import { isPlaceWord } from './place-tokens';
import { isMark, tokensOf, tonedKeyOf, type Token } from './tokens';
import type { UnitContext } from './unit';

const longestName = 22;

/**
 * Reads a text that is one unit's name as a whole, by the directory; null when it is not, or when
 * two units may be meant.
 */
export function readName(
  text: string,
  context: UnitContext,
  directory: UnitDirectory,
): NameReading | null {
  const words = tokensOf(text).filter((token) => !isMark(token));
  if (words.length === 0 || words.length > longestName) return null;
  return (
    byDirectory(text, context, directory) ??
    readCollective(text, context, (rest) => readName(rest, context, directory)) ??
    byDivisionAlone(text, context) ??
    byParts(text, words, context, directory)
  );
}

/** "Các xã, phường, thị trấn" without a body: their people's committees answer. */
function byDivisionAlone(text: string, context: UnitContext): NameReading | null {
  const [first] = tokensOf(text);
  const place = first?.start === 0 && isPlaceWord(first) ? readPlace(text, context) : null;
  if (place === null || place.extent !== 'several' || place.level === null) return null;
  const name = `Ủy ban nhân dân ${levelWords[place.level]}`;
  return {
    ...wholeName(name, place.level, 'alias'),
    misspelt: place.misspelt,
  };
}

interface Prefix {
  readonly prefix: string;
  readonly key: string;
  readonly count: number;
}

/** By the first word, so that a name is compared with the few prefixes that it may begin with. */
const prefixesByWord = new Map<string, readonly Prefix[]>();
for (const prefix of partPrefixes) {
  const words = tokensOf(prefix);
  const first = words[0]?.folded ?? '';
  const each = { prefix, key: tonedKeyOf(words), count: words.length };
  const others = prefixesByWord.get(first) ?? [];
  prefixesByWord.set(
    first,
    [...others, each].sort((a, b) => b.count - a.count),
  );
}

/** A post or a part of a unit that is itself understood: "Thanh tra Sở Y tế", "Giám đốc Công an tỉnh". */
function byParts(
  text: string,
  words: readonly Token[],
  context: UnitContext,
  directory: UnitDirectory,
): NameReading | null {
  for (const { prefix, key, count } of prefixesByWord.get(words[0]?.folded ?? '') ?? []) {
    const last = words[count - 1];
    if (last === undefined || words.length === count) continue;
    if (tonedKeyOf(words.slice(0, count)) !== key) continue;
    const rest = text.slice(last.end).replace(/^[\s.]+/u, '');
    if (/^(?:[,–&+-]|và(?!\p{L}))/iu.test(rest)) return null;
    const unit = readName(rest, context, directory);
    if (unit === null) return null;
    const lower = unit.name.startsWith('Các ') || (/Trưởng$/u.test(prefix) && isLedByHead(unit));
    const name = `${prefix} ${lower ? unit.name.charAt(0).toLowerCase() + unit.name.slice(1) : unit.name}`;
    return {
      ...wholeName(name, unit.level, 'pattern'),
      id: /[^a-z0-9-]/u.test(unit.id) ? tonedSlug(name) : slug(name),
      complete: unit.complete,
      misspelt: unit.misspelt,
    };
  }
  return null;
}

/** "Trưởng phòng Nội vụ", "Trưởng ấp" are one word group, "Trưởng Công an" two (Nghị định 30/2020, Phụ lục II). */
function isLedByHead({ name, entry }: NameReading): boolean {
  return /^(?:Phòng|Ban|Trạm) /u.test(name) || entry?.kind === 'collective';
}
