/** Points that a line of 12-point text takes; Excel's own most is 409 for a row. */
const linePoints = 15.75;
const mostPoints = 409;

/**
 * The height of a row whose cells wrap: viewers do not grow rows with merged cells, and some grow
 * none. Widths are those of the columns, in characters.
 */
export function rowHeight(
  cells: readonly { readonly text: string; readonly width: number }[],
): number {
  const lines = cells.map(({ text, width }) =>
    text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0),
  );
  return Math.min(mostPoints, Math.max(1, ...lines) * linePoints + 2);
}
