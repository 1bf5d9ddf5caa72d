import { choicesFor } from './choice';
import type { UnitDirectory } from './directory';
import { withRest } from './listed-name';
import type { NameReading } from './name-reading';
import { foldedKeyOf, isMark, tokensOf, tonedKeyOf } from './tokens';
import type { UnitContext } from './unit';

/** The longest listed name that the text begins with and whose rest is a place it may have. */
export function byDirectory(
  text: string,
  context: UnitContext,
  directory: UnitDirectory,
): NameReading | null {
  return oneOfThem(text, context, directory, oneOf);
}

/** Every unit that the same words may stand for, equally likely: "BTC" is a ministry or a committee. */
export function rivalsOf(
  text: string,
  context: UnitContext,
  directory: UnitDirectory,
): readonly NameReading[] {
  return oneOfThem(text, context, directory, severalOf) ?? [];
}

/** What is chosen of the readings of the longest listed form that gives a choice. */
function oneOfThem<T>(
  text: string,
  context: UnitContext,
  directory: UnitDirectory,
  choose: (readings: readonly NameReading[]) => T | null,
): T | null {
  const tokens = tokensOf(text);
  let key = foldedKeyOf(tokens);
  for (let count = tokens.length; count > 0; count -= 1) {
    const last = tokens[count - 1];
    if (last === undefined) break;
    const forms = isMark(last) ? [] : directory.formsOf(key);
    if (forms.length > 0) {
      const toned = tonedKeyOf(tokens.slice(0, count));
      const written = { text: text.slice(0, last.end), folded: key, toned };
      const readings = choicesFor(forms, written, context)
        .map((each) => withRest(text, count, each, context))
        .filter((each) => each !== null);
      const chosen = choose(readings);
      if (chosen !== null) return chosen;
    }
    key = key.slice(0, key.length - last.folded.length);
  }
  return null;
}

function severalOf(readings: readonly NameReading[]): readonly NameReading[] | null {
  return readings.length > 1 ? readings : null;
}

/** The reading that all agree on, else the one of a body of just that level; two that fit equally are none. */
function oneOf(found: readonly NameReading[]): NameReading | null {
  const ofThatLevel = found.filter((each) => each.entry?.level != null && each.placeText !== null);
  const [only, ...others] = ofThatLevel.length > 0 ? ofThatLevel : found;
  return others.every((each) => each.name === only?.name) ? (only ?? null) : null;
}
