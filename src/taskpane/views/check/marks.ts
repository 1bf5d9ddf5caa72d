import type { Edit } from '../../../domain/grid/edit';
import type { Grid } from '../../../domain/grid/grid';
import { checkInSteps } from '../../../domain/rules/check';
import { heeded } from '../../../domain/rules/ignores';
import { markEdits, unmarkEdits } from '../../../domain/rules/marks';
import type { Outcome } from '../../../hosts/host';
import { loadKept } from '../../journal/kept';
import { inSlices } from '../../session/in-slices';
import { readPlans } from '../../session/read-plans';
import type { Session } from '../../session/session';
import type { State } from '../../session/state';
import { marksKey } from '../../session/stored-keys';
import { runWork, type WorkControls } from '../../session/work';
import { checkTexts } from '../../texts/check';
import { failureText } from '../../texts/failures';

/**
 * Marks the cells of what the check finds, on every plan sheet that can be written to, or takes all
 * marks off. The workbook remembers the sheets, so that marks are taken off after reopening too.
 */
export async function setMarks(session: Session, shown: boolean): Promise<void> {
  const { store } = session;
  const { locale } = store.getState();
  const outcome = await runWork(session, checkTexts[locale].marking, async (controls) => {
    await loadKept(session);
    const { readings } = store.getState();
    if (readings.phase !== 'read' || readings.stale) {
      const read = await readPlans(session);
      if (!read.ok) return read;
    }
    return writeMarks(session, shown, controls);
  });
  if (outcome.ok) return;
  const text = failureText(outcome.failure, locale);
  store.dispatch({ type: 'noticed', notice: { tone: 'warning', text } });
}

/** Brings the marks up to what is found now; does nothing while they are off. */
export async function refreshMarks(session: Session): Promise<void> {
  const { kept } = session.store.getState();
  if (kept && kept.marked.length > 0) await setMarks(session, true);
}

async function writeMarks(
  session: Session,
  shown: boolean,
  controls: WorkControls,
): Promise<Outcome<unknown>> {
  const { host, store, today } = session;
  const state = store.getState();
  const { readings, kept, settings } = state;
  if (readings.phase !== 'read' || !kept) return { ok: true, value: null };
  const grids = readings.workbook.sheets.filter((grid) => canBear(grid, state));
  const edits: Edit[] = grids.flatMap(({ sheet }) => unmarkEdits(sheet));
  const plans = new Set(
    readings.sheets.filter((each) => each.recognised).map((each) => each.sheet),
  );
  const marked = shown ? grids.filter(({ sheet }) => plans.has(sheet)) : [];
  if (shown) {
    const checking = checkInSteps(readings.sheets, readings.workbook, { today: today(), settings });
    const { shown: heededFindings } = heeded((await inSlices(checking)) ?? [], kept.ignores);
    edits.push(...marked.flatMap((grid) => markEdits(grid, heededFindings)));
  }
  const applied = await host.apply(edits, controls);
  if (!applied.ok) return applied;
  const names = marked.map(({ sheet }) => sheet);
  // Only then are they said to be there: who closes the workbook now finds the switch as it was left.
  const remembered = await host.writeSetting(marksKey, names.length > 0 ? names : undefined);
  store.dispatch({ type: 'kept-changed', kept: { ...(await loadKept(session)), marked: names } });
  return remembered;
}

/**
 * The user's sheets that take marks. One that is protected or filtered would hold up the others; it
 * is left out unless the user looks at it, or it bears marks: then Excel's reason must be told.
 */
function canBear(
  { sheet, mark, isProtected, filter }: Grid,
  { sheet: chosen, kept }: State,
): boolean {
  if (mark !== null) return false;
  const isFree = !isProtected && filter?.active !== true;
  return isFree || sheet === chosen || (kept?.marked.includes(sheet) ?? false);
}
