import { recognise } from '../../../src/domain/recognition/recognise';
import type { Group } from '../../../src/domain/plan/plan';
import type { CellValue } from '../../../src/domain/grid/grid';
import { gridOf, left, workbookOf } from './sheet';

const title = ['KẾ HOẠCH NĂM 2023'];
const header = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời gian'];

function groupsOf(
  lines: readonly (readonly CellValue[])[],
  bold: readonly number[] = [],
): readonly Pick<Group, 'title' | 'level'>[] {
  const [reading] = recognise(workbookOf(gridOf(lines, { bold })), { today: '2023-01-01' });
  if (!reading?.recognised) throw new Error(reading?.why.code);
  return reading.plan.groups.map((group) => ({ title: group.title, level: group.level }));
}

test('a numbered group behind an unnumbered one stands beside it, not in it', () => {
  const lines = [
    title,
    header,
    ['Nhiệm vụ chung', left, left, left],
    [1, 'Rà soát văn bản', 'Sở Tư pháp', 'Quý I'],
    ['I', 'Thể chế', left, left],
    [1, 'Kiểm tra văn bản', 'Sở Tư pháp', 'Quý II'],
  ];
  expect(groupsOf(lines, [3, 5])).toEqual([
    { title: 'Nhiệm vụ chung', level: 1 },
    { title: 'Thể chế', level: 1 },
  ]);
});

test('roman numerals under a letter are a level deeper, and end with it', () => {
  const lines = [
    title,
    header,
    ['A', 'Thể chế', left, left],
    ['I', 'Văn bản của tỉnh', left, left],
    [1, 'Rà soát văn bản', 'Sở Tư pháp', 'Quý I'],
    ['B', 'Thủ tục hành chính', left, left],
    [1, 'Công bố thủ tục', 'Sở Tư pháp', 'Quý II'],
  ];
  expect(groupsOf(lines)).toEqual([
    { title: 'Thể chế', level: 1 },
    { title: 'Văn bản của tỉnh', level: 2 },
    { title: 'Thủ tục hành chính', level: 1 },
  ]);
});

test('a heading in two cells of its row is both of them', () => {
  const lines = [
    title,
    ['STT', 'Nội dung thành phần', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời gian'],
    ['I', 'Thể chế', 'và pháp luật', null, null],
    [1, 'a)', 'Rà soát văn bản', 'Sở Tư pháp', 'Quý I'],
    [2, 'b)', 'Kiểm tra văn bản', 'Sở Tư pháp', 'Quý II'],
  ];
  expect(groupsOf(lines)).toEqual([{ title: 'Thể chế và pháp luật', level: 1 }]);
});
