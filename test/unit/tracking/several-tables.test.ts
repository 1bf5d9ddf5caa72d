import type { CellValue } from '../../../src/domain/grid/grid';
import { recognise } from '../../../src/domain/recognition/recognise';
import { defaultSettings } from '../../../src/domain/settings';
import { ownColumns } from '../../../src/domain/tracking/columns';
import { planTracking } from '../../../src/domain/tracking/track';
import { gridOf, workbookOf } from '../recognition/sheet';

const today = '2023-03-01';
/** Two annexes on one sheet, the second wider than the first. */
const lines: readonly (readonly CellValue[])[] = [
  ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian hoàn thành'],
  [1, 'Rà soát thủ tục hành chính', 'Sở Nội vụ', 'Quý II/2023'],
  [2, 'Công khai dự toán', 'Sở Tài chính', 'Quý I/2023'],
  ['PHỤ LỤC II'],
  ['TT', 'Nội dung công việc', 'Sản phẩm', 'Cơ quan thực hiện', 'Thời hạn', 'Ghi chú'],
  [1, 'Niêm yết quy hoạch', 'Thông báo', 'Sở Xây dựng', 'Tháng 6/2023', null],
];

test('annexes of other columns are followed by one set of columns, right of the widest', () => {
  const grid = gridOf(lines);
  const [reading] = recognise(workbookOf(grid), { today });
  if (!reading?.recognised) throw new Error(JSON.stringify(reading));
  const { layout, edits } = planTracking(reading.plan, grid, { today, settings: defaultSettings });
  expect(layout.insertions.map(({ at }) => at)).toEqual([6]);
  const written = edits.flatMap((edit) => (edit.kind === 'write-cells' ? edit.cells : []));
  const inColumn = (column: number): readonly number[] =>
    [...new Set(written.filter((cell) => cell.column === column).map(({ row }) => row))].sort(
      (a, b) => a - b,
    );
  expect(inColumn(layout.position.due)).toEqual([0, 1, 2, 4, 5]);
  expect(inColumn(layout.position.id)).toEqual([0, 1, 2, 4, 5]);
});

test('an annex of the same headings and one more has its columns left whole: ours stand right of it', () => {
  const headings = ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời hạn'];
  const grid = gridOf([
    headings,
    [1, 'Rà soát thủ tục hành chính', 'Sở Nội vụ', 'Sở Tư pháp', 'Quý II/2023'],
    [2, 'Công khai dự toán', 'Sở Tài chính', null, 'Quý I/2023'],
    ['Biểu 2. Nhiệm vụ thường xuyên'],
    [...headings, 'Sản phẩm'],
    [1, 'Niêm yết quy hoạch', 'Sở Xây dựng', null, 'Tháng 6/2023', 'Thông báo'],
  ]);
  const [reading] = recognise(workbookOf(grid), { today });
  if (!reading?.recognised) throw new Error(JSON.stringify(reading));
  const { layout } = planTracking(reading.plan, grid, { today, settings: defaultSettings });
  expect(layout.insertions.map(({ at }) => at)).toEqual([6]);
  expect(reading.plan.tasks.map(({ result }) => result)).toEqual([null, null, 'Thông báo']);
});

test('in an Excel Table that has a heading of ours already, ours ends in a number and is known by it', () => {
  const lines = [
    ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn', 'Hạn xử lý', 'Đánh giá'],
    [1, 'Rà soát thủ tục hành chính', 'Sở Nội vụ', 'Quý II/2023', 'chưa rõ', 'Tốt'],
    [2, 'Công khai dự toán', 'Sở Tài chính', 'Quý I/2023', null, 'Khá'],
  ];
  const range = { top: 0, left: 0, bottom: 2, right: 5 };
  const grid = { ...gridOf(lines), tables: [{ range, hasHeader: true }] };
  const [reading] = recognise(workbookOf(grid), { today });
  if (!reading?.recognised) throw new Error(JSON.stringify(reading));
  const { edits } = planTracking(reading.plan, grid, { today, settings: defaultSettings });
  const headings = edits.flatMap((edit) =>
    edit.kind === 'write-cells'
      ? edit.cells.flatMap(({ row, to }) => (row === 0 && 'value' in to ? [to.value] : []))
      : [],
  );
  expect(headings).toEqual(expect.arrayContaining(['Hạn xử lý2', 'Trạng thái', 'Đánh giá2']));
  const written = ownColumns([...(lines[0] ?? []).map(String), ...headings.map(String)]);
  expect([...written.keys()]).toEqual(headings.map((_, index) => 6 + index));
});
