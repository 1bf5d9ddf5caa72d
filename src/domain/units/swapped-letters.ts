import { inFull } from './acronyms';
import type { UnitDirectory } from './directory';
import type { UnitKind } from './entry';
import { isInitials } from './initials';
import { foldedKey } from './keys';
import type { NameReading } from './name-reading';
import { readName } from './read-name';
import { tokensOf } from './tokens';
import type { UnitContext } from './unit';

/** So few letters may be any other name's as well. */
const fewestLetters = 4;
/** Whose initials stand in every cell and are typed by habit; other initials are too many to be one slip apart. */
const habitual: ReadonlySet<UnitKind> = new Set(['authority', 'front', 'vertical', 'justice']);

/**
 * A name with initials in which two neighbouring letters changed places: "Văn phòng UBDN tỉnh". Null
 * where the initials are some body's as they stand, or where more than one may be meant.
 */
export function withLettersInOrder(
  text: string,
  context: UnitContext,
  directory: UnitDirectory,
): NameReading | null {
  const found = new Map<string, NameReading>();
  for (const { raw, start, end } of tokensOf(text)) {
    if (raw.length < fewestLetters || !isInitials(raw)) continue;
    if (directory.formsOf(foldedKey(raw)).length > 0) return null;
    for (const short of swapped(raw)) {
      const forms = directory.formsOf(foldedKey(short));
      if (inFull(short) === short || !forms.some(({ entry }) => habitual.has(entry.kind))) continue;
      const meant = readName(text.slice(0, start) + short + text.slice(end), context, directory);
      if (meant !== null) found.set(meant.name, meant);
    }
  }
  const [meant, ...others] = found.values();
  if (meant === undefined || others.length > 0) return null;
  return { ...meant, match: 'fuzzy', misspelt: true, placeText: null, headWord: null };
}

/** A word with each two neighbours that differ in each other's place. */
function swapped(word: string): readonly string[] {
  const letters = Array.from(word);
  return letters.slice(1).flatMap((second, at) => {
    const first = letters[at] ?? '';
    return first === second ? [] : [word.slice(0, at) + second + first + word.slice(at + 2)];
  });
}
