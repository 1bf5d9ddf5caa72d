/** Pixels of a digit and of a cell's padding in Calibri 11, Excel's default; ECMA-376 §18.3.1.13. */
const digitPixels = 7;
const paddingPixels = 5;
const pointsPerPixel = 0.75;

/** Column widths: files count characters of the default font, Office.js points. */
export const columnPoints = {
  fromCharacters: (characters: number): number =>
    (characters * digitPixels + paddingPixels) * pointsPerPixel,
  toCharacters: (points: number): number =>
    Math.max(0, (points / pointsPerPixel - paddingPixels) / digitPixels),
};

/** Paper measures: millimetres to points, 72 to the inch. */
export function pointsOfMillimetres(millimetres: number): number {
  return (millimetres / 25.4) * 72;
}
