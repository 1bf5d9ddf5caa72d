import type { Rect } from '../../../domain/grid/grid';
import { Image } from '../image';
import type { Draft, SheetDraft } from '../draft';
import type { Edit } from '../../../domain/grid/edit';

/**
 * Does to a block of one sheet what `edit` asks and returns the edit that puts everything in it back;
 * none where the columns go again anyway.
 */
export function withRestore(
  draft: Draft,
  edit: Edit,
  sheet: SheetDraft,
  rows: Pick<Rect, 'top' | 'bottom'> | null,
  act: () => void,
): readonly Edit[] {
  if (draft.keepsFor(edit)) return keeping(draft, sheet, rows, act);
  act();
  return [];
}

/** Does something to rows of a sheet, or beside its rows, and returns the edit that puts them back. */
export function keeping(
  draft: Draft,
  sheet: SheetDraft,
  rows: Pick<Rect, 'top' | 'bottom'> | null,
  act: () => void,
): readonly Edit[] {
  const image = new Image(
    draft,
    [sheet],
    (row) => rows !== null && rows.top <= row.index && row.index <= rows.bottom,
  );
  act();
  const restore = image.restore(sheet.name);
  return restore ? [restore] : [];
}
