import type { UndoRefusal } from '../../domain/journal/undo';
import type { Locale } from '../../domain/text/locale';
import { journalTexts } from '../texts/journal';

/** Why a deed is not taken back, in the reader's language. */
export function refusalText(refusal: UndoRefusal, locale: Locale): string {
  const texts = journalTexts[locale];
  switch (refusal.code) {
    case 'already-undone':
      return texts.alreadyUndone;
    case 'not-kept':
      return texts.notKept;
    case 'sheet-missing':
      return texts.sheetMissing(refusal.sheet);
    case 'later-deed':
      return texts.laterDeed(texts.deeds[refusal.later.deed]);
    case 'changed':
      return texts.changed(refusal.sheet, refusal.cells.join(', '), refusal.count);
  }
}
