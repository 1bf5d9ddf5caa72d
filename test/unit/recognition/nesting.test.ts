import fc from 'fast-check';
import type { CellValue } from '../../../src/domain/grid/grid';
import { recognise } from '../../../src/domain/recognition/recognise';
import { gridOf, workbookOf } from './sheet';

const header = ['TT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời gian'];
const numberings = {
  roman: ['I', 'II', 'III', 'IV'],
  upper: ['A', 'B', 'C', 'D'],
  number: ['1', '2', '3', '4'],
} as const;
type Style = keyof typeof numberings;

/** A heading with others below it, or with a number of tasks. */
interface Tree {
  readonly below: readonly Tree[] | number;
}

/** Trees of a depth of one to three, each heading with one to four below it. */
function trees(depth: number): fc.Arbitrary<Tree> {
  const tasks = fc.integer({ min: 1, max: 3 });
  if (depth === 1) return tasks.map((below) => ({ below }));
  return fc.array(trees(depth - 1), { minLength: 1, maxLength: 4 }).map((below) => ({ below }));
}

/** The sheet of some trees, and the level of each of its headings. */
function sheetOf(
  forest: readonly Tree[],
  styles: readonly Style[],
): { readonly lines: readonly (readonly CellValue[])[]; readonly levels: readonly number[] } {
  const lines: (readonly CellValue[])[] = [header];
  const levels: number[] = [];
  const write = (all: readonly Tree[], level: number): void => {
    for (const [at, { below }] of all.entries()) {
      const style = styles[level - 1] ?? 'number';
      lines.push([
        numberings[style][at] ?? null,
        `MỤC ${style} ${level}`.toUpperCase(),
        null,
        null,
      ]);
      levels.push(level);
      if (typeof below !== 'number') write(below, level + 1);
      else
        for (let task = 1; task <= below; task += 1)
          lines.push(['-', `Công bố văn bản ${lines.length}`, 'Sở Nội vụ', 'Quý I/2024']);
    }
  };
  write(forest, 1);
  return { lines, levels };
}

function levelsOf(lines: readonly (readonly CellValue[])[]): readonly number[] {
  const [reading] = recognise(workbookOf(gridOf(lines)), { today: '2024-01-01' });
  if (!reading?.recognised) throw new Error(JSON.stringify(reading));
  return reading.plan.groups.map(({ level }) => level);
}

const orders: readonly (readonly Style[])[] = [
  ['roman', 'upper', 'number'],
  ['upper', 'roman', 'number'],
  ['roman', 'number', 'upper'],
  ['number', 'upper', 'roman'],
];

test.each(orders)('levels follow the nesting of the sheet: %s, %s, %s', (...styles) => {
  fc.assert(
    fc.property(
      fc
        .integer({ min: 1, max: 3 })
        .chain((depth) => fc.array(trees(depth), { minLength: 1, maxLength: 4 })),
      (forest) => {
        const { lines, levels } = sheetOf(forest, styles);
        expect(levelsOf(lines)).toEqual(levels);
      },
    ),
    { numRuns: 25 },
  );
});

const task = ['-', 'Rà soát văn bản', 'Sở Tư pháp', 'Quý I'];

test('letters that begin again behind each roman numeral stand inside it, tasks between or not', () => {
  const lines = [
    header,
    ['I', 'THỂ CHẾ', null, null],
    task,
    ['A', 'CỦA TỈNH', null, null],
    task,
    ['B', 'CỦA HUYỆN', null, null],
    task,
    ['II', 'THỦ TỤC', null, null],
    task,
    ['A', 'CÔNG BỐ', null, null],
    task,
  ];
  expect(levelsOf(lines)).toEqual([1, 2, 2, 1, 2]);
});

test('without a sign of its own the sheet follows the custom: a letter stands outside roman numerals', () => {
  const lines = [
    header,
    ['I', 'THỂ CHẾ', null, null],
    task,
    ['A', 'NHIỆM VỤ CỦA CÁC HUYỆN', null, null],
    task,
  ];
  expect(levelsOf(lines)).toEqual([1, 1]);
});

test('a heading of another numbering right behind the last one does not turn the order round', () => {
  const lines = [
    header,
    ['A', 'PHẦN CHUNG', null, null],
    ['I', 'THỂ CHẾ', null, null],
    task,
    ['II', 'CHƯA CÓ NHIỆM VỤ', null, null],
    ['B', 'PHẦN RIÊNG', null, null],
    ['I', 'THỦ TỤC', null, null],
    task,
  ];
  expect(levelsOf(lines)).toEqual([1, 2, 2, 1, 2]);
});
