/**
 * Files count column widths in digits of the workbook's default font (ECMA-376 Part 1, 18.3.1.13), so
 * the same number is wider where that font is: an office's Times New Roman 14 makes 40 characters a
 * third wider than Calibri 11 does. A sheet that is laid out for the page needs the same width in all.
 */
const usualDigit = 7;
const padding = 5;
const pixelsPerPoint = 96 / 72;

/** A digit's width as a share of the font's size, by folded name; Times New Roman and its kin have half. */
const digitShares: ReadonlyMap<string, number> = new Map([
  ['calibri', 0.507],
  ['arial', 0.556],
  ['helvetica', 0.556],
  ['arial narrow', 0.456],
  ['tahoma', 0.546],
  ['verdana', 0.636],
  ['cambria', 0.554],
  ['segoe ui', 0.539],
  ['aptos', 0.561],
  ['aptos narrow', 0.507],
]);
const serifShare = 0.5;

/** The default font of a workbook. */
export interface DefaultFont {
  readonly name: string;
  /** In points. */
  readonly size: number;
}

/**
 * A column's width as the file says it, so that it is as wide as `characters` of Calibri 11.
 *
 * @example widthIn({ name: 'Calibri', size: 11 }, 40) // 40.71
 */
export function widthIn(font: DefaultFont, characters: number): number {
  const share = digitShares.get(font.name.toLowerCase()) ?? serifShare;
  const digit = Math.max(1, Math.round(font.size * pixelsPerPoint * share));
  return Math.floor(((characters * usualDigit + padding) / digit) * 256) / 256;
}
