import type { Role } from '../plan/plan';
import { labelText } from './label-text';
import { longestLabel, readLabel } from './label';
import type { Label } from './label';
import type { SheetText } from './sheet-text';

/** A header found on a sheet: its rows and the label that each column has from all of them. */
export interface Header {
  readonly top: number;
  readonly bottom: number;
  /** The whole label of each column, outer words first: "Cơ quan thực hiện Chủ trì". */
  readonly labels: readonly {
    readonly column: number;
    readonly text: string;
    readonly label: Label;
  }[];
  readonly score: number;
}

/** A header of more rows than this is a title block read wrongly. */
const mostRows = 3;
const leastScore = 1.6;
/** What a column of another kind of table says for its row being a header. */
const foreignWeight = 0.5;

/**
 * Finds every header of a sheet, from the top: blocks of one to three rows whose labels speak for at
 * least two different roles. Rows of a block do not overlap with those of another.
 */
export function findHeaders(sheet: SheetText): readonly Header[] {
  const read = labelReader();
  const found: Header[] = [];
  for (let row = 0; row < sheet.rowCount; row += 1) {
    if (!isPromising(sheet, row, read)) continue;
    const header = bestBlock(sheet, row, found.at(-1)?.bottom ?? -1, read);
    if (header === null) continue;
    found.push(header);
    row = header.bottom;
  }
  return found;
}

/** Labels repeat (page breaks, "Thường xuyên"): each text is read once. */
type LabelReader = (text: string) => Label;
function labelReader(): LabelReader {
  const known = new Map<string, Label>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const label = readLabel(text);
    known.set(text, label);
    return label;
  };
}

/** A cheap look before the blocks around a row are weighed. */
function isPromising(sheet: SheetText, row: number, read: LabelReader): boolean {
  const columns = sheet.filled(row);
  if (columns.length < 2) return false;
  if (columns.some((column) => sheet.text(row, column).length > longestLabel)) return false;
  const roles = new Set<Role>();
  let foreign = 0;
  for (const column of columns) {
    const text = sheet.text(row, column);
    if (text.length > 60) continue;
    const label = read(text);
    if (label.coverage < 0.75) continue;
    const best = strongest(label);
    if (best) roles.add(best.role);
    else if (label.isForeign) foreign += 1;
  }
  return roles.size >= 2 || isOtherTable(roles, foreign);
}

/** "STT", "Họ và tên", "Điện thoại": the header of a table that holds no tasks; the plan ends above it. */
function isOtherTable(roles: { has(role: Role): boolean }, foreign: number): boolean {
  return roles.has('ordinal') && foreign >= 2;
}

function bestBlock(sheet: SheetText, row: number, after: number, read: LabelReader): Header | null {
  let best: Header | null = null;
  for (let top = Math.max(after + 1, row - mostRows + 1); top <= row; top += 1) {
    for (let bottom = row; bottom < Math.min(sheet.rowCount, top + mostRows); bottom += 1) {
      if (!isClosed(sheet, top, bottom)) continue;
      const header = weigh(sheet, top, bottom, read);
      if (header && header.score >= leastScore && (!best || header.score > best.score))
        best = header;
    }
  }
  return best;
}

/** A cell merged over several rows keeps them together. */
function isClosed(sheet: SheetText, top: number, bottom: number): boolean {
  for (let column = 0; column < sheet.columnCount; column += 1) {
    const above = sheet.mergeOf(top, column);
    const below = sheet.mergeOf(bottom, column);
    if (above !== null && above.top < top) return false;
    if (below !== null && below.bottom > bottom && below.bottom - below.top < mostRows)
      return false;
  }
  return true;
}

function weigh(sheet: SheetText, top: number, bottom: number, read: LabelReader): Header | null {
  const labels: { column: number; text: string; label: Label }[] = [];
  const byRole = new Map<Role, number>();
  let strange = 0;
  let foreign = 0;
  for (let column = 0; column < sheet.columnCount; column += 1) {
    const text = labelText(sheet, top, bottom, column);
    if (text === '') continue;
    if (text.length > longestLabel) {
      strange += 1;
      continue;
    }
    const label = read(text);
    labels.push({ column, text, label });
    const best = strongest(label);
    if (best) byRole.set(best.role, Math.max(byRole.get(best.role) ?? 0, best.weight));
    else if (label.isForeign) foreign += 1;
    else strange += label.coverage < 0.5 ? 0.5 : 0.1;
  }
  const isOther = byRole.size < 2 && isOtherTable(byRole, foreign);
  if ((byRole.size < 2 && !isOther) || labels.length < 2) return null;
  if (!eachRowIsHeader(sheet, top, bottom, read)) return null;
  const known = [...byRole.values()].reduce((sum, weight) => sum + weight, 0);
  const gain = isOther ? known + foreign * foreignWeight : known;
  // A wide table has columns of its own beside a plan's: they do not outweigh these.
  const doubt = Math.min(strange * 0.6, gain * 0.4);
  // Two columns, each with a role of its own: there is nothing more that such a header could say.
  const sure = strange === 0 && byRole.size === labels.length ? 0.2 : 0;
  return { top, bottom, labels, score: gain + sure - doubt - (bottom - top) * 0.2 };
}

/** Every row of a block must bring a header word of its own: a title or a task row does not belong. */
function eachRowIsHeader(
  sheet: SheetText,
  top: number,
  bottom: number,
  read: LabelReader,
): boolean {
  for (let row = top; row <= bottom; row += 1) {
    const columns = sheet.filled(row);
    if (columns.length === 0) return false;
    if (row > top && isSplitOfAbove(sheet, row, columns)) continue;
    if (isNumbered(sheet, row, columns)) return false;
    const known = columns.filter((column) => {
      const text = sheet.text(row, column);
      if (text.length > longestLabel) return false;
      return read(text).coverage >= 0.5 || completesAbove(sheet, top, row, column, read);
    });
    if (known.length * 2 < columns.length || known.length === 0) return false;
    if (bottom > top && row === top && columns.length === 1 && spansTable(sheet, row)) return false;
  }
  return true;
}

/** "Cơ quan chủ" over "trì": pasted from a document, each line of a heading is a row of its own. */
function completesAbove(
  sheet: SheetText,
  top: number,
  row: number,
  column: number,
  read: LabelReader,
): boolean {
  if (row === top || sheet.text(row - 1, column) === '') return false;
  const whole = read(labelText(sheet, top, row, column));
  return whole.coverage >= 0.9 && read(labelText(sheet, top, row - 1, column)).coverage < 0.9;
}

/** A row that begins with its number is one of the table's, however many header words its cells hold. */
function isNumbered(sheet: SheetText, row: number, columns: readonly number[]): boolean {
  const first = sheet.text(row, columns[0] ?? 0);
  return columns.length > 1 && /^\d{1,3}(\.\d{1,3})*[.)]?$/u.test(first);
}

/** Every cell stands below a heading merged over several columns: whatever its words, it splits that. */
function isSplitOfAbove(sheet: SheetText, row: number, columns: readonly number[]): boolean {
  return columns.every((column) => {
    const above = sheet.mergeOf(row - 1, column);
    return above !== null && above.bottom === row - 1 && above.right > above.left;
  });
}

/** A lone cell merged over most of the width is a title, whatever its words. */
function spansTable(sheet: SheetText, row: number): boolean {
  const column = sheet.filled(row)[0] ?? 0;
  const merge = sheet.mergeOf(row, column);
  return merge === null ? column === 0 : merge.right - merge.left + 1 > sheet.columnCount / 2;
}

/** The role that a label speaks for most; null when it speaks for none clearly. */
function strongest(label: Label): { role: Role; weight: number } | null {
  if (label.coverage < 0.55) return null;
  let best: { role: Role; weight: number } | null = null;
  for (const [role, vote] of Object.entries(label.votes) as [Role, number][]) {
    const weight = vote * label.coverage;
    if (weight >= 0.4 && (best === null || weight > best.weight)) best = { role, weight };
  }
  return best;
}
