import { parseAddress, rectAddress } from '../../../domain/grid/address';
import type { Rect } from '../../../domain/grid/grid';
import type { XmlElement } from '../package/xml';

const lastRow = 1_048_575;
const lastColumn = 16_383;

/** The blocks of a `sqref` attribute: "A1:B2 D4"; whole columns and rows count as blocks. */
function parseRanges(text: string): Rect[] {
  return text
    .split(/\s+/u)
    .map((part) => parseRange(part))
    .filter((rect) => rect !== null);
}

/** One block: "A1", "$A$1:$B$2", "C:D", "3:5". */
export function parseRange(text: string): Rect | null {
  const rect = parseAddress(text);
  if (rect) return rect;
  const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/u.exec(text);
  const across = columns && parseAddress(`${columns[1] ?? ''}1:${columns[2] ?? ''}1`);
  if (across) return { ...across, bottom: lastRow };
  const rows = /^\$?(\d+):\$?(\d+)$/u.exec(text);
  return rows
    ? { top: Number(rows[1]) - 1, left: 0, bottom: Number(rows[2]) - 1, right: lastColumn }
    : null;
}

/** Blocks as a `sqref` attribute spells them. */
export function rangesText(rects: readonly Rect[]): string {
  return rects.map(rectAddress).join(' ');
}

/** The blocks of an element's `ref` or `sqref`. */
export function rangesOf(element: XmlElement, attribute = 'sqref'): Rect[] {
  return parseRanges(element.get(attribute) ?? '');
}

/** Whether two blocks share a cell. */
export function overlaps(a: Rect, b: Rect): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}

/** What is left of a block when another is cut out of it: none to four blocks. */
export function without(rect: Rect, cut: Rect): Rect[] {
  if (!overlaps(rect, cut)) return [rect];
  const top = Math.max(rect.top, cut.top);
  const bottom = Math.min(rect.bottom, cut.bottom);
  return [
    { ...rect, bottom: cut.top - 1 },
    { ...rect, top: cut.bottom + 1 },
    { ...rect, top, bottom, right: cut.left - 1 },
    { ...rect, top, bottom, left: cut.right + 1 },
  ].filter((part) => part.top <= part.bottom && part.left <= part.right);
}
