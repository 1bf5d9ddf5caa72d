import type { Rect } from './grid';

/**
 * The letters of a 0-based column: 0 → "A", 26 → "AA".
 */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The A1 address of a 0-based cell: (0, 0) → "A1". */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** The A1 address of a block; one cell gives one address: "A4:H32", "B7". */
export function rectAddress(rect: Rect): string {
  const first = cellAddress(rect.top, rect.left);
  const last = cellAddress(rect.bottom, rect.right);
  return first === last ? first : `${first}:${last}`;
}

/** Reads "B7", "$B$7" or "A4:H32"; null when the text is not an A1 address. */
export function parseAddress(address: string): Rect | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/.exec(address);
  if (!match) return null;
  const [, firstColumn = '', firstRow = '', lastColumn = firstColumn, lastRow = firstRow] = match;
  return {
    top: Number(firstRow) - 1,
    left: columnIndex(firstColumn),
    bottom: Number(lastRow) - 1,
    right: columnIndex(lastColumn),
  };
}

/** The 0-based column of its letters: "A" → 0, "AA" → 26. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}
