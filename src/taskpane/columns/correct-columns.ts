import type { ColumnMap } from '../../domain/plan/plan';
import { readNow } from '../home/read-now';
import type { Session } from '../session/session';
import { columnsKey } from '../session/stored-keys';
import { columnsTexts } from '../texts/columns';
import { failureText } from '../texts/failures';

/**
 * Takes the user's word for a sheet's columns, keeps it with the workbook, and reads again. Null
 * goes back to what recognition finds.
 */
export async function correctColumns(
  session: Session,
  sheet: string,
  columns: ColumnMap | null,
): Promise<void> {
  const { store, host } = session;
  store.dispatch({ type: 'columns-corrected', sheet, columns });
  const { locale, columns: all } = store.getState();
  const kept = await host.writeSetting(columnsKey, Object.keys(all).length > 0 ? all : undefined);
  await readNow(session);
  const texts = columnsTexts[locale];
  store.dispatch({
    type: 'noticed',
    notice: kept.ok
      ? { tone: 'success', text: columns ? texts.saved(sheet) : texts.wasReset(sheet) }
      : { tone: 'warning', text: failureText(kept.failure, locale) },
  });
}
