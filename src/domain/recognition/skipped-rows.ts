import { fold } from '../text/fold';
import type { Header } from './header';
import type { RowFacts } from './row-facts';
import type { SheetText } from './sheet-text';

/** What a row is that holds no content of the table; null for one that does. */
export type Skipped = 'blank' | 'repeat' | 'header' | 'note' | null;

/**
 * Rows that are no content: blank, a repeated header and the title repeated above it, the row of column
 * numbers, a lone number.
 *
 * @returns one for each of the rows given
 */
export function skippedRows(
  sheet: SheetText,
  header: Header,
  facts: readonly RowFacts[],
  lastRow: number,
): readonly Skipped[] {
  const repeats = headerRepeats(sheet, header, lastRow);
  const kinds = facts.map((row) => skippedKind(sheet, row, repeats));
  const titles = repeats.size === 0 ? new Set<string>() : titleKeys(sheet, header.top);
  let isAboveRepeat = false;
  for (let at = kinds.length - 1; at >= 0; at -= 1) {
    const kind = kinds[at];
    if (kind === 'repeat') isAboveRepeat = true;
    else if (kind === null && isAboveRepeat && isTitleAgain(sheet, facts[at]?.row ?? 0, titles))
      kinds[at] = 'note';
    else isAboveRepeat &&= kind === 'blank';
  }
  return kinds;
}

/** What stands in the rows above the header. */
function titleKeys(sheet: SheetText, headerTop: number): ReadonlySet<string> {
  const keys = new Set<string>();
  for (let row = 0; row < headerTop; row += 1)
    for (const column of sheet.filled(row)) keys.add(squeezed(sheet.text(row, column)));
  return keys;
}

/** "PHỤ LỤC 1", "PHỤ LỤC 1 (tiếp theo)": each printed page of a pasted annex says its title again. */
function isTitleAgain(sheet: SheetText, row: number, titles: ReadonlySet<string>): boolean {
  const texts = sheet.filled(row).map((column) => squeezed(sheet.text(row, column)));
  return texts.every((text) => titles.has(text.replace(/\(?tieptheo\)?$/u, '')));
}

function skippedKind(
  sheet: SheetText,
  { row, own }: RowFacts,
  repeats: ReadonlySet<number>,
): Skipped {
  const filled = sheet.filled(row);
  if (filled.length === 0) return 'blank';
  if (repeats.has(row)) return 'repeat';
  if (isColumnNumbers(filled.map((column) => sheet.text(row, column)))) return 'header';
  const lone = filled.length === 1 ? sheet.text(row, filled[0] ?? 0) : '';
  // A page number, or a number that waits for its task: there is no task in it.
  return /^[-–\s]*(trang\s*)?\d{1,4}(\/\d{1,4})?[-–.\s]*$/iu.test(lone) && own.task === undefined
    ? 'note'
    : null;
}

/** The row that numbers the columns: "(1) (2) (3) …" or "1 2 3 …" or "A B 1 2": at least three, one after the other. */
export function isColumnNumbers(texts: readonly string[]): boolean {
  if (texts.length < 3) return false;
  const numbers = texts
    .map((text) => /^\(?(\d{1,2})\)?$/u.exec(text)?.[1])
    .filter((found) => found !== undefined);
  if (numbers.length < 3 || texts.length - numbers.length > 2) return false;
  if (texts.some((text) => text.length > 5)) return false;
  return numbers.every((found, at) => at === 0 || Number(found) === Number(numbers[at - 1]) + 1);
}

/** Rows that say the header again: most of their cells equal the header's in the same column. */
function headerRepeats(sheet: SheetText, header: Header, lastRow: number): ReadonlySet<number> {
  const repeats = new Set<number>();
  const lines: Map<number, string>[] = [];
  for (let row = header.top; row <= header.bottom; row += 1) {
    lines.push(
      new Map(sheet.filled(row).map((column) => [column, squeezed(sheet.text(row, column))])),
    );
  }
  const longest = Math.max(
    0,
    ...lines.flatMap((line) => [...line.values()].map((key) => key.length)),
  );
  const keys = new Map<string, string>();
  const keyOf = (text: string): string => {
    const key = keys.get(text) ?? squeezed(text);
    keys.set(text, key);
    return key;
  };
  for (let row = header.bottom + 1; row <= lastRow; row += 1) {
    const filled = sheet.filled(row);
    if (filled.length < 2) continue;
    if (filled.some((column) => sheet.text(row, column).length > longest * 2 + 40)) continue;
    const same = (line: Map<number, string>): number =>
      filled.filter((column) => line.get(column) === keyOf(sheet.text(row, column))).length;
    if (lines.some((line) => same(line) >= 2 && same(line) >= filled.length * 0.6))
      repeats.add(row);
  }
  return repeats;
}

function squeezed(text: string): string {
  return fold(text).replace(/\s/gu, '');
}
