import { openWorkbook } from '../../excel/file/open-workbook';
import { CO_AUTHOR } from '../../excel/model/events';
import { type } from '../../excel/model/type';
import { applyDeed } from '../../../src/taskpane/journal/apply-deed';
import { watchChanges } from '../../../src/taskpane/session/watch-changes';
import { startExcel, valueOf } from '../excel-host/excel';
import { until } from '../../support/until';
import { openSession, planFile, planSheet } from './open-session';

async function opened() {
  const open = await openSession();
  await watchChanges(open.session);
  return { ...open, typed: open.book.sheet(planSheet) };
}

/** Longer than the pane waits before it follows: what is not to come would have come by then. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 900));

describe('while the user types', () => {
  test('the sheet is recognised again, with its merges and fonts as read before', async () => {
    const { readings, typed } = await opened();
    const [before] = readings().workbook.sheets;
    type(typed, 'F5', 'Sở Y tế');
    await until(() => readings().workbook.sheets[0]?.texts[4]?.[5] === 'Sở Y tế');
    const { workbook, sheets, stale } = readings();
    const [after] = workbook.sheets;
    expect(stale).toBe(false);
    expect(after?.merges).toBe(before?.merges);
    expect(after?.fonts).toBe(before?.fonts);
    const [reading] = sheets;
    expect(reading?.recognised && reading.plan.tasks[0]?.lead).toMatchObject([{ name: 'Sở Y tế' }]);
  });

  test('a row below the last one needs a full reading: out of date', async () => {
    const { readings, typed } = await opened();
    const before = readings().workbook;
    type(typed, 'D60', 'Nhiệm vụ mới');
    await until(() => readings().stale);
    expect(readings().workbook).toBe(before);
  });
});

describe('what others write', () => {
  test('a co-author’s change makes the figures out of date, without reading under their hands', async () => {
    const { readings, typed } = await opened();
    const before = readings().workbook;
    type(typed, 'F5', 'Sở Y tế', CO_AUTHOR);
    await until(() => readings().stale);
    await pause();
    expect(readings()).toMatchObject({ stale: true });
    expect(readings().workbook).toBe(before);
  });

  test('what the add-in writes itself is neither typing nor a co-author’s', async () => {
    const { session, readings } = await opened();
    const [grid] = readings().workbook.sheets;
    const from = { value: grid?.values[4]?.[5] ?? null };
    const cells = [{ row: 4, column: 5, from, to: { value: 'Sở Y tế' } }];
    await applyDeed(session, 'fix-one', [{ kind: 'write-cells', sheet: planSheet, cells }], '');
    const after = readings();
    await pause();
    expect(readings()).toBe(after);
    expect([after.stale, after.workbook.sheets[0]?.texts[4]?.[5]]).toEqual([false, 'Sở Y tế']);
  });

  test('a co-author on a sheet that holds no plan changes nothing here', async () => {
    const { readings, book } = await opened();
    type(book.addSheet('Nháp'), 'A1', '1', CO_AUTHOR);
    await pause();
    expect(readings().stale).toBe(false);
  });
});

test('what is known must be of the same size and hold the sheet', async () => {
  const workbook = await openWorkbook(planFile);
  const { port, book } = await startExcel({ workbook });
  const known = valueOf(await port.read());
  expect(valueOf(await port.read([planSheet], { known })).sheets).toEqual(
    known.sheets.filter((grid) => grid.sheet === planSheet),
  );
  const failed = { ok: false, failure: { code: 'changed', sheet: planSheet } };
  expect(await port.read([planSheet], { known: { ...known, sheets: [] } })).toMatchObject(failed);
  type(book.sheet(planSheet), 'D60', 'Nhiệm vụ mới');
  expect(await port.read([planSheet], { known })).toMatchObject(failed);
});
