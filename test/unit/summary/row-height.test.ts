import { rowHeight } from '../../../src/domain/summary/row-height';

const lines = (count: number): number => count * 15.75 + 2;

test.each([
  ['nothing', '', 10, lines(1)],
  ['a line', 'Sở Nội vụ', 10, lines(1)],
  ['a text that wraps', 'Sở Nội vụ, Sở Y tế, Sở Tài chính', 10, lines(4)],
  ['lines, an empty one too', 'Sở Nội vụ\n\nSở Y tế', 20, lines(3)],
  ['more than Excel lets a row be high', 'a'.repeat(1000), 10, 409],
])('a row with %s', (_, text, width, height) => {
  expect(rowHeight([{ text, width }])).toBe(height);
});

test('the highest cell counts; without cells it is a line', () => {
  const cells = ['a', 'a\nb', 'a'].map((text) => ({ text, width: 5 }));
  expect(rowHeight(cells)).toBe(lines(2));
  expect(rowHeight([])).toBe(lines(1));
});
