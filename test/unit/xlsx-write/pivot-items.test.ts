import { itemsOf } from '../../../src/hosts/xlsx/pivot/items';

const source = {
  fields: ['Số', 'Giá trị'],
  records: [
    [1, 'Đài PTTH'],
    [10, 'Công an tỉnh'],
    [9, ''],
    [1, 'Dân tộc'],
    [2, 100],
    [3, 20],
    [4, 'Hoàn thành'],
  ],
};

test('numbers by their size, each once', () => {
  expect(itemsOf(source, 'Số', [])).toEqual([1, 2, 3, 4, 9, 10]);
});

test('what leaders read first, then numbers, then texts by the Vietnamese alphabet, blank last', () => {
  expect(itemsOf(source, 'Giá trị', ['Hoàn thành'])).toEqual([
    'Hoàn thành',
    20,
    100,
    'Công an tỉnh',
    'Dân tộc',
    'Đài PTTH',
    null,
  ]);
});
