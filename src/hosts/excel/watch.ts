import type { CellChange } from '../host';

/** Tells whether the add-in is writing now: below ExcelApi 1.14 events do not say who caused them. */
export type IsWriting = () => boolean;

/** Calls back for each change of cells on any sheet until the returned function is called. */
export async function watchCells(
  context: Excel.RequestContext,
  listener: (change: CellChange) => void,
  isWriting: IsWriting,
): Promise<() => Promise<void>> {
  const names = new Map<string, string>();
  const registration = context.workbook.worksheets.onChanged.add(async (event) => {
    const source = sourceOf(event, isWriting());
    const sheet = names.get(event.worksheetId) ?? (await nameOf(event.worksheetId));
    if (sheet === null) return;
    names.set(event.worksheetId, sheet);
    listener({ sheet, address: event.address, source });
  });
  await context.sync();
  return async () => {
    await Excel.run(registration.context, async (own) => {
      registration.remove();
      await own.sync();
    });
  };
}

function sourceOf(
  event: Excel.WorksheetChangedEventArgs,
  isWriting: boolean,
): CellChange['source'] {
  if (event.source === Excel.EventSource.remote) return 'remote';
  // ExcelApi 1.14 names the add-in itself; below it there is no such property.
  const trigger = event.triggerSource as string | undefined;
  if (trigger !== undefined) return trigger === 'ThisLocalAddin' ? 'own' : 'local';
  return isWriting ? 'own' : 'local';
}

/** The sheet's name; null when it is gone by now. */
async function nameOf(id: string): Promise<string | null> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load('name');
    await context.sync();
    return sheet.isNullObject ? null : sheet.name;
  });
}
