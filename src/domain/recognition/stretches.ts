import { fold } from '../text/fold';
import type { Header } from './header';
import { leadingOrdinal, parseOrdinal } from './ordinal';
import type { SheetText } from './sheet-text';
import { isColumnNumbers } from './skipped-rows';
import { isCapitals } from './text-edges';

/** The part of a sheet that one table takes: title lines, header, the rows below. 0-based, inclusive. */
export interface Stretch {
  /** The first of its title lines; the header's first row where it has none. */
  readonly titleTop: number;
  readonly header: Header;
  readonly lastRow: number;
}

/**
 * Cuts a sheet into its tables. The header said again is the same table at a page break, unless a
 * further annex begins there: its own label above, its numbering from the start below.
 */
export function stretchesOf(sheet: SheetText, headers: readonly Header[]): readonly Stretch[] {
  const starts: Pick<Stretch, 'titleTop' | 'header'>[] = [];
  for (const header of headers) {
    const before = starts.at(-1)?.header;
    if (!before) {
      starts.push({ titleTop: 0, header });
      continue;
    }
    const title = titleAbove(sheet, before.bottom + 1, header.top);
    if (isSameHeader(before, header) && !(title.isAnnex && startsAfresh(sheet, header))) continue;
    starts.push({ titleTop: title.top, header });
  }
  return starts.map(({ titleTop, header }, at) => ({
    titleTop,
    header,
    lastRow: (starts[at + 1]?.titleTop ?? sheet.rowCount) - 1,
  }));
}

/**
 * Whether `b` is the header `a`, said again: most of its headings are, and none stands in a column
 * that has none in `a`. A wider table is another one, whose further columns nobody would look for.
 */
export function isSameHeader(a: Header, b: Header): boolean {
  const columns = new Set(a.labels.map(({ column }) => column));
  if (b.labels.some(({ column }) => !columns.has(column))) return false;
  const same = b.labels.filter((label) =>
    a.labels.some(
      (other) =>
        other.column === label.column && other.text.toLowerCase() === label.text.toLowerCase(),
    ),
  );
  return same.length >= Math.max(2, b.labels.length * 0.6);
}

/** What an annex of a document begins with (NĐ 30/2020): its label, the national motto, what it comes with. */
const annex =
  /^(phu luc|phu bieu|bieu|bieu so|bieu mau|mau|mau so)\.?( (so )?[ivxl\d.\-/a-h]{1,8})?[.:]?$|^cong hoa xa hoi|^\(? ?(kem theo|ban hanh (kem )?theo)/u;
const mostTitleLines = 12;

/** The title lines above a header: from the annex's label on, else those that stand right above it. */
function titleAbove(
  sheet: SheetText,
  from: number,
  headerTop: number,
): { top: number; isAnnex: boolean } {
  let top = headerTop;
  let isNear = true;
  let labelled: number | null = null;
  for (let row = headerTop - 1; row >= Math.max(from, headerTop - mostTitleLines); row -= 1) {
    const filled = sheet.filled(row);
    if (filled.length > 2) break;
    const texts = filled.map((column) => sheet.text(row, column));
    if (texts.some((text) => annex.test(fold(text.slice(0, 200))))) labelled = row;
    isNear &&= texts.length === 0 ? top === headerTop : isTitleLine(sheet, row);
    if (isNear && texts.length > 0) top = row;
  }
  return { top: labelled ?? top, isAnnex: labelled !== null };
}

/** A lone line of a heading's looks: merged across, in capitals or numbered. */
function isTitleLine(sheet: SheetText, row: number): boolean {
  const [column, ...others] = sheet.filled(row);
  if (column === undefined || others.length > 0) return false;
  const text = sheet.text(row, column);
  const merge = sheet.mergeOf(row, column);
  const isAcross = merge !== null && merge.right > merge.left;
  return isAcross || isCapitals(text) || leadingOrdinal(text) !== null;
}

/** Whether the numbering below a header begins with its first number. */
function startsAfresh(sheet: SheetText, header: Header): boolean {
  for (let row = header.bottom + 1; row < sheet.rowCount; row += 1) {
    const texts = sheet.filled(row).map((column) => sheet.text(row, column));
    const [first] = texts;
    if (first === undefined || isColumnNumbers(texts)) continue;
    return parseOrdinal(first)?.value === 1;
  }
  return false;
}
