import type { CellValue, Grid, Rect } from '../grid/grid';
import { mapInSteps, type Steps } from '../steps';
import { clean } from '../text/hygiene';
import { decodeLegacy, encodingOfFont, encodingOfText } from '../text/legacy';
import type { LegacyEncoding } from '../text/legacy';
import { isNamedByExcel } from './table-names';

/** A sheet as recognition reads it: clean Unicode text by cell, and which merge covers a cell. */
export interface SheetText {
  readonly grid: Grid;
  readonly rowCount: number;
  readonly columnCount: number;
  /**
   * Clean text of a 0-based cell; '' when empty, outside, covered by a merge that starts elsewhere, or
   * a column's name that Excel gave.
   */
  text(row: number, column: number): string;
  /** The merge that the cell belongs to. */
  mergeOf(row: number, column: number): Rect | null;
  /** The columns with text of their own in a row, from the left. */
  filled(row: number): readonly number[];
}

/**
 * Reads a grid's cells into clean text: legacy encodings decoded by font or, where most of the sheet
 * speaks for one, by its letters; Unicode put right; a text value rather than its display, a display
 * rather than a number, a number rather than "####".
 */
export function* sheetText(grid: Grid): Steps<SheetText> {
  const merges = mergeIndex(grid);
  const encodingIn = encodingByFont(encodingOfSheet(grid));
  const columns = Array.from({ length: grid.columnCount }, (_, column) => column);
  const rows = Array.from({ length: grid.rowCount }, (_, row) => row);
  const texts = yield* mapInSteps(rows, (row) =>
    columns.map((column) => {
      const merge = merges(row, column);
      const covered = merge !== null && (merge.top !== row || merge.left !== column);
      return covered || isNamedByExcel(grid, row, column)
        ? ''
        : cellText(grid, row, column, encodingIn);
    }),
  );
  const filled = texts.map((line) => columns.filter((column) => line[column] !== ''));
  return {
    grid,
    rowCount: grid.rowCount,
    columnCount: grid.columnCount,
    text: (row, column) => texts[row]?.[column] ?? '',
    mergeOf: merges,
    filled: (row) => filled[row] ?? [],
  };
}

/** A sheet has thousands of cells and a handful of fonts. */
function encodingByFont(
  guessed: LegacyEncoding | null,
): (font: string | null) => LegacyEncoding | null {
  const known = new Map<string | null, LegacyEncoding | null>();
  return (font) => {
    const before = known.get(font);
    if (before !== undefined) return before;
    const encoding = encodingOfFont(font) ?? guessed;
    known.set(font, encoding);
    return encoding;
  };
}

function cellText(
  grid: Grid,
  row: number,
  column: number,
  encodingIn: (font: string | null) => LegacyEncoding | null,
): string {
  const value = grid.values[row]?.[column] ?? null;
  if (value === null) return '';
  const raw = typeof value === 'string' ? value : displayed(value, grid.texts[row]?.[column] ?? '');
  const font = grid.fonts?.[row]?.[column]?.name ?? null;
  const encoding = encodingIn(font);
  return clean(encoding === null ? raw : decodeLegacy(raw, encoding, font));
}

function displayed(value: CellValue, text: string): string {
  if (text !== '' && !/^#+$/u.test(text.trim())) return text;
  return value !== null && typeof value === 'object' ? value.error : String(value);
}

/** The encoding that most of a sheet's longer texts speak for; their fonts may have been changed. */
function encodingOfSheet(grid: Grid): LegacyEncoding | null {
  const votes = { tcvn3: 0, vni: 0, none: 0 };
  for (const line of grid.values.slice(0, 60)) {
    for (const value of line) {
      if (typeof value !== 'string' || value.length < 8) continue;
      votes[encodingOfText(value.slice(0, 400)) ?? 'none'] += 1;
    }
  }
  if (votes.tcvn3 > votes.none && votes.tcvn3 >= votes.vni) return 'tcvn3';
  return votes.vni > votes.none ? 'vni' : null;
}

/** Finds the merge of a cell in constant time. Overlapping merges are no work of Excel: the first wins. */
function mergeIndex(grid: Grid): (row: number, column: number) => Rect | null {
  const byCell = new Map<number, Rect>();
  const key = (row: number, column: number): number => row * grid.columnCount + column;
  let budget = grid.rowCount * grid.columnCount * 2;
  for (const merge of grid.merges) {
    const bottom = Math.min(merge.bottom, grid.rowCount - 1);
    const right = Math.min(merge.right, grid.columnCount - 1);
    if (merge.top < 0 || merge.left < 0) continue;
    for (let row = merge.top; row <= bottom && budget > 0; row += 1) {
      for (let column = merge.left; column <= right; column += 1) {
        budget -= 1;
        if (!byCell.has(key(row, column))) byCell.set(key(row, column), merge);
      }
    }
  }
  return (row, column) =>
    column < 0 || column >= grid.columnCount ? null : (byCell.get(key(row, column)) ?? null);
}
