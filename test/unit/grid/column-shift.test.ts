import fc from 'fast-check';
import { formulaCopier } from '../../../src/domain/grid/copy-formula';
import { shiftFormula, shiftRect, shiftSpan } from '../../../src/domain/grid/column-shift';
import { processorTime } from '../support/processor-time';

const inserted = (formula: string, at: number, count: number, home = 'A'): string =>
  shiftFormula(formula, home, 'A', { at, count });

describe('formulas follow inserted columns', () => {
  test.each([
    ['=SUM(B2:D2)', 2, 3, '=SUM(B2:G2)'],
    ['=A1+C1', 1, 1, '=A1+D1'],
    ['=$C$1*C$2*$C3', 2, 2, '=$E$1*E$2*$E3'],
    ['=SUM(C:D)', 2, 1, '=SUM(D:E)'],
    ['=SUM(3:5)', 0, 4, '=SUM(3:5)'],
    ['=A!C1+B!C1', 0, 1, '=A!D1+B!C1'],
    ['=IF(C1="C1",LOG10(C1),C1)', 0, 1, '=IF(D1="C1",LOG10(D1),D1)'],
    ['=Bang[[#This Row],[C1]]+C1', 0, 1, '=Bang[[#This Row],[C1]]+D1'],
    ['=[1]A!C1+1.5E10+C1', 0, 1, '=[1]A!C1+1.5E10+D1'],
    ["='[Tệp.xlsx]A'!C1", 0, 1, "='[Tệp.xlsx]A'!C1"],
    ['=TênA1+A1_x+Đ1', 0, 1, '=TênA1+A1_x+Đ1'],
    ['=XFD1', 0, 1, '=#REF!'],
  ])('%s, %i columns in at %i', (formula, at, count, expected) => {
    expect(inserted(formula, at, count)).toBe(expected);
  });

  test('a quoted sheet name with an apostrophe', () => {
    const shift = { at: 0, count: 1 };
    expect(shiftFormula("='Biểu ''01'''!A1", 'x', "Biểu '01'", shift)).toBe("='Biểu ''01'''!B1");
  });

  test("another sheet's own references stay", () => {
    expect(inserted('=C1+A!C1', 0, 1, 'Khác')).toBe('=C1+A!D1');
  });
});

test.each(['[', "'", '"', '(', 'A', '1.', '[A', "''A"])(
  'a formula of 32,767 characters of %s is passed through in a time that grows with its length',
  (atom) => {
    const formula = atom.repeat(32_767 / atom.length);
    const time = processorTime(() => {
      expect(inserted(formula, 0, 1)).toHaveLength(formula.length);
    });
    expect(time).toBeLessThan(4_000);
  },
);

describe('formulas follow removed columns', () => {
  test.each([
    ['=SUM(B2:G2)', 2, 3, '=SUM(B2:D2)'],
    ['=SUM(C2:D2)', 2, 2, '=SUM(#REF!)'],
    ['=A!C1', 2, 1, '=A!#REF!'],
    ['=SUM(A1:C1)', 2, 5, '=SUM(A1:B1)'],
    ['=SUM(C1:F1)', 2, 2, '=SUM(C1:D1)'],
  ])('%s without %i, %i columns', (formula, at, count, expected) => {
    expect(inserted(formula, at, -count)).toBe(expected);
  });
});

test('removing what was inserted leaves every span where it was', () => {
  const column = fc.integer({ min: 0, max: 200 });
  fc.assert(
    fc.property(column, column, column, fc.integer({ min: 1, max: 20 }), (a, b, at, count) => {
      const [left, right] = [Math.min(a, b), Math.max(a, b)];
      const moved = shiftSpan(left, right, { at, count });
      expect(moved).not.toBeNull();
      if (moved)
        expect(shiftSpan(moved.left, moved.right, { at, count: -count })).toEqual({ left, right });
    }),
  );
});

test('a block whose columns are all gone is gone', () => {
  const rect = { top: 0, left: 2, bottom: 5, right: 3 };
  expect(shiftRect(rect, { at: 1, count: -4 })).toBeNull();
  expect(shiftRect(rect, { at: 3, count: -4 })).toEqual({ ...rect, right: 2 });
});

test.each([
  ['A1+$B$2+B$3', 1, 2, 'C2+$B$2+D$3'],
  ['A1', -1, 0, '#REF!'],
  ['SUM(A1:B2)', 3, 0, 'SUM(A4:B5)'],
])('a copied formula: %s', (formula, rows, columns, expected) => {
  expect(formulaCopier(formula)(rows, columns)).toBe(expected);
});
