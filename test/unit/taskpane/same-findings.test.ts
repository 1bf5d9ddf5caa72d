import type { Finding } from '../../../src/domain/rules/finding';
import { runThrough, type Steps } from '../../../src/domain/steps';
import { inSlices } from '../../../src/taskpane/session/in-slices';
import { sameFindings } from '../../../src/taskpane/views/check/same-findings';

const finding = (row: number, text: string): Finding => ({
  code: 'unit-unknown',
  severity: 'info',
  sheet: 'Phụ lục',
  row,
  column: 3,
  taskId: 'nv-1',
  params: { text },
  fix: null,
});

/** A check with one break. */
function* checking(found: readonly Finding[]): Steps<readonly Finding[]> {
  yield;
  return found;
}

test('what is found again stays the object that it was; what moved or says something else does not', () => {
  const before = [finding(4, 'Sở A'), finding(5, 'Sở B'), finding(6, 'Sở C')];
  const after = [finding(4, 'Sở A'), finding(5, 'Sở D'), finding(7, 'Sở C')];
  const kept = runThrough(sameFindings(before, checking(after)));
  expect(kept).toEqual(after);
  expect(kept.map((each) => before.includes(each))).toEqual([true, false, false]);
});

test('work in slices comes to what it comes to at one go, and to nothing once it is stopped', async () => {
  const found = [finding(4, 'Sở A')];
  await expect(inSlices(checking(found))).resolves.toEqual(found);
  const stop = new AbortController();
  const stopped = inSlices(checking(found), stop.signal);
  stop.abort();
  await expect(stopped).resolves.toBeNull();
});
