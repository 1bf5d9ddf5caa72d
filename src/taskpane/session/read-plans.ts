import { recogniseInSteps } from '../../domain/recognition/recognise';
import type { SheetReading } from '../../domain/plan/plan';
import type { Outcome } from '../../hosts/host';
import { inSlices } from './in-slices';
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
  const options = { today: session.today(), columns: store.getState().columns };
  const sheets = (await inSlices(recogniseInSteps(workbook.value, options))) ?? [];
  store.dispatch({
    type: 'read',
    readings: { phase: 'read', workbook: workbook.value, sheets, stale: false },
    sheet: chooseSheet(sheets, store.getState().sheet, active.ok ? active.value : null),
  });
  return { ok: true, value: sheets };
}

/**
 * Follows what the user typed on one sheet: reads its cells alone, keeps the other sheets as they
 * were read, and recognises again. Says false, changing nothing, where only a full reading will do.
 *
 * @param signal stops it when the user types on
 */
export async function followTyping(
  { host, store, today }: Session,
  sheet: string,
  signal?: AbortSignal,
): Promise<boolean> {
  const before = store.getState().readings;
  if (before.phase !== 'read') return false;
  const read = await host.read([sheet], { known: before.workbook });
  const [typed] = read.ok ? read.value.sheets : [];
  if (!typed) return false;
  const sheets = before.workbook.sheets.map((grid) => (grid.sheet === sheet ? typed : grid));
  const workbook = { ...before.workbook, sheets };
  const options = { today: today(), columns: store.getState().columns };
  const recognised = await inSlices(recogniseInSteps(workbook, options), signal);
  const { readings, work } = store.getState();
  // Something else read or wrote meanwhile: what was just read may be the older of the two.
  if (!recognised || readings !== before || work) return false;
  store.dispatch({ type: 'followed', workbook, sheets: recognised });
  return true;
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
