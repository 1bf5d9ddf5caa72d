import {
  latestBefore,
  readSnapshots,
  verdictIn,
  withSnapshot,
} from '../../../src/domain/summary/snapshot';
import type { Snapshot } from '../../../src/domain/summary/snapshot';

const taken = (takenOn: string): Snapshot => ({
  takenOn,
  period: 'Quý I năm 2022',
  verdicts: { 'nv-1': 'done-on-time' },
});

test('what was kept is read again', () => {
  const kept = [taken('2022-03-31')];
  expect(readSnapshots(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
});

test('a workbook that kept nothing has none', () => {
  expect(readSnapshots(undefined)).toEqual([]);
});

test.each([
  ['no list', {}],
  ['no day', [{ ...taken('31/03/2022') }]],
  ['an unknown class', [{ ...taken('2022-03-31'), verdicts: { 'nv-1': 'xong' } }]],
])('%s is refused', (_, stored) => {
  expect(readSnapshots(stored)).toBeNull();
});

test('a second one on the same day takes the place of the first', () => {
  const again: Snapshot = { ...taken('2022-03-31'), verdicts: {} };
  expect(withSnapshot([taken('2022-03-31')], again)).toEqual([again]);
});

test('the oldest go when there are too many', () => {
  const days = Array.from({ length: 9 }, (_, index) => `2022-0${index + 1}-01`);
  const kept = days.reduce<readonly Snapshot[]>((all, day) => withSnapshot(all, taken(day)), []);
  expect(kept.map(({ takenOn }) => takenOn)).toEqual(days.slice(1));
});

test('a report compares with the latest before its own day', () => {
  const kept = [taken('2022-03-31'), taken('2022-06-30')];
  expect(latestBefore(kept, '2022-06-30')?.takenOn).toBe('2022-03-31');
  expect(latestBefore(kept, '2022-03-31')).toBeNull();
});

test.each([
  ['the class that it had', 'nv-1', 'done-on-time'],
  ['none when it was not there', 'nv-2', undefined],
  ['none for an id that every object knows', 'constructor', undefined],
])('a task has %s', (_, id, verdict) => {
  expect(verdictIn(taken('2022-03-31'), id)).toBe(verdict);
  expect(verdictIn(null, id)).toBeUndefined();
});
