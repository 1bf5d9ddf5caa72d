import { recognise } from '../../domain/recognition/recognise';
import type { SheetReading } from '../../domain/plan/plan';
import type { Outcome } from '../../hosts/host';
import type { Session } from './session';
import { loadStored } from './stored';

/**
 * Reads the workbook and recognises its plans into the state. The sheet that was chosen stays; else
 * the active one where it holds a plan, else the surest plan, else the active sheet.
 */
export async function readPlans(session: Session): Promise<Outcome<readonly SheetReading[]>> {
  const { host, store } = session;
  if (store.getState().readings.phase === 'unread') await loadStored(session);
  const workbook = await host.read();
  if (!workbook.ok) {
    const { sheet } = store.getState();
    store.dispatch({
      type: 'read',
      readings: { phase: 'failed', failure: workbook.failure },
      sheet,
    });
    return workbook;
  }
  const active = await host.activeSheet();
  const sheets = recognise(workbook.value, {
    today: session.today(),
    columns: store.getState().columns,
  });
  store.dispatch({
    type: 'read',
    readings: { phase: 'read', workbook: workbook.value, sheets, stale: false },
    sheet: chooseSheet(sheets, store.getState().sheet, active.ok ? active.value : null),
  });
  return { ok: true, value: sheets };
}

function chooseSheet(
  sheets: readonly SheetReading[],
  chosen: string | null,
  active: string | null,
): string | null {
  const plans = sheets.filter((reading) => reading.recognised);
  const named = (name: string | null): string | undefined =>
    plans.find((reading) => reading.sheet === name)?.sheet;
  const [surest] = [...plans].sort((a, b) => b.plan.confidence - a.plan.confidence);
  return named(chosen) ?? named(active) ?? surest?.sheet ?? active;
}
