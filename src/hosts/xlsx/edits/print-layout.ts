import { putPrintLayout } from '../worksheet/print-layout';
import type { Carry } from './edit-of';
import { openSheet } from './protection';
import { withRestore } from './range-cells';

/** Sets how a sheet is printed. */
export const printLayout: Carry<'print-layout'> = (draft, edit) => {
  const sheet = openSheet(draft, edit.sheet);
  return withRestore(draft, edit, sheet, null, () => {
    putPrintLayout(sheet.worksheet, draft.workbook, sheet.name, edit.layout);
  });
};
