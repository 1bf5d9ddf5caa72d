import type { Edit } from '../../../src/domain/grid/edit';
import { inNewColumns } from '../../../src/domain/grid/new-columns';

const sheet = 'Phụ lục';

function looks(left: number, right: number, of = sheet): Edit {
  const range = { top: 0, left, bottom: 999, right };
  return { kind: 'format', sheet: of, range, format: { wrap: true } };
}

function copied(left: number, right: number): Edit {
  const from = { top: 0, left: 0, bottom: 999, right: 0 };
  return { kind: 'copy-format', sheet, from, to: { top: 0, left, bottom: 999, right } };
}

function columns(kind: 'insert-columns' | 'remove-columns', at: number, count: number): Edit {
  return { kind, sheet, at, count };
}

test.each<[string, readonly Edit[], readonly number[]]>([
  ['looks of new columns', [columns('insert-columns', 5, 3), looks(5, 7), copied(6, 6)], [1, 2]],
  ['looks that reach out of them', [columns('insert-columns', 5, 3), looks(4, 5), looks(7, 8)], []],
  ['looks from before they came', [looks(5, 5), columns('insert-columns', 5, 3)], []],
  ['looks on another sheet', [columns('insert-columns', 5, 3), looks(5, 5, 'Khác')], []],
  [
    'new columns that others pushed to the right',
    [columns('insert-columns', 5, 1), columns('insert-columns', 2, 2), looks(7, 7), looks(5, 5)],
    [2],
  ],
  [
    'looks after an edit that reached out of them',
    [columns('insert-columns', 5, 3), looks(5, 7), looks(4, 5), looks(6, 7)],
    [1],
  ],
  [
    'looks after other columns went',
    [columns('insert-columns', 5, 2), columns('remove-columns', 0, 1), looks(4, 5)],
    [],
  ],
  [
    'looks of columns that came after such an edit',
    [columns('insert-columns', 5, 2), looks(4, 5), columns('insert-columns', 8, 1), looks(8, 8)],
    [3],
  ],
])('%s', (_, edits, expected) => {
  expect([...inNewColumns(edits)]).toEqual(expected.map((index) => edits[index]));
});
