import { shiftFormula } from '../../../domain/grid/column-shift';
import type { Edit } from '../../../domain/grid/edit';
import { shiftCells } from '../columns/cells';
import { shiftObjects } from '../columns/objects';
import { growPrintArea, shiftPivotSources } from '../columns/sources';
import { shiftSections } from '../columns/sections';
import type { SheetShift } from '../columns/shift-of';
import { shiftTables } from '../columns/tables';
import type { Draft, SheetDraft } from '../draft';
import { rewriteFormulas } from '../formulas';
import { Image } from '../image';
import { refuse } from '../refused';
import { arrayBlocks, spellOutSharedFormulas } from '../worksheet/shared-formulas';
import type { Carry } from './edit-of';
import { openSheet } from './protection';

const lastColumn = 16_383;

/** Inserts columns. */
export const insertColumns: Carry<'insert-columns'> = (draft, edit) => {
  const sheet = openSheet(draft, edit.sheet);
  const { at, count, extending = null, headingRows } = edit;
  prepare(draft, sheet, at, at - 1);
  for (const row of sheet.worksheet.rows.all()) {
    const last = row.cells.at(-1);
    if (last && last.inner !== '' && last.column >= at && last.column + count > lastColumn) {
      throw refuse('not-supported', 'cells would leave the sheet', sheet.name, {
        row: row.index,
        column: last.column,
      });
    }
  }
  const growth = headingRows ? { extending, headingRows } : { extending };
  shiftSheet(draft, sheet, { sheet: sheet.name, at, count, ...growth });
  const inverse: Edit = { kind: 'remove-columns', sheet: sheet.name, at, count };
  return [inverse];
};

/** Removes columns with all that stands in them. */
export const removeColumns: Carry<'remove-columns'> = (draft, edit) => {
  const sheet = openSheet(draft, edit.sheet);
  const { at, count } = edit;
  prepare(draft, sheet, at, at + count - 1);
  const image = new Image(draft, draft.sheets());
  const removal: SheetShift = { sheet: sheet.name, at, count: -count, extending: null };
  shiftSheet(draft, sheet, removal);
  // What inserting the columns again would not bring back is what has to be kept.
  shiftSheet(draft, sheet, { ...removal, count });
  const lost = image.restore(sheet.name);
  shiftSheet(draft, sheet, removal);
  const back: Edit = { kind: 'insert-columns', sheet: sheet.name, at, count };
  return lost ? [back, lost] : [back];
};

function shiftSheet(draft: Draft, sheet: SheetDraft, shift: SheetShift): void {
  shiftCells(sheet, shift);
  shiftSections(sheet, shift);
  shiftTables(draft, sheet, shift);
  shiftObjects(draft, sheet, shift);
  rewriteFormulas(draft, (formula, home) => shiftFormula(formula, home, shift.sheet, shift));
  growPrintArea(draft, shift);
  shiftPivotSources(draft, shift);
}

/** Shared formulas are spelled out everywhere; array formulas must not be torn apart. */
function prepare(draft: Draft, sheet: SheetDraft, first: number, last: number): void {
  for (const { worksheet } of draft.sheets()) spellOutSharedFormulas(worksheet.rows);
  if (draft.hasFormulas()) draft.recalculateOnOpening();
  for (const block of arrayBlocks(sheet.worksheet.rows)) {
    const isTorn =
      first > last ? block.left < first && first <= block.right : tears(block, first, last);
    if (!isTorn) continue;
    throw refuse('not-supported', 'would tear an array formula', sheet.name, {
      row: block.top,
      column: block.left,
    });
  }
}

/** Whether removed columns take a part of a block and leave another. */
function tears(range: { left: number; right: number }, first: number, last: number): boolean {
  const meets = range.left <= last && first <= range.right;
  return meets && !(first <= range.left && range.right <= last);
}
