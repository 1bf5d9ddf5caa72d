import type { Rect } from '../../../domain/grid/grid';
import { Image } from '../image';
import type { Draft, SheetDraft } from '../draft';
import type { Edit } from '../../../domain/grid/edit';

/** Does something to a block of one sheet and returns the edit that puts everything in it back. */
export function withRestore(
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
