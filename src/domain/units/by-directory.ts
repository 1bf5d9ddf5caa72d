import { choicesFor } from './choice';
import type { UnitDirectory } from './directory';
import { withRest } from './listed-name';
import type { NameReading } from './name-reading';
import type { UnitContext } from './unit';
import { tonedKeyOf, wordsOf, type Word } from './words';

/** The longest listed name that the text begins with and whose rest is a place it may have. */
export function byDirectory(
  text: string,
  words: readonly Word[],
  context: UnitContext,
  directory: UnitDirectory,
): NameReading | null {
  return oneOfThem(text, words, context, directory, oneOf);
}

/** Every unit that the same words may stand for, equally likely: "BTC" is a ministry or a committee. */
export function rivalsOf(
  text: string,
  context: UnitContext,
  directory: UnitDirectory,
): readonly NameReading[] {
  const several = (readings: readonly NameReading[]) => (readings.length > 1 ? readings : null);
  return oneOfThem(text, wordsOf(text), context, directory, several) ?? [];
}

/** What is chosen of the readings of the longest listed form that gives a choice. */
function oneOfThem<T>(
  text: string,
  words: readonly Word[],
  context: UnitContext,
  directory: UnitDirectory,
  choose: (readings: readonly NameReading[]) => T | null,
): T | null {
  const keys: string[] = [];
  let key = '';
  for (const word of words) {
    key += word.folded;
    keys.push(key);
  }
  for (let count = words.length; count > 0; count -= 1) {
    const end = words[count - 1]?.end ?? 0;
    const folded = keys[count - 1] ?? '';
    const forms = directory.formsOf(folded);
    if (forms.length === 0) continue;
    const written = { text: text.slice(0, end), folded, toned: tonedKeyOf(words, count) };
    const readings = choicesFor(forms, written, context)
      .map((each) => withRest(text, end, each, context))
      .filter((each) => each !== null);
    const chosen = choose(readings);
    if (chosen !== null) return chosen;
  }
  return null;
}

/** The reading that all agree on, else the one of a body of just that level; two that fit equally are none. */
function oneOf(found: readonly NameReading[]): NameReading | null {
  const ofThatLevel = found.filter((each) => each.entry?.level != null && each.placeText !== null);
  const [only, ...others] = ofThatLevel.length > 0 ? ofThatLevel : found;
  return others.every((each) => each.name === only?.name) ? (only ?? null) : null;
}
