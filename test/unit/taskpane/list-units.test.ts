import { listUnits } from '../../../src/domain/normalisation/own-list';
import { applyDeed, undoDeed } from '../../../src/taskpane/journal/apply-deed';
import { loadKept } from '../../../src/taskpane/journal/kept';
import { type } from '../../excel/model/type';
import { openSession, planSheet, type OpenSession } from './open-session';

const list = 'Danh mục đơn vị';

async function withList(): Promise<{ open: OpenSession; deed: string; sheets: () => string[] }> {
  const open = await openSession();
  const plans = open
    .readings()
    .sheets.flatMap((reading) => (reading.recognised ? [reading.plan] : []));
  await applyDeed(open.session, 'list-units', listUnits(plans), '');
  const [entry] = (await loadKept(open.session)).journal.entries;
  if (!entry) throw new Error('nothing in the journal');
  return { open, deed: entry.id, sheets: () => open.book.sheets.map(({ name }) => name) };
}

test('the list of units that was made is taken back as a whole', async () => {
  const { open, deed, sheets } = await withList();
  expect(sheets()).toEqual(expect.arrayContaining([planSheet, list]));
  expect(await undoDeed(open.session, deed)).toMatchObject({ tone: 'success' });
  expect(sheets()).toEqual([planSheet]);
});

test('a list that the office has written on is not taken away', async () => {
  const { open, deed, sheets } = await withList();
  type(open.book.sheet(list), 'A2', 'Sở Văn hóa');
  expect(await undoDeed(open.session, deed)).toMatchObject({ tone: 'warning' });
  expect(sheets()).toContain(list);
});
