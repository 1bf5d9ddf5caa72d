import type { Rect } from '../../../domain/grid/grid';
import type { SheetDraft } from '../draft';
import { cellOrBlank, styleFinder } from '../worksheet/cell-style';
import type { Carry } from './edit-of';
import { openSheet } from './protection';
import { withRestore } from './range-cells';

/** Lays a format over a block. */
export const format: Carry<'format'> = (draft, edit) => {
  const sheet = openSheet(draft, edit.sheet);
  return withRestore(draft, edit, sheet, edit.range, () => {
    const known = new Map<number, number>();
    restyle(sheet, edit.range, (_, __, style) => {
      let made = known.get(style);
      if (made === undefined) known.set(style, (made = draft.styles.formatted(style, edit.format)));
      return made;
    });
  });
};

/** Gives a block the looks of another, repeated where the other is smaller. */
export const copyFormat: Carry<'copy-format'> = (draft, edit) => {
  const sheet = openSheet(draft, edit.sheet);
  const { from, to } = edit;
  const styleOf = styleFinder(sheet.worksheet);
  const { rows } = sheet.worksheet;
  const height = from.bottom - from.top + 1;
  const width = from.right - from.left + 1;
  const looks = Array.from({ length: height }, (_, row) => {
    const source = rows.get(from.top + row);
    return Array.from({ length: width }, (__, column) => styleOf(source, from.left + column));
  });
  return withRestore(draft, edit, sheet, to, () => {
    restyle(sheet, to, (row, column, style) => {
      const look = looks[(row - to.top) % height]?.[(column - to.left) % width];
      return look ?? style;
    });
  });
};

/** Changes the cell format of each cell of a block; cells that come to look like nothing are not made. */
function restyle(
  { worksheet }: SheetDraft,
  range: Rect,
  to: (row: number, column: number, style: number) => number,
): void {
  const styleOf = styleFinder(worksheet);
  for (let index = range.top; index <= range.bottom; index += 1) {
    const row = worksheet.rows.ensure(index);
    for (let column = range.left; column <= range.right; column += 1) {
      const cell = cellOrBlank(row, column, styleOf);
      const style = to(index, column, cell.style);
      if (style === styleOf(row, column)) continue;
      row.set(column, { ...cell, style });
    }
  }
}
