import type { CellValue } from '../../../src/domain/grid/grid';
import { deadlineChoices } from '../../../src/domain/normalisation/deadline-choices';
import { recognise } from '../../../src/domain/recognition/recognise';
import { check } from '../../../src/domain/rules/check';
import { defaultSettings } from '../../../src/domain/settings';
import { cellAddress } from '../../../src/domain/grid/address';
import { gridOf, workbookOf } from '../recognition/sheet';

const today = '2023-01-01';
/** Two annexes of other columns on one sheet; what is wrong is in the second. */
const lines: readonly (readonly CellValue[])[] = [
  ['CẢI CÁCH HÀNH CHÍNH (Kèm theo Kế hoạch số 15/KH-UBND ngày 20/01/2023 của UBND tỉnh Hà Nam)'],
  ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian hoàn thành'],
  [1, 'Rà soát thủ tục hành chính', 'Sở Nội vụ', 'Quý II/2023'],
  [2, 'Công khai dự toán', 'Sở Tài chính', 'Quý I/2023'],
  [3, 'Tập huấn nghiệp vụ', 'Sở Nội vụ', 'Tháng 5/2023'],
  ['PHỤ LỤC II'],
  ['TT', 'Nội dung công việc', 'Sản phẩm', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời hạn'],
  ['I', 'CÔNG KHAI', null, null, null, 'Quý II/2023'],
  [1, 'Niêm yết quy hoạch', 'Thông báo', 'Sở Xây dựng; Sở Y tế', 'Sở Xây dựng', 'Tháng 9/2023'],
  [3, 'Đối thoại với người dân', 'Biên bản', 'Sở Nội vụ', null, 'Tháng 5/2023'],
  ['II', 'HẬU KIỂM', null, null, null, null],
  [1, 'Niêm yết giá đất', null, null, null, null],
];

function found(table: readonly (readonly CellValue[])[]): readonly string[] {
  const workbook = workbookOf(gridOf(table));
  return check(recognise(workbook, { today }), workbook, { today }).map(
    ({ code, row, column }) => `${cellAddress(row ?? 0, column ?? 0)} ${code}`,
  );
}

test('what is wrong in a further table is shown in that table’s own columns', () => {
  expect(found(lines)).toEqual([
    'D9 lead-several',
    'E9 lead-among-coordinators',
    'F9 deadline-after-group',
    'A10 ordinal-gap',
    'C12 result-missing',
    'D12 lead-missing',
    'F12 deadline-blank',
  ]);
});

test('a further table counts from one again, and may lack the deadline by itself', () => {
  const narrow: readonly (readonly CellValue[])[] = [
    ['TT', 'Nội dung công việc', 'Sản phẩm', 'Cơ quan chủ trì'],
    [1, 'Niêm yết quy hoạch', 'Thông báo', 'Sở Xây dựng'],
    [2, 'Niêm yết giá đất', 'Bảng giá', 'Sở Tài chính'],
  ];
  expect(found([...lines.slice(0, 6), ...narrow])).toEqual(['B7 column-missing']);
});

test('the words of a deadline are set right as the heading of its own table asks', () => {
  const table: readonly (readonly CellValue[])[] = [
    ...lines.slice(0, 6),
    ['TT', 'Nội dung công việc', 'Sản phẩm', 'Cơ quan chủ trì', 'Thời gian thực hiện'],
    [1, 'Niêm yết quy hoạch', 'Thông báo', 'Sở Xây dựng', 'Quý 3/2023'],
  ];
  const grid = gridOf(table);
  const [reading] = recognise(workbookOf(grid), { today });
  const choices = reading?.recognised
    ? deadlineChoices(reading.plan, grid, defaultSettings)
    : undefined;
  const choice = choices?.find(({ text }) => text === 'Quý 3/2023');
  expect(choice?.cells).toEqual([{ row: 7, column: 4 }]);
  expect(choice?.to).toBe('Quý III/2023');
});

test('what the title lacks is shown at the title, not at that of a further annex', () => {
  const untitled = [['CẢI CÁCH HÀNH CHÍNH NĂM 2023'], ...lines.slice(1)];
  expect(found(untitled).slice(0, 2)).toEqual(['A1 plan-number-blank', 'A1 plan-date-blank']);
});

test('a table of few tasks above the longest has its own columns; none is a page of the other', () => {
  const between = lines.slice(6, 10).filter(([ordinal]) => typeof ordinal === 'number');
  const table: readonly (readonly CellValue[])[] = [
    ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian thực hiện'],
    [1, 'Rà soát thủ tục hành chính', 'Sở Nội vụ', 'Quý 2/2023'],
    [null],
    ['TT', 'Nội dung công việc', 'Sản phẩm', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời hạn'],
    ...between.map(([, ...cells], at) => [at + 1, ...cells]),
    [null],
    ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian thực hiện'],
    [1, 'Tập huấn nghiệp vụ', 'Sở Nội vụ', 'Quý 3/2023'],
  ];
  const codes = found(table).map((finding) => finding.split(' ')[1]);
  expect(codes).not.toContain('table-cut');
  expect(codes).not.toContain('ordinal-repeated');
  const [reading] = recognise(workbookOf(gridOf(table)), { today });
  if (!reading?.recognised) throw new Error('not recognised');
  expect(reading.plan).toMatchObject({ headerRows: [0], columns: { lead: 2, deadline: 3 } });
  expect(reading.plan.otherColumns?.map(({ headerRows }) => headerRows)).toEqual([[3]]);
});
