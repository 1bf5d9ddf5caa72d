import fc from 'fast-check';
import { fold, foldByDefinition } from '../../../src/domain/text/fold';

describe('fold', () => {
  it.each([
    ['Đơn vị  CHỦ TRÌ', 'don vi chu tri'],
    ['Hòa Bình', 'hoa binh'],
    ['Hoà Bình'.normalize('NFD'), 'hoa binh'],
    ['\u00a0 Thời\u00a0gian\nthực hiện\u200b', 'thoi gian thuc hien'],
    ['ðường', 'duong'],
    ['', ''],
    [' \n\t', ''],
    ['①②', '①②'],
    ['a\u0000b', 'a\u0000b'],
  ])('%j is %j', (text, key) => {
    expect(fold(text)).toBe(key);
  });

  it('is its definition for any text', () => {
    const vietnamese = fc.string({
      unit: fc.constantFrom(
        ...Array.from('aăâđeêoôơuưyảãáạằẳẵắặấ ẦÊỚỰĐ\u0300\u0301\u0323 \u00a0\u200b\n.,Σßİ'),
      ),
    });
    fc.assert(
      fc.property(fc.oneof(vietnamese, fc.string({ unit: 'binary' })), (text) => {
        expect(fold(text)).toBe(foldByDefinition(text));
      }),
    );
  });
});
