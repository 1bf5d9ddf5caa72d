import { blankSheet } from '../../../src/domain/grid/blank-sheet';
import type { Edit } from '../../../src/domain/grid/edit';
import type { Grid } from '../../../src/domain/grid/grid';
import type { Host, HostFailure } from '../../../src/hosts/host';
import { failureText, writtenText } from '../../../src/taskpane/texts/failures';
import type { Faults } from '../../excel/protocol/faults';
import { Workbook } from '../../excel/model/workbook';
import { setEntry } from '../../excel/model/write-cells';
import { startExcel, valueOf } from './excel';

const sheet = 'Biểu 01';
const rows = [
  ['TT', 'Nhiệm vụ', 'Chủ trì'],
  [1, 'Rà soát thủ tục', 'Sở Nội vụ'],
  [2, 'Tập huấn', 'Sở Tài chính'],
];

/** What the add-in does in one press: corrects a cell, adds a column, makes a sheet. */
const edits: readonly Edit[] = [
  {
    kind: 'write-cells',
    sheet,
    cells: [{ row: 2, column: 2, from: { value: 'Sở Tài chính' }, to: { value: 'Sở Y tế' } }],
  },
  { kind: 'insert-columns', sheet, at: 3, count: 1 },
  {
    kind: 'write-cells',
    sheet,
    cells: [{ row: 0, column: 3, from: { value: null }, to: { value: 'Trạng thái' } }],
  },
  {
    kind: 'put-sheet',
    spec: {
      ...blankSheet('Tổng hợp', 'tong-hop'),
      cells: [[{ content: { value: 'Tổng số' } }, { content: { formula: '=1+1', cached: 2 } }]],
    },
  },
];

function plan(): Workbook {
  const book = new Workbook();
  const made = book.addSheet(sheet);
  rows.forEach((cells, row) => {
    cells.forEach((value, column) => {
      setEntry(made, row, column, { formula: null, value, numberFormat: null });
    });
  });
  return book;
}

async function sheetsOf(port: Host): Promise<readonly Grid[]> {
  return valueOf(await port.read()).sheets;
}

/** What the user reads in the pane. */
function told(failure: HostFailure): string {
  return `${failureText(failure, 'vi')} ${writtenText(failure, 'vi')}`;
}

/** The first request of the work is the look with the survey. */
const firstLook = 1;
const nothing = 'Chưa có gì được ghi vào sổ.';

test.each<[string, (faults: Faults) => void, string]>([
  [
    'a cell being typed in',
    (faults) => {
      faults.editCell();
    },
    'Excel đang chờ nhập xong một ô. Bấm Enter (hoặc Esc) trong ô đó rồi làm lại.',
  ],
  [
    'a lost session',
    (faults) => {
      faults.loseSession();
    },
    'Mất kết nối với sổ. Kiểm tra mạng, đóng rồi mở lại sổ và làm lại.',
  ],
  [
    'no access',
    (faults) => {
      faults.denyAccess();
    },
    'Excel không cho phép thay đổi sổ này (chỉ đọc hoặc bị chặn). Lưu một bản khác rồi làm lại.',
  ],
  [
    'requests that are too large however they are cut',
    (faults) => {
      faults.largestRequest = 100;
    },
    'Trang tính quá lớn để gửi một lần. Xóa bớt vùng trống có định dạng ở cuối trang rồi làm lại.',
  ],
  [
    'answers that are too large however they are cut',
    (faults) => {
      faults.largestResponse = 100;
    },
    'Trang tính quá lớn để gửi một lần. Xóa bớt vùng trống có định dạng ở cuối trang rồi làm lại.',
  ],
  [
    "a co-author's edit between the look and what was read",
    (faults) => {
      faults.coAuthor(firstLook, (book) => {
        book.sheet(sheet).cell(2, 2).value = 'UBND tỉnh';
      });
    },
    'Nội dung “Biểu 01”, ô C3 đã được sửa sau lần đọc trước. Bấm “Đọc lại sổ” rồi làm lại.',
  ],
])('%s: said so, and nothing is done', async (_, fault, sentence) => {
  const { port, faults, book } = await startExcel({ workbook: plan() });
  fault(faults);
  const outcome = await port.apply(edits);
  faults.clear();
  if (outcome.ok) throw new Error('it was done all the same');
  expect(told(outcome.failure)).toBe(`${sentence} ${nothing}`);
  expect(book.sheets.map(({ name }) => name)).toEqual([sheet]);
  const [grid] = await sheetsOf(port);
  expect(grid?.values.map((row) => row.slice(0, 2))).toEqual(rows.map((row) => row.slice(0, 2)));
  expect(grid?.columnCount).toBe(3);
});

test('a session lost halfway: what could not be taken back is said', async () => {
  const { port, faults } = await startExcel({ workbook: plan() });
  faults.coAuthor(4, () => {
    faults.loseSession();
  });
  const outcome = await port.apply(edits);
  if (outcome.ok) throw new Error('it was done all the same');
  expect(told(outcome.failure)).toContain('Một phần đã được ghi trước khi dừng');
});

test('slow answers change nothing', async () => {
  const { port, faults } = await startExcel({ workbook: plan() });
  const before = await sheetsOf(port);
  faults.delay = 30;
  const back = valueOf(await port.apply(edits));
  expect((await sheetsOf(port)).map((grid) => grid.sheet)).toEqual([sheet, 'Tổng hợp']);
  valueOf(await port.apply(back));
  expect(await sheetsOf(port)).toEqual(before);
});

test('whichever action fails: all is as before, or the user is told that it may not be', async () => {
  const before = await sheetsOf((await startExcel({ workbook: plan() })).port);
  let takenBack = 0;
  for (let action = 1; ; action += 1) {
    const excel = await startExcel({ workbook: plan() });
    const { port, faults } = excel;
    faults.failAction(action);
    const outcome = await port.apply(edits);
    faults.clear();
    if (outcome.ok) break;
    const after = await sheetsOf(port);
    excel.dispose();
    if (outcome.failure.partlyDone) continue;
    expect(after).toEqual(before);
    takenBack += 1;
  }
  expect(takenBack).toBeGreaterThan(10);
}, 120_000);
