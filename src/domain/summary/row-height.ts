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

/**
 * A task's text short enough for a list: cut at a word, with "…".
 *
 * @example brief('Xây dựng kế hoạch tuyên truyền', 18) // 'Xây dựng kế hoạch…'
 */
export function brief(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).replace(/[\s.,;:–-]+$/u, '')}…`;
}
