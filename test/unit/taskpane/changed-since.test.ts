import { type } from '../../excel/model/type';
import { applyDeed } from '../../../src/taskpane/journal/apply-deed';
import { openSession, planSheet } from './open-session';

test('a fix of a cell that was changed since is refused, with the button to read again', async () => {
  const { session, readings, book } = await openSession();
  const [grid] = readings().workbook.sheets;
  const from = { value: grid?.values[4]?.[5] ?? null };
  // Nobody listens, as in an Excel without events.
  type(book.sheet(planSheet), 'F5', 'Sở Y tế');
  expect(readings().stale).toBe(false);
  const cells = [{ row: 4, column: 5, from, to: { value: 'Sở Nội vụ' } }];
  const said = await applyDeed(
    session,
    'fix-one',
    [{ kind: 'write-cells', sheet: planSheet, cells }],
    '',
  );
  expect(said.tone).toBe('error');
  expect(said.text).toContain('F5');
  expect(readings().stale).toBe(true);
  expect(book.sheet(planSheet).cells.get(4, 5)?.value).toBe('Sở Y tế');
});
