import { changeExcerpt } from '../../../src/taskpane/components/change-excerpt';

test('shows where two texts differ, not all of them', () => {
  const text = 'Tổ chức thông tin, tuyên truyền về chỉ số và công khai ở cơ sở theo quy định';
  expect(changeExcerpt(text.replace('chỉ số', 'chỉ sô'), text)).toEqual({
    before: '…ên truyền về chỉ sô và công khai ở cơ…',
    after: '…ên truyền về chỉ số và công khai ở cơ…',
  });
});

test('draws blanks where only blanks differ', () => {
  expect(changeExcerpt('chất  lượng ', 'chất lượng')).toEqual({
    before: 'chất··lượng·',
    after: 'chất·lượng',
  });
});

test('cuts a long change short', () => {
  const { before, after } = changeExcerpt('a'.repeat(500), 'b'.repeat(500));
  expect(before.length).toBeLessThan(100);
  expect(after.endsWith('…')).toBe(true);
});

test('shows the beginning where only the encoding of accents differs', () => {
  const text = 'Thường xuyên '.repeat(20);
  expect(changeExcerpt(text.normalize('NFD'), text).after.startsWith('Thường xuyên')).toBe(true);
});
