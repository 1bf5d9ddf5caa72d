import { markName } from '../../../domain/grid/mark';
import { madeSheetKey } from '../../made-sheet';
import { Image } from '../image';
import { writeStored } from '../settings';
import { markedSheet } from '../sheet/marked';
import { removeBelongings, removeSheetEntry } from '../sheet/remove';
import type { Carry } from './edit-of';
import { openStructure } from './protection';

/** Removes the sheet of ours with that mark; none there is none to remove. */
export const removeSheet: Carry<'remove-sheet'> = (draft, edit) => {
  const sheet = markedSheet(draft, edit.mark);
  if (!sheet) return [];
  openStructure(draft);
  draft.save();
  const image = new Image(draft, []);
  removeBelongings(draft, sheet);
  removeSheetEntry(draft, sheet);
  draft.workbook.removeName(markName(edit.mark), null);
  writeStored(draft.package, madeSheetKey(edit.mark), undefined);
  draft.workbook.save();
  draft.reload();
  const back = image.restore(sheet.name);
  return back ? [back] : [];
};
