import type { Draft } from '../draft';
import { contentTypes } from '../package/kinds';
import { element } from '../package/xml';

/** Adds an empty worksheet behind the others and returns its part. */
export function addSheetEntry(draft: Draft, name: string): string {
  const { workbook } = draft;
  const part = draft.package.freeName('xl/worksheets/sheet', '.xml');
  const id = draft.package.relationships(workbook.part).add('worksheet', part);
  draft.package.contentTypes().set(part, contentTypes.worksheet);
  const sheets = workbook.ensure('sheets');
  const ids = sheets.elements('sheet').map((entry) => Number(entry.get('sheetId') ?? 0));
  sheets.children.push(
    element('sheet', {
      name,
      sheetId: Math.max(0, ...ids) + 1,
      [`${workbook.relationshipsPrefix()}:id`]: id,
    }),
  );
  workbook.touch();
  return part;
}
