import { isNamedByExcel } from '../../../src/domain/recognition/table-names';
import { makeGrid } from '../support/hand-made-plan';

const grid = {
  ...makeGrid('Biểu 01', [
    ['TT', 'Nhiệm vụ', 'Đơn vị', null, null],
    ['Cột1', 'column 2', 'Chủ trì', 'Phối hợp', 'Cột5'],
    ['Cột1', 'Rà soát', 'Sở Nội vụ', null, null],
  ]),
  tables: [{ range: { top: 1, left: 0, bottom: 2, right: 4 }, hasHeader: true }],
};

test.each([
  ['a name that Excel gave under a heading', 1, 0, true],
  ['the same in English', 1, 1, true],
  ["an author's own heading", 1, 2, false],
  ['a name that no heading stands above', 1, 4, false],
  ['the same word below the header', 2, 0, false],
])('%s', (_, row, column, expected) => {
  expect(isNamedByExcel(grid, row, column)).toBe(expected);
});

test("outside an Excel Table, or in one without a header, the word is the author's", () => {
  expect(isNamedByExcel({ ...grid, tables: [] }, 1, 0)).toBe(false);
  const bare = grid.tables.map((table) => ({ ...table, hasHeader: false }));
  expect(isNamedByExcel({ ...grid, tables: bare }, 1, 0)).toBe(false);
});
