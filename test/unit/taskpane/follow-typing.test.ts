import { openWorkbook } from '../../excel/file/open-workbook';
import { type } from '../../excel/model/type';
import { readPlans } from '../../../src/taskpane/session/read-plans';
import type { Session } from '../../../src/taskpane/session/session';
import { initialState, reduce } from '../../../src/taskpane/session/state';
import { createStore } from '../../../src/taskpane/session/store';
import { watchChanges } from '../../../src/taskpane/session/watch-changes';
import { startExcel, valueOf } from '../excel-host/excel';

const plan = 'test/fixtures/02-hung-yen-2021.xlsx';
const sheet = 'Biểu tổng hợp nhiệm vụ';

async function opened() {
  const workbook = await openWorkbook(plan);
  const excel = await startExcel({ workbook });
  const session: Session = {
    host: excel.port,
    store: createStore(reduce, initialState('vi')),
    today: () => '2021-07-01',
  };
  valueOf(await readPlans(session));
  await watchChanges(session);
  const readings = () => {
    const state = session.store.getState().readings;
    if (state.phase !== 'read') throw new Error(state.phase);
    return state;
  };
  return { ...excel, session, readings, typed: excel.book.sheet(sheet) };
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 900));

describe('while the user types', () => {
  test('the sheet is recognised again, with its merges and fonts as read before', async () => {
    const { readings, typed } = await opened();
    const [before] = readings().workbook.sheets;
    type(typed, 'F5', 'Sở Y tế');
    await pause();
    const { workbook, sheets, stale } = readings();
    const [after] = workbook.sheets;
    expect([stale, after?.texts[4]?.[5]]).toEqual([false, 'Sở Y tế']);
    expect(after?.merges).toBe(before?.merges);
    expect(after?.fonts).toBe(before?.fonts);
    const [reading] = sheets;
    expect(reading?.recognised && reading.plan.tasks[0]?.lead).toMatchObject([{ name: 'Sở Y tế' }]);
  });

  test('a row below the last one needs a full reading: out of date', async () => {
    const { readings, typed } = await opened();
    const before = readings().workbook;
    type(typed, 'D60', 'Nhiệm vụ mới');
    await pause();
    expect(readings().stale).toBe(true);
    expect(readings().workbook).toBe(before);
  });
});

test('what is known must be of the same size and hold the sheet', async () => {
  const workbook = await openWorkbook(plan);
  const { port, book } = await startExcel({ workbook });
  const known = valueOf(await port.read());
  expect(valueOf(await port.read([sheet], { known })).sheets).toEqual(
    known.sheets.filter((grid) => grid.sheet === sheet),
  );
  const failed = { ok: false, failure: { code: 'changed', sheet } };
  expect(await port.read([sheet], { known: { ...known, sheets: [] } })).toMatchObject(failed);
  type(book.sheet(sheet), 'D60', 'Nhiệm vụ mới');
  expect(await port.read([sheet], { known })).toMatchObject(failed);
});
