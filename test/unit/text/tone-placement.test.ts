import fc from 'fast-check';
import { countTonePlacements, placeTones } from '../../../src/domain/text/tone-placement';

const pairs: readonly (readonly [old: string, recent: string])[] = [
  ['Hòa Bình, thủy lợi', 'Hoà Bình, thuỷ lợi'],
  ['KHỎE, tòa án', 'KHOẺ, toà án'],
  ['ủy ban', 'uỷ ban'],
];

test.each(pairs)('%s and %s are the same words', (old, recent) => {
  expect(placeTones(recent, 'old')).toBe(old);
  expect(placeTones(old, 'new')).toBe(recent);
  expect(placeTones(old, 'old')).toBe(old);
});

test.each([
  ['u belongs to qu', 'quý III, quỹ, quả'],
  ['the syllable goes on', 'hoàn thành, đoàn, khoảng, thuyền, toán, hoặc'],
  ['no such pair', 'mía, của, chúa, chìa'],
])('%s: %s is spelled one way', (_, text) => {
  expect(countTonePlacements(text)).toEqual({ old: 0, new: 0 });
  expect(placeTones(text, 'new')).toBe(text);
  expect(placeTones(text, 'old')).toBe(text);
});

test('each style is counted, composed or not', () => {
  const text = 'Hòa Bình, Khánh Hoà, thuỷ lợi';
  expect(countTonePlacements(text)).toEqual({ old: 1, new: 2 });
  expect(countTonePlacements(text.normalize('NFD'))).toEqual({ old: 1, new: 2 });
});

test('placing the tones again changes nothing', () => {
  const syllables = fc.constantFrom('hòa', 'hoà', 'thủy', 'thuỷ', 'quý', 'khoẻ', 'toàn', ' ', ',');
  fc.assert(
    fc.property(
      fc.array(syllables),
      fc.constantFrom('old' as const, 'new' as const),
      (all, style) => {
        const placed = placeTones(all.join(' '), style);
        expect(placeTones(placed, style)).toBe(placed);
        expect(countTonePlacements(placed)[style === 'old' ? 'new' : 'old']).toBe(0);
      },
    ),
  );
});
