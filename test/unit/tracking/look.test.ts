import type { CellValue } from '../../../src/domain/grid/grid';
import { recognise } from '../../../src/domain/recognition/recognise';
import { defaultSettings } from '../../../src/domain/settings';
import { track } from '../../../src/domain/tracking/track';
import { gridOf, workbookOf } from '../recognition/sheet';

const today = '2023-03-01';

/** The columns whose look the new ones take. */
function copiedFrom(lines: readonly (readonly CellValue[])[]): readonly number[] {
  const grid = gridOf(lines);
  const [reading] = recognise(workbookOf(grid), { today });
  if (!reading?.recognised) throw new Error(JSON.stringify(reading));
  const edits = track(reading.plan, grid, { today, settings: defaultSettings });
  const columns = edits.flatMap((edit) => (edit.kind === 'copy-format' ? [edit.from.left] : []));
  return [...new Set(columns)];
}

describe('the new columns take the look of', () => {
  const header = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'Sản phẩm'];

  test('the last column, as a rule', () => {
    expect(
      copiedFrom([
        header,
        [1, 'Rà soát văn bản', 'Sở Tư pháp', 'Quý II/2023', 'Báo cáo'],
        [2, 'Kiểm tra văn bản', 'Sở Tư pháp', 'Quý III/2023', 'Báo cáo'],
      ]),
    ).toEqual([4]);
  });
  test('the nearest column without merged rows', () => {
    expect(
      copiedFrom([
        header,
        [1, 'Rà soát văn bản', 'Sở Tư pháp', 'Quý II/2023', 'Báo cáo'],
        [2, 'Kiểm tra văn bản', '^', 'Quý III/2023', '^'],
        [3, 'Kiểm tra công vụ', 'Sở Nội vụ', 'Quý III/2023', 'Kết luận'],
      ]),
    ).toEqual([3]);
  });
  test('the one of fewest merged rows where all are merged, of equal ones the nearest', () => {
    expect(
      copiedFrom([
        header,
        [1, 'Rà soát văn bản', 'Sở Tư pháp', 'Quý II/2023', 'Báo cáo'],
        ['^', '^', '^', '^', '^'],
        ['^', '^', '^', 'Quý III/2023', '^'],
        [2, 'Kiểm tra công vụ', 'Sở Nội vụ', 'Quý III/2023', 'Kết luận'],
      ]),
    ).toEqual([3]);
    expect(
      copiedFrom([
        header,
        [1, 'Rà soát văn bản', 'Sở Tư pháp', 'Quý II/2023', 'Báo cáo'],
        ['^', '^', '^', '^', '^'],
        [2, 'Kiểm tra công vụ', 'Sở Nội vụ', 'Quý III/2023', 'Kết luận'],
      ]),
    ).toEqual([4]);
  });
  test('the last column still where only its heading is merged', () => {
    expect(
      copiedFrom([
        ['STT', 'Nhiệm vụ', 'Thực hiện', '<', 'Sản phẩm'],
        ['^', '^', 'Đơn vị chủ trì', 'Thời hạn', '^'],
        [1, 'Rà soát văn bản', 'Sở Tư pháp', 'Quý II/2023', 'Báo cáo'],
        [2, 'Kiểm tra văn bản', 'Sở Tư pháp', 'Quý III/2023', 'Báo cáo'],
      ]),
    ).toEqual([4]);
  });
});
