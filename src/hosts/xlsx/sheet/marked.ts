import { marksOf } from '../../../domain/grid/mark';
import type { Draft, SheetDraft } from '../draft';

/** The sheet of ours that carries a mark; null when there is none. */
export function markedSheet(draft: Draft, mark: string): SheetDraft | null {
  const names = draft.workbook.names().filter(({ scope }) => scope === null);
  for (const [sheet, found] of marksOf(names)) {
    if (found === mark && draft.workbook.sheet(sheet)) return draft.sheet(sheet);
  }
  return null;
}
