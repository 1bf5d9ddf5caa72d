import type { CellWrite } from '../../../domain/grid/edit';
import type { Draft, SheetDraft } from '../draft';
import { parseXml } from '../package/xml';
import { parseRange } from '../worksheet/ranges';

/** Keeps the column names of Excel Tables equal to their header cells, or Excel repairs the file. */
export function renameTableHeaders(
  draft: Draft,
  sheet: SheetDraft,
  writes: readonly CellWrite[],
): void {
  for (const part of draft.partsOf(sheet.part, 'table')) {
    const table = parseXml(draft.package.text(part) ?? '<table/>');
    const range = parseRange(table.get('ref') ?? '');
    if (!range || table.get('headerRowCount') === '0') continue;
    const columns = table.child('tableColumns')?.elements('tableColumn') ?? [];
    let renamed = false;
    for (const { row, column, to } of writes) {
      if (row !== range.top || 'formula' in to || to.value === null) continue;
      const header = columns[column - range.left];
      if (column > range.right || typeof to.value === 'object' || !header) continue;
      // A line break in a header stands in the name as Excel escapes it.
      header.set('name', String(to.value).replaceAll('\n', '_x000a_'));
      renamed = true;
    }
    if (renamed) draft.package.setXml(part, table);
  }
}
