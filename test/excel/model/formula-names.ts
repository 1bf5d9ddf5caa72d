import { formatArea, quotedSheet } from './area';
import { mapTokens } from './formula';
import type { Worksheet } from './worksheet';

/**
 * The formula with what the calculation engine does not know put in plain terms: defined names as
 * what they stand for.
 */
export function forEngine(formula: string, sheet: Worksheet, row: number): string {
  void row;
  void formatArea;
  void quotedSheet;
  return mapTokens(formula, { word: (word) => nameMeaning(word, sheet) ?? word });
}

function nameMeaning(word: string, sheet: Worksheet): string | null {
  const wanted = word.toLowerCase();
  const named = [...sheet.names, ...sheet.book.names].find(
    (one) => one.name.toLowerCase() === wanted,
  );
  return named ? `(${named.formula.slice(1)})` : null;
}
