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
  if (!draft.keepsFor(edit)) {
    act();
    return [];
  }
  const image = new Image(
    draft,
    [sheet],
    (row) => rows !== null && rows.top <= row.index && row.index <= rows.bottom,
  );
  act();
  const restore = image.restore(sheet.name);
  return restore ? [restore] : [];
}
