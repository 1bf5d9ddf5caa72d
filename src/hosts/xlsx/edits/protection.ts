import type { Draft, SheetDraft } from '../draft';
import { refuse } from '../refused';

/** The sheet of that name; refused when it is protected, as Excel refuses it. */
export function openSheet(draft: Draft, name: string): SheetDraft {
  const sheet = draft.sheet(name);
  const protection = sheet.worksheet.element('sheetProtection');
  const isOn = ['1', 'true'].includes(protection?.get('sheet') ?? '');
  if (isOn) throw refuse('protected', 'the sheet is protected', sheet.name);
  return sheet;
}

/** Refused when the workbook's own protection fixes which sheets there are. */
export function openStructure(draft: Draft): void {
  const locked = draft.workbook.root.child('workbookProtection')?.get('lockStructure');
  if (locked === '1' || locked === 'true') {
    throw refuse('protected', 'the workbook structure is protected', null);
  }
}
