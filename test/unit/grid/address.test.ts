import fc from 'fast-check';
import {
  cellAddress,
  columnIndex,
  columnLetters,
  parseAddress,
  rectAddress,
} from '../../../src/domain/grid/address';

describe('A1 addresses', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16383, 'XFD'],
  ])('column %p is %s', (index, letters) => {
    expect(columnLetters(index)).toBe(letters);
    expect(columnIndex(letters)).toBe(index);
  });

  it('reads what it writes', () => {
    const coordinate = fc.integer({ min: 0, max: 16383 });
    fc.assert(
      fc.property(coordinate, coordinate, coordinate, coordinate, (top, left, height, width) => {
        const rect = { top, left, bottom: top + height, right: Math.min(16383, left + width) };
        expect(parseAddress(rectAddress(rect))).toEqual(rect);
      }),
    );
  });

  it('reads absolute references and single cells', () => {
    expect(parseAddress('$B$7')).toEqual({ top: 6, left: 1, bottom: 6, right: 1 });
    expect(cellAddress(6, 1)).toBe('B7');
  });

  it.each(['', '7', 'B', 'b7', 'A1:B', 'A1,B2', "'Sheet'!A1"])('%p is no address', (text) => {
    expect(parseAddress(text)).toBeNull();
  });
});
