import type { CellWrite, Edit } from '../../../domain/grid/edit';
import type { CellContent } from '../../../domain/grid/sheet-spec';
import { refuse } from '../refused';
import { cellOrBlank, styleFinder } from '../worksheet/cell-style';
import { cellWith, contentOf, sameContent } from '../worksheet/content';
import { overlaps } from '../worksheet/ranges';
import { carryRuns } from '../worksheet/rich-text';
import { rowFitter } from '../worksheet/row-fit';
import { arrayBlocks, spellOutSharedFormulas } from '../worksheet/shared-formulas';
import type { Carry } from './edit-of';
import { openSheet } from './protection';
import { renameTableHeaders } from './table-headers';

/** Writes values and formulas, the cells' looks kept; refused where a cell is not what it was. */
export const writeCells: Carry<'write-cells'> = (draft, edit) => {
  const sheet = openSheet(draft, edit.sheet);
  const { rows } = sheet.worksheet;
  spellOutSharedFormulas(rows);
  const arrays = arrayBlocks(rows);
  const styleOf = styleFinder(sheet.worksheet);
  const fit = rowFitter(sheet.worksheet, (style) => draft.styles.look(style));
  const back: CellWrite[] = [];
  let formulas = false;
  for (const { row: rowIndex, column, from, to } of edit.cells) {
    const row = rows.ensure(rowIndex);
    const cell = row.cell(column);
    const held = contentOf(cell, draft.strings);
    const at = { row: rowIndex, column };
    if (!sameContent(held, from)) throw refuse('changed', 'not what was read', edit.sheet, at);
    const inside = { top: rowIndex, bottom: rowIndex, left: column, right: column };
    if (arrays.some((block) => overlaps(block, inside))) {
      throw refuse('not-supported', 'part of an array formula', edit.sheet, at);
    }
    const carried = withCarriedRuns(held, to);
    const written = cellWith(cellOrBlank(row, column, styleOf), carried, draft.strings);
    row.set(column, isNothing(written.inner, written.style) ? null : written);
    fit(row, written.style);
    formulas ||= 'formula' in to || 'formula' in held;
    back.push({ row: rowIndex, column, from: to, to: held });
  }
  if (formulas || draft.hasFormulas()) draft.recalculateOnOpening();
  renameTableHeaders(draft, sheet, edit.cells);
  const inverse: Edit = { kind: 'write-cells', sheet: edit.sheet, cells: back.reverse() };
  return back.length === 0 ? [] : [inverse];
};

/** Text over rich text keeps the looks of what stays; text that says its runs has the last word. */
function withCarriedRuns(held: CellContent, to: CellContent): CellContent {
  if ('formula' in held || 'formula' in to) return to;
  if (!held.runs || to.runs || typeof to.value !== 'string') return to;
  const runs = carryRuns(held.runs, to.value);
  return runs ? { ...to, runs } : to;
}

function isNothing(inner: string, style: number): boolean {
  return inner === '' && style === 0;
}
