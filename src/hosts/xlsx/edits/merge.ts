import type { CellWrite, Edit } from '../../../domain/grid/edit';
import type { Rect } from '../../../domain/grid/grid';
import type { Draft, SheetDraft } from '../draft';
import { rectAddress } from '../../../domain/grid/address';
import { element, parseXml } from '../package/xml';
import { refuse } from '../refused';
import { contentOf } from '../worksheet/content';
import { overlaps, parseRange } from '../worksheet/ranges';
import type { Carry } from './edit-of';
import { openSheet } from './protection';
import { writeCells } from './write-cells';

/** Merges a block; only its first cell keeps what it holds, as in Excel. */
export const merge: Carry<'merge'> = (draft, edit) => {
  const sheet = openSheet(draft, edit.sheet);
  const { range } = edit;
  const crossing = mergesOf(sheet).find((other) => overlaps(other, range));
  if (crossing) {
    throw refuse('changed', `${rectAddress(crossing)} is merged`, edit.sheet, {
      row: range.top,
      column: range.left,
    });
  }
  if (isInTable(draft, sheet, range)) {
    throw refuse('not-supported', 'cells of a table cannot be merged', edit.sheet, {
      row: range.top,
      column: range.left,
    });
  }
  const lost: CellWrite[] = [];
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (const cell of sheet.worksheet.rows.get(row)?.cells ?? []) {
      const isFirst = row === range.top && cell.column === range.left;
      if (isFirst || cell.column < range.left || cell.column > range.right) continue;
      const from = contentOf(cell, draft.strings);
      if (cell.inner === '') continue;
      lost.push({ row, column: cell.column, from, to: { value: null } });
    }
  }
  const back =
    lost.length === 0
      ? []
      : writeCells(draft, { kind: 'write-cells', sheet: edit.sheet, cells: lost });
  setMerges(sheet, inReadingOrder(mergesOf(sheet), range));
  const unmerged: Edit = { kind: 'unmerge', sheet: edit.sheet, range };
  return [unmerged, ...back];
};

/** Excel repairs a file with merged cells in an Excel Table. */
function isInTable(draft: Draft, sheet: SheetDraft, range: Rect): boolean {
  return draft.partsOf(sheet.part, 'table').some((part) => {
    const table = parseRange(parseXml(draft.package.text(part) ?? '<table/>').get('ref') ?? '');
    return table !== null && overlaps(table, range);
  });
}

/** Takes merges within a block apart. */
export const unmerge: Carry<'unmerge'> = (draft, edit) => {
  const sheet = openSheet(draft, edit.sheet);
  const gone = mergesOf(sheet).filter((merged) => overlaps(merged, edit.range));
  setMerges(
    sheet,
    mergesOf(sheet).filter((merged) => !overlaps(merged, edit.range)),
  );
  return gone.map((range) => ({ kind: 'merge', sheet: edit.sheet, range }));
};

/** The merges with one more, where a reader from top left meets it. */
function inReadingOrder(merges: readonly Rect[], added: Rect): readonly Rect[] {
  const behind = merges.findIndex(
    ({ top, left }) => top > added.top || (top === added.top && left > added.left),
  );
  const at = behind < 0 ? merges.length : behind;
  return [...merges.slice(0, at), added, ...merges.slice(at)];
}

function mergesOf({ worksheet }: SheetDraft): readonly Rect[] {
  return (worksheet.element('mergeCells')?.elements('mergeCell') ?? [])
    .map((merged) => parseRange(merged.get('ref') ?? ''))
    .filter((rect) => rect !== null);
}

function setMerges({ worksheet }: SheetDraft, merges: readonly Rect[]): void {
  const known = worksheet.element('mergeCells');
  if (merges.length === 0) {
    if (known) worksheet.drop(known);
    return;
  }
  const section = worksheet.ensure('mergeCells');
  section.children = merges.map((rect) => element('mergeCell', { ref: rectAddress(rect) }));
  section.set('count', merges.length);
}
