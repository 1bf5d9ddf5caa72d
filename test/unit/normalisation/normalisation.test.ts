import fc from 'fast-check';
import { applyWrites } from '../../../src/domain/grid/apply-writes';
import { deadlineChoices, deadlineEdits } from '../../../src/domain/normalisation/deadline-choices';
import {
  decisionKey,
  suggestedUnits,
  unitEdits,
  unitSpellingChoices,
} from '../../../src/domain/normalisation/unit-choices';
import { defaultSettings } from '../../../src/domain/settings';
import { builtInDirectory } from '../../../src/domain/units/directory';
import { exampleSheet } from '../rules/example-sheet';
import { makeGrid } from '../support/hand-made-plan';

function sheetOf(rows: readonly string[]) {
  const { workbook, readings } = exampleSheet({ rows });
  const [grid] = workbook.sheets;
  const [reading] = readings;
  if (!grid || !reading?.recognised) throw new Error('no sheet');
  return { grid, plan: reading.plan, directory: builtInDirectory };
}

describe('units', () => {
  const sheet = sheetOf([
    'task | lead | coordinator | deadline',
    'Kiểm tra | Sở Tài nguyên và Môi trường | Sở Y tế | Quý I',
    'Tập huấn | Sở TN&MT | Sở Y tế; Sở TN&MT | Quý I',
    'Rà soát | Sở Nội vụ | Sở Tài nguyên và Môi trường;\nSở Y tế | Quý I',
    'Báo cáo | Sở Tài nguyên và Môi trường | Sở Y tế | Quý I',
  ]);
  const choices = unitSpellingChoices(sheet);

  test('every spelling with its cells; the commonest is suggested', () => {
    expect(
      choices.map(({ spelling, cells, options }) => [spelling, cells.length, options[0]]),
    ).toEqual([
      ['Sở Tài nguyên và Môi trường', 3, 'Sở Tài nguyên và Môi trường'],
      ['Sở TN&MT', 2, 'Sở Tài nguyên và Môi trường'],
    ]);
  });

  test('the suggestions, carried out, leave one spelling and every other word', () => {
    const edits = unitEdits(sheet.grid, choices, suggestedUnits(choices));
    const grid = applyWrites(sheet.grid, edits);
    expect([grid.values[4]?.[1], grid.values[4]?.[2]]).toEqual([
      'Sở Tài nguyên và Môi trường',
      'Sở Y tế; Sở Tài nguyên và Môi trường',
    ]);
    expect(edits).toHaveLength(1);
  });

  test('a spelling that was left out stays', () => {
    expect(unitEdits(sheet.grid, choices, {})).toEqual([]);
  });

  test('another choice than the suggestion', () => {
    const [full] = choices;
    if (!full) throw new Error('a choice expected');
    const edits = unitEdits(sheet.grid, choices, { [decisionKey(full)]: 'Sở TN&MT' });
    expect(applyWrites(sheet.grid, edits).values[5]?.[2]).toBe('Sở TN&MT;\nSở Y tế');
  });
});

describe('spellings with marks of their own', () => {
  const edited = (text: string, spelling: string, to: string): unknown => {
    const grid = makeGrid('Phụ lục', [[text]]);
    const cells = [{ row: 0, column: 0 }];
    const choice = { unitId: 'don-vi', name: to, spelling, cells, options: [to] };
    const edits = unitEdits(grid, [choice], { [decisionKey(choice)]: to });
    return applyWrites(grid, edits).values[0]?.[0];
  };

  test.each([
    'Phòng LĐ-TB&XH',
    'Phòng Tài chính - Kế hoạch',
    'Sở KH&ĐT',
    'VP. HĐND/UBND',
    'Sở Y tế (CDC)',
    'P.TNMT*',
  ])('%s is replaced, and nothing beside it', (spelling) => {
    expect(edited(`${spelling}; UBND xã`, spelling, 'Sở X')).toBe('Sở X; UBND xã');
  });

  test('any marks: what is replaced is the spelling, to the letter', () => {
    const word = fc
      .array(fc.constantFrom(...Array.from('ab.*+?^${}()|[]/\\-&,:\'"<=!')), {
        minLength: 1,
        maxLength: 12,
      })
      .map((letters) => letters.join(''));
    fc.assert(
      fc.property(word, (spelling) => {
        expect(edited(`Sở Y tế; ${spelling} ; Sở Tư pháp`, spelling, 'Đ')).toBe(
          'Sở Y tế; Đ ; Sở Tư pháp',
        );
      }),
    );
  });
});

describe('deadlines', () => {
  const sheet = sheetOf([
    'task | lead | deadline',
    'Kiểm tra | Sở Y tế | trước 5/8/2022',
    'Tập huấn | Sở Y tế | thường xuyên',
    'Rà soát | Sở Y tế | Thường xuyên',
    'Báo cáo | Sở Y tế | Báo cáo về Sở Nội vụ trước ngày 30/8/2022',
    'Đánh giá | Sở Y tế | @2022-09-30',
    'Theo dõi | Sở Y tế | - Hàng quý, thường xuyên\n- Hàng quý',
    'Sơ kết | Sở Y tế | - quý 2/2022\n- quý 4/2022',
  ]);
  const choices = deadlineChoices(sheet.plan, sheet.grid, defaultSettings);
  const become = new Map(choices.map(({ text, to, due }) => [text, [to, due]]));

  test('the customary words and the due date of every wording', () => {
    expect(become.get('trước 5/8/2022')).toEqual(['Trước ngày 05/08/2022', '2022-08-05']);
    expect(become.get('thường xuyên')).toEqual(['Thường xuyên', null]);
    expect(become.get('Thường xuyên')).toEqual(['Thường xuyên', null]);
  });

  test('words that say more than when are not lost', () => {
    const text = 'Báo cáo về Sở Nội vụ trước ngày 30/8/2022';
    expect(become.get(text)?.[0]).toBe(text);
  });

  test('lines that hold several deadlines each stay the lines that they are', () => {
    const text = '- Hàng quý, thường xuyên\n- Hàng quý';
    expect(become.get(text)?.[0]).toBe(text);
    expect(become.get('- quý 2/2022\n- quý 4/2022')?.[0]).toBe(
      'Trong quý II/2022\nTrong quý IV/2022',
    );
  });

  test('real dates are right already', () => {
    expect(choices.flatMap(({ cells }) => cells.map(({ row }) => row))).not.toContain(7);
  });

  test('what is left out is not written', () => {
    const edits = deadlineEdits(sheet.grid, choices, new Set(['thường xuyên']));
    const grid = applyWrites(sheet.grid, edits);
    expect([3, 4, 5, 6].map((row) => grid.values[row]?.[2])).toEqual([
      'Trước ngày 05/08/2022',
      'thường xuyên',
      'Thường xuyên',
      'Báo cáo về Sở Nội vụ trước ngày 30/8/2022',
    ]);
  });
});
