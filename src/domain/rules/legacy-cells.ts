import type { Grid } from '../grid/grid';
import { stretch, type Steps } from '../steps';
import { decodeLegacy, encodingOfFont, encodingOfText, type LegacyEncoding } from '../text/legacy';
import { nfc } from '../text/normal-forms';
import type { TextCell } from './text-cells';

/** A cell whose letters mean others: "X©y dùng" for "Xây dựng". */
export interface LegacyCell extends TextCell {
  readonly encoding: LegacyEncoding;
  /** Whether its font has no Unicode letters either. */
  readonly hasLegacyFont: boolean;
  readonly decoded: string;
}

/** From five words on, Vietnamese Unicode text has a letter that no legacy encoding has. */
const sentence = /^\s*(?:\S+\s+){4}\S/u;

/** The cells that are written in a legacy encoding: their font or a whole sentence of the sheet says so. */
export function* legacyCellsOf(
  grid: Grid,
  cells: readonly TextCell[],
): Steps<readonly LegacyCell[]> {
  const proven = yield* provenEncodings(grid, cells);
  if (proven.size === 0) return [];
  return cells.flatMap((cell): readonly LegacyCell[] => {
    const font = fontOf(grid, cell);
    const ofFont = encodingOfFont(font);
    const encoding = ofFont ?? encodingOfText(cell.text);
    if (!encoding || !proven.has(encoding)) return [];
    const decoded = nfc(decodeLegacy(cell.text, encoding, font));
    return decoded === cell.text
      ? []
      : [{ ...cell, encoding, hasLegacyFont: ofFont !== null, decoded }];
  });
}

/**
 * The encodings that a font or a whole sentence speaks for. A short cell alone proves nothing: the
 * letters of "Hoàn thành" are in every encoding.
 */
function* provenEncodings(
  grid: Grid,
  cells: readonly TextCell[],
): Steps<ReadonlySet<LegacyEncoding>> {
  const proven = new Set<LegacyEncoding>();
  for (const [at, cell] of cells.entries()) {
    if (at % stretch === 0) yield;
    const font = encodingOfFont(fontOf(grid, cell));
    const encoding = font ?? (sentence.test(cell.text) ? encodingOfText(cell.text) : null);
    if (encoding) proven.add(encoding);
  }
  return proven;
}

function fontOf(grid: Grid, { row, column }: TextCell): string | null {
  return grid.fonts?.[row]?.[column]?.name ?? null;
}
