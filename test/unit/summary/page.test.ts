import { paginate } from '../../../src/domain/summary/page';

/** One column that is wider than the page. */
const widths = [154];
const rows = (top: number, count: number) => ({ top, bottom: top + count - 1 });
const tall = (points: number) => () => points;

test('what fits stands on one page, as large as the width allows', () => {
  expect(paginate(widths, [rows(0, 10), rows(10, 10)], tall(16))).toEqual({
    scale: 81,
    pageBreaks: [],
  });
});

test('a block that does not fit below the one before starts a page', () => {
  const { pageBreaks } = paginate(widths, [rows(0, 30), rows(30, 30)], tall(16));
  expect(pageBreaks).toEqual([30]);
});

test('a table that is a row too long for the page is set smaller, not cut', () => {
  const { scale, pageBreaks } = paginate(widths, [rows(0, 38), rows(38, 20)], tall(16));
  expect(scale).toBeLessThan(81);
  expect(pageBreaks).toEqual([38]);
});

test('a table longer than a page at the least scale runs on at the largest', () => {
  const { scale, pageBreaks } = paginate(widths, [rows(0, 60), rows(60, 10)], tall(16));
  expect(scale).toBe(81);
  expect(pageBreaks).toEqual([]);
});

test('nothing is set larger than it is', () => {
  expect(paginate([40], [rows(0, 3)], tall(16)).scale).toBe(100);
});
