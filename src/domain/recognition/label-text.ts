import type { SheetText } from './sheet-text';

/** The words over a column, outer ones first; a word merged or spread to the right is over all it covers. */
export function labelText(sheet: SheetText, top: number, bottom: number, column: number): string {
  const parts: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const text = textOver(sheet, row, bottom, column);
    if (text !== '') parts.push(text);
  }
  return parts.join(' ').replaceAll('\n', ' ');
}

function textOver(sheet: SheetText, row: number, bottom: number, column: number): string {
  const merge = sheet.mergeOf(row, column);
  if (merge !== null) return merge.top === row ? sheet.text(row, merge.left) : '';
  const own = sheet.text(row, column);
  if (own !== '' || row === bottom || sheet.text(row + 1, column) === '') return own;
  // Pasted without merges: the parent stands over its first child only.
  for (let left = column - 1; left >= 0 && sheet.mergeOf(row, left) === null; left -= 1) {
    const text = sheet.text(row, left);
    if (text !== '') return sheet.text(row + 1, left) === '' ? '' : text;
  }
  return '';
}
