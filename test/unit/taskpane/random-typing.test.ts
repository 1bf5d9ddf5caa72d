import fc from 'fast-check';
import { cellAddress } from '../../../src/domain/grid/address';
import { recognise } from '../../../src/domain/recognition/recognise';
import { check, checkInSteps } from '../../../src/domain/rules/check';
import type { Finding } from '../../../src/domain/rules/finding';
import { defaultSettings } from '../../../src/domain/settings';
import { inSlices } from '../../../src/taskpane/session/in-slices';
import { watchChanges } from '../../../src/taskpane/session/watch-changes';
import { sameFindings } from '../../../src/taskpane/views/check/same-findings';
import { type } from '../../excel/model/type';
import { valueOf } from '../excel-host/excel';
import { until } from '../../support/until';
import { openSession, planSheet, type OpenSession } from './open-session';

const today = '2021-07-01';

/** What changes headers, groups, tasks, units and deadlines, and what changes nothing. */
const texts = [
  'Sở Y tế',
  'UBND cập huyện',
  'Quý II/2021',
  '31/02/2021',
  'Công khai  của của đơn vị',
  'Đơn vị chủ trì',
  'II',
  '7',
  '=1+1',
  '',
];
const typing = fc.record({
  row: fc.integer({ min: 0, max: 24 }),
  column: fc.integer({ min: 0, max: 6 }),
  text: fc.constantFrom(...texts),
  /** Whether the pane has caught up before the next cell is typed. */
  isFollowed: fc.boolean(),
});

test('whatever is typed, and however fast, the pane ends with what a full check finds', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(typing, { minLength: 1, maxLength: 6 }), async (typings) => {
      const { session, port, book, readings } = await openSession();
      await watchChanges(session);
      const { store } = session;
      const followed = (): Promise<void> =>
        until(() => !store.getState().typing || readings().stale);
      let shown: readonly Finding[] = [];
      for (const { row, column, text, isFollowed } of typings) {
        type(book.sheet(planSheet), cellAddress(row, column), text);
        if (!isFollowed) continue;
        await until(() => store.getState().typing || readings().stale);
        await followed();
        shown = await checked(readings(), shown);
      }
      await until(() => store.getState().typing || typings.at(-1)?.isFollowed === true);
      await followed();
      shown = await checked(readings(), shown);

      const workbook = valueOf(await port.read());
      const sheets = recognise(workbook, { today });
      expect(readings()).toMatchObject({ stale: false, sheets });
      const options = { today, settings: defaultSettings };
      expect(shown).toEqual(check(sheets, workbook, options));
    }),
    { numRuns: 5 },
  );
}, 120_000);

/** As the pane checks: in slices, with the findings that were there before. */
async function checked(
  { sheets, workbook }: ReturnType<OpenSession['readings']>,
  before: readonly Finding[],
): Promise<readonly Finding[]> {
  const checking = checkInSteps(sheets, workbook, { today, settings: defaultSettings });
  return (await inSlices(sameFindings(before, checking))) ?? [];
}
