import { applyWrites } from '../../../src/domain/grid/apply-writes';
import type { Edit } from '../../../src/domain/grid/edit';
import type { Workbook } from '../../../src/domain/grid/grid';
import {
  emptyJournal,
  readJournal,
  withDeed,
  withUndone,
  type DoneDeed,
} from '../../../src/domain/journal/journal';
import { planUndo } from '../../../src/domain/journal/undo';
import { exampleSheet } from '../rules/example-sheet';

const { workbook } = exampleSheet({
  rows: ['task | lead | deadline', 'Kiểm tra | Sở Y tế | Quý I', 'Tập huấn | Sở Y tế | Quý II'],
});

function write(row: number, from: string, to: string): Edit {
  return {
    kind: 'write-cells',
    sheet: 'Phụ lục',
    cells: [{ row, column: 0, from: { value: from }, to: { value: to } }],
  };
}

function deed(id: string, row: number, from: string, to: string): DoneDeed {
  return {
    id,
    deed: 'fix-one',
    at: '2022-07-01T09:30:00',
    edits: [write(row, from, to)],
    inverse: [write(row, to, from)],
  };
}

function after(book: Workbook, edits: readonly Edit[]): Workbook {
  return { ...book, sheets: book.sheets.map((grid) => applyWrites(grid, edits)) };
}

const first = deed('1', 3, 'Kiểm tra', 'Kiểm tra công vụ');
const second = deed('2', 4, 'Tập huấn', 'Tập huấn nghiệp vụ');
const done = after(workbook, [...first.edits, ...second.edits]);
const journal = withDeed(withDeed(emptyJournal, first), second);

test('says what was done, on how many cells, the latest first', () => {
  expect(journal.entries.map(({ id, cells, sheets }) => [id, cells, sheets])).toEqual([
    ['2', 1, ['Phụ lục']],
    ['1', 1, ['Phụ lục']],
  ]);
});

test('an older deed is undone while a later one stays', () => {
  const plan = planUndo(journal, '1', done);
  expect(plan).toEqual({ possible: true, edits: first.inverse });
  if (plan.possible) expect(after(done, plan.edits)).toEqual(after(workbook, second.edits));
});

test('refused where a cell was changed since, naming it', () => {
  const touched = after(done, [write(3, 'Kiểm tra công vụ', 'Kiểm tra đột xuất')]);
  expect(planUndo(journal, '1', touched)).toEqual({
    possible: false,
    refusal: { code: 'changed', sheet: 'Phụ lục', cells: ['A4'], count: 1 },
  });
});

test('refused once undone, and for what the journal does not know', () => {
  expect(planUndo(withUndone(journal, '1'), '1', done)).toEqual({
    possible: false,
    refusal: { code: 'already-undone' },
  });
  expect(planUndo(journal, '9', done)).toEqual({ possible: false, refusal: { code: 'not-kept' } });
});

test('refused while a later deed that moved columns stands', () => {
  const tracked = withDeed(journal, {
    id: '3',
    deed: 'track',
    at: '2022-07-02T08:00:00',
    edits: [{ kind: 'insert-columns', sheet: 'Phụ lục', at: 1, count: 2 }],
    inverse: [{ kind: 'remove-columns', sheet: 'Phụ lục', at: 1, count: 2 }],
  });
  expect(planUndo(tracked, '1', done)).toMatchObject({
    possible: false,
    refusal: { code: 'later-deed', later: { id: '3' } },
  });
  expect(planUndo(withUndone(tracked, '3'), '1', done).possible).toBe(true);
});

test('comes back from the workbook as it was kept; what is none of ours is an empty journal', () => {
  expect(readJournal(JSON.parse(JSON.stringify(journal)))).toEqual(journal);
  expect(readJournal({ entries: [{ id: 1 }] })).toEqual(emptyJournal);
  expect(readJournal(undefined)).toEqual(emptyJournal);
});

test('forgets the oldest where all together would pass what a workbook keeps', () => {
  const large = (id: string): DoneDeed => deed(id, 3, 'a', 'b'.repeat(450_000));
  const kept = ['1', '2', '3'].reduce((all, id) => withDeed(all, large(id)), emptyJournal);
  expect(kept.entries.map(({ id, inverse }) => [id, inverse.length])).toEqual([
    ['3', 1],
    ['2', 1],
  ]);
  expect(JSON.stringify(kept).length).toBeLessThan(1_000_000);
});

test('stays small: at most fifty deeds, the oldest go first, a huge one keeps no inverse', () => {
  let many = emptyJournal;
  for (let id = 0; id < 60; id++) many = withDeed(many, { ...first, id: `${id}` });
  expect(many.entries.length).toBe(50);
  expect(many.entries[0]?.id).toBe('59');
  const huge = withDeed(emptyJournal, {
    ...first,
    inverse: [write(3, 'x'.repeat(1_100_000), 'y')],
  });
  expect(planUndo(huge, '1', done)).toEqual({ possible: false, refusal: { code: 'not-kept' } });
});
