import fc from 'fast-check';
import { wordsOf } from '../../../src/domain/text/words';
import { tokensOf } from '../../../src/domain/units/tokens';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...Array.from('Sở Đầu tư–và,-/&.’\'12"(Ⅳ²ắ𝐀漢\u0301\n')) }),
);

test('a text is cut into words as the letters and figures of Unicode say', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(wordsOf(text)).toEqual(text.match(/[\p{L}\p{N}]+/gu) ?? []);
    }),
  );
});

test('the tokens of a name are its words, with what stands behind an apostrophe, and its marks', () => {
  const definition = /[\p{L}\p{N}]+(?:['’]\p{L}[\p{L}\p{N}]*)?|[.,/&–-]/gu;
  fc.assert(
    fc.property(anyText, (text) => {
      const tokens = tokensOf(text);
      expect(tokens.map(({ raw }) => raw)).toEqual(text.match(definition) ?? []);
      for (const { raw, start, end } of tokens) expect(text.slice(start, end)).toBe(raw);
    }),
  );
});

test('words of names are as names have them, numbers and initials are told apart', () => {
  expect(tokensOf('TÂN Hòa XIV CƯ M’gar').map(({ asName }) => asName)).toEqual([
    'Tân',
    'Hòa',
    'XIV',
    'Cư',
    'M’gar',
  ]);
  const [committee, number, word] = tokensOf('UBND 12 Phường');
  expect(committee).toMatchObject({ named: false, isNumber: false });
  expect(number).toMatchObject({ named: true, isNumber: true });
  expect(word).toMatchObject({ named: true, isNumber: false, key: 'phuong' });
});
