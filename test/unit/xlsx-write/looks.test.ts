import { widthIn } from '../../../src/hosts/xlsx/styles/character-width';
import { formatted } from '../../../src/hosts/xlsx/styles/look';

/** The pixels that Excel gives a column of that width where a digit takes so many. */
const pixels = (width: number, digit: number): number => Math.trunc(width * digit + 0.5);

test.each([
  ['Calibri', 11, 7],
  ['Times New Roman', 12, 8],
  ['Times New Roman', 14, 9],
  ['Arial', 10, 7],
  ['constructor', 14, 9],
])('a column is as wide in a workbook of %s %d', (name, size, digit) => {
  expect(pixels(widthIn({ name, size }, 40), digit)).toBe(40 * 7 + 5);
});

test('underlining is written, and taken away', () => {
  const look = {
    font: '<font><u/><sz val="11"/></font>',
    fill: '',
    border: '',
    numberFormat: '',
    rest: '',
    xfId: '0',
    flags: '',
  };
  expect(formatted(look, { underline: false }).font).toBe('<font><sz val="11"/></font>');
  expect(formatted({ ...look, font: '<font/>' }, { underline: true }).font).toBe(
    '<font><u/></font>',
  );
});
