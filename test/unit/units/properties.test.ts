import fc from 'fast-check';
import { abbreviationsOf } from '../../../src/domain/units/abbreviations';
import { dictionary } from '../../../src/domain/units/data/dictionary';
import { builtInDirectory } from '../../../src/domain/units/directory';
import { readUnits } from '../../../src/domain/units/read-units';
import { communeOf2026, district, nowhere, province } from './contexts';

const places = ['', ' tỉnh', ' cấp huyện', ' xã Tân Hòa', ' các huyện, thành phố', ' Lào Cai'];
const oddities = [
  'Sở Lạ Lùng',
  'đơn vị liên quan',
  'Đ/c Nguyễn Văn An',
  'ĐT 0912345678',
  'xyz',
  '(Sở Tư pháp)',
];
const name = fc.oneof(
  fc
    .tuple(fc.constantFrom(...dictionary.map((entry) => entry.name)), fc.constantFrom(...places))
    .map(([unit, place]) => unit + place),
  fc.constantFrom(...dictionary.flatMap((entry) => abbreviationsOf(entry.name))),
  fc.constantFrom(...oddities),
);
const separator = fc.constantFrom(
  '; ',
  ', ',
  '\n',
  ' và ',
  ' / ',
  '\n- ',
  ' phối hợp với ',
  ', phối hợp với ',
);
const cell = fc
  .array(fc.tuple(name, separator), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.map(([unit, mark], index) => (index === 0 ? unit : mark + unit)).join(''));
const context = fc.constantFrom(province, district, communeOf2026, nowhere);

const joining = new Set(['và', 'phối', 'hợp', 'với', 'cùng', 'đt']);
const words = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !joining.has(word));

describe('reading units', () => {
  it('loses no word of a cell', () => {
    fc.assert(
      fc.property(cell, context, (text, plan) => {
        const { units, coordinators, asides } = readUnits(text, plan, builtInDirectory);
        const kept = new Set(
          words(
            [...units, ...coordinators]
              .map((unit) => `${unit.raw} ${unit.aside ?? ''}`)
              .concat(asides)
              .join(' '),
          ),
        );
        expect(words(text).filter((word) => !kept.has(word))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('gives a canonical name back as itself', () => {
    fc.assert(
      fc.property(name, context, (text, plan) => {
        for (const unit of readUnits(text, plan, builtInDirectory).units) {
          if (unit.match === 'unlisted') continue;
          const again = readUnits(unit.name, plan, builtInDirectory).units;
          expect(again.map((each) => each.name)).toEqual([unit.name]);
        }
      }),
      { numRuns: 600 },
    );
  });

  it('reads every name of the dictionary as that name', () => {
    for (const entry of dictionary) {
      const plan = { planLevel: entry.level, province: null, date: entry.from ?? '2020-01-01' };
      const [unit, ...others] = readUnits(entry.name, plan, builtInDirectory).units;
      expect(others).toEqual([]);
      expect(unit?.name.slice(0, entry.name.length)).toBe(entry.name);
      expect(unit?.match).not.toBe('unlisted');
    }
  });

  it('tells the names of the dictionary apart by their ids, which have no marks', () => {
    const nameOf = new Map<string, string>();
    for (const { id, name } of dictionary) {
      expect(nameOf.get(id) ?? name).toBe(name);
      nameOf.set(id, name);
    }
  });
});
