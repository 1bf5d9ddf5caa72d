import type { ColumnMap, Role } from '../plan/plan';
import type { Header } from './header';
import { longestLabel, readLabel } from './label';
import { parseOrdinal } from './ordinal';
import type { SheetText } from './sheet-text';

const mostRows = 3;

/**
 * The header of a table whose columns its user told, where no row's words speak for one: the rows
 * that name the columns above the first row of the body, or none when the sheet begins with its body
 * (then `bottom` is `top - 1`).
 *
 * @param columns the user's map, by role
 * @returns null when the map names no column of tasks or that column is empty
 */
export function headerOfTold(sheet: SheetText, columns: ColumnMap): Header | null {
  const { task } = columns;
  if (task === undefined) return null;
  const told = Object.entries(columns) as [Role, number][];
  const alone = told.every(([, column]) => column === task);
  for (let row = 0; row < sheet.rowCount; row += 1) {
    if (sheet.text(row, task) === '' || joinsTold(sheet, row, told)) continue;
    if (!alone && !told.some(([, at]) => at !== task && sheet.text(row, at) !== '')) continue;
    let bottom = row - 1;
    while (bottom + 1 < row + mostRows && namesColumns(sheet, bottom + 1, told)) bottom += 1;
    return { top: row, bottom, labels: labelsOf(sheet, row, bottom), score: 0 };
  }
  return null;
}

/** A cell merged over two of the columns is a title or the document's head. */
function joinsTold(sheet: SheetText, row: number, told: readonly [Role, number][]): boolean {
  return sheet.filled(row).some((column) => {
    const merge = sheet.mergeOf(row, column);
    if (merge === null) return false;
    const within = told.filter(([, at]) => at >= merge.left && at <= merge.right);
    return new Set(within.map(([, at]) => at)).size > 1;
  });
}

/** A row whose words speak for the columns they stand over, or that alone is bold: no ordinal, no long text. */
function namesColumns(sheet: SheetText, row: number, told: readonly [Role, number][]): boolean {
  const filled = sheet.filled(row);
  if (filled.length === 0) return false;
  if (filled.some((column) => sheet.text(row, column).length > longestLabel)) return false;
  const numbered = told.some(
    ([role, column]) => role === 'ordinal' && parseOrdinal(sheet.text(row, column)) !== null,
  );
  if (numbered) return false;
  const speaks = told.some(([role, column]) => {
    const { votes, coverage } = readLabel(sheet.text(row, column));
    return coverage >= 0.75 && votes[role] !== undefined;
  });
  return speaks || (isBold(sheet, row) && row + 1 < sheet.rowCount && !isBold(sheet, row + 1));
}

function isBold(sheet: SheetText, row: number): boolean {
  const filled = sheet.filled(row);
  return filled.every((column) => sheet.grid.fonts?.[row]?.[column]?.bold === true);
}

function labelsOf(sheet: SheetText, top: number, bottom: number): Header['labels'] {
  const labels: Header['labels'][number][] = [];
  for (let column = 0; column < sheet.columnCount; column += 1) {
    const texts: string[] = [];
    for (let row = top; row <= bottom; row += 1) texts.push(sheet.text(row, column));
    const text = texts.join(' ').replaceAll('\n', ' ').trim();
    if (text !== '') labels.push({ column, text, label: readLabel(text) });
  }
  return labels;
}
