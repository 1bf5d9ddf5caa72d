import type { Edit } from '../../../domain/grid/edit';
import { Columns } from '../worksheet/columns';
import type { Worksheet } from '../worksheet/worksheet';
import type { Carry } from './edit-of';
import { openSheet } from './protection';
import { withRestore } from './range-cells';

/** Excel's width where neither the column nor the sheet says one. */
const usualWidth = 9.140625;

/** Sets a column's width, in characters of the default font. */
export const columnWidth: Carry<'column-width'> = (draft, edit) => {
  const sheet = openSheet(draft, edit.sheet);
  return withRestore(draft, edit, sheet, null, () => {
    new Columns(sheet.worksheet).set(edit.column, { width: String(edit.width), customWidth: '1' });
  });
};

/** Hides or shows columns; only what really changes is taken back. */
export const hideColumns: Carry<'hide-columns'> = (draft, edit) => {
  const sheet = openSheet(draft, edit.sheet);
  const { worksheet, name } = sheet;
  const columns = new Columns(worksheet);
  const back: Edit[] = [];
  for (let column = edit.at; column < edit.at + edit.count; column += 1) {
    const settings = columns.at(column);
    const wasHidden = ['1', 'true'].includes(settings?.get('hidden') ?? '');
    if (wasHidden === edit.hidden) continue;
    const hidden = edit.hidden ? '1' : null;
    if (settings?.has('width')) {
      columns.set(column, { hidden });
      back.push({ kind: 'hide-columns', sheet: name, at: column, count: 1, hidden: wasHidden });
    } else {
      // Without a width of its own, Excel shows a hidden column again as one of no width.
      const width = String(defaultWidth(worksheet));
      const set = (): void => {
        columns.set(column, { width, hidden });
      };
      back.push(...withRestore(draft, edit, sheet, null, set));
    }
  }
  return back.reverse();
};

function defaultWidth(worksheet: Worksheet): number {
  return Number(worksheet.element('sheetFormatPr')?.get('defaultColWidth') ?? usualWidth);
}
