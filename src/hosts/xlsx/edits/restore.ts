import { strToU8 } from 'fflate';
import type { Draft } from '../draft';
import { digest } from '../package/digest';
import { refuse } from '../refused';
import {
  readSnapshot,
  type CellDifference,
  type PartDifference,
  type SheetDifference,
} from '../snapshot';
import { Image } from '../image';
import { cellXml, parseCells } from '../worksheet/cell';
import type { Carry } from './edit-of';

/** Puts back what a snapshot kept; refused where something changed since. */
export const restore: Carry<'restore'> = (draft, edit) => {
  const kept = readSnapshot(edit.sheet, edit.snapshot);
  checkTables(draft, edit.sheet, kept);
  draft.save();
  for (const part of kept.parts) checkPart(draft, edit.sheet, part);
  const touched = kept.sheets.map(({ sheet }) => draft.sheet(sheet));
  const wanted = new Map(
    kept.sheets.map(({ sheet, cells, rows }) => [
      sheet,
      new Set([...cells, ...rows].map((c) => c.row)),
    ]),
  );
  const rowsWanted = new Set([...wanted.values()].flatMap((rows) => [...rows]));
  const image = new Image(draft, touched, (row) => rowsWanted.has(row.index));
  for (const sheet of kept.sheets) restoreSheet(draft, sheet);
  restoreParts(draft, kept.parts);
  const back = image.restore(edit.sheet);
  return back ? [back] : [];
};

function checkTables(
  draft: Draft,
  sheet: string,
  { styles, strings }: ReturnType<typeof readSnapshot>,
): void {
  const sameStyles = draft.styles.fingerprint(styles.count).digest === styles.digest;
  const sameStrings = draft.strings.fingerprint(strings.count).digest === strings.digest;
  if (!sameStyles || !sameStrings) {
    throw refuse('changed', 'another program saved the workbook since', sheet);
  }
}

function checkPart(draft: Draft, sheet: string, { part, now }: PartDifference): void {
  const bytes = draft.package.bytes(part);
  const current = bytes && digest(bytes);
  if (current !== now) throw refuse('changed', `${part} changed since`, sheet);
}

function restoreSheet(draft: Draft, { sheet, cells, rows, sections }: SheetDifference): void {
  const { worksheet } = draft.sheet(sheet);
  for (const { name, now } of sections) {
    if (worksheet.sectionXml(name) !== now) throw refuse('changed', `${name} changed since`, sheet);
  }
  for (const cell of cells) restoreCell(draft, sheet, cell);
  for (const { row, before } of rows) {
    const known = worksheet.rows.ensure(row);
    for (const name of known.attributes.keys()) known.setAttribute(name, before[name] ?? null);
    for (const [name, value] of Object.entries(before)) known.setAttribute(name, value);
  }
  for (const { name, before } of sections) worksheet.restoreSections(name, before);
}

function restoreCell(
  draft: Draft,
  sheet: string,
  { row, column, now, before }: CellDifference,
): void {
  const { rows } = draft.sheet(sheet).worksheet;
  const known = rows.ensure(row);
  const held = known.cell(column);
  if ((held && cellXml(row, held)) !== now) {
    throw refuse('changed', 'the cell changed since', sheet, { row, column });
  }
  known.set(column, before === null ? null : (parseCells(before)[0] ?? null));
}

function restoreParts(draft: Draft, parts: readonly PartDifference[]): void {
  if (parts.length === 0) return;
  draft.save();
  for (const { part, before } of parts) {
    if (before === null) draft.package.removeAlone(part);
    else draft.package.setBytes(part, strToU8(before, true));
  }
  draft.reload();
}
