import fc from 'fast-check';
import type { CellValue, Grid, Rect } from '../../../src/domain/grid/grid';
import { recognise } from '../../../src/domain/recognition/recognise';
import { clean } from '../../../src/domain/text/hygiene';
import { gridOf, workbookOf } from './sheet';

const headerWords = [
  'STT',
  'Nhiệm vụ',
  'Đơn vị chủ trì',
  'Thời gian',
  'Kết quả',
  'Ghi chú',
  'Chủ trì',
  'I',
  '1.1',
  'a)',
];
const hostile = [
  'a'.repeat(32767),
  ' '.repeat(32767),
  '\n'.repeat(32767),
  '\u0323'.repeat(2000),
  'à̂'.repeat(4000),
  '('.repeat(5000),
  'Sở Nội vụ, '.repeat(2900),
  'của '.repeat(8000),
  'và '.repeat(8000),
  'a, '.repeat(8000),
  'ngày '.repeat(6500),
  '1.'.repeat(16000),
  '=HYPERLINK("x")',
  '\u202e\u0000\uffff',
  '𠀀😀',
];
/** Any code units, halves of pairs that stand alone among them. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
  .map((units) => String.fromCharCode(...units));
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null) },
  { weight: 4, arbitrary: fc.constantFrom(...headerWords) },
  { weight: 3, arbitrary: anyText },
  { weight: 1, arbitrary: fc.constantFrom(...hostile) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.integer({ min: -5, max: 3_000_000 }) },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.constant({ error: '#REF!' }) },
);

/** A grid of any size, with merges that Excel would not allow: overlapping, reaching outside. */
const grids: fc.Arbitrary<Grid> = fc
  .tuple(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 60 }))
  .filter(([rows, columns]) => rows * columns <= 3000)
  .chain(([rows, columns]) => {
    const corner = fc.tuple(
      fc.integer({ min: 0, max: rows }),
      fc.integer({ min: 0, max: columns }),
    );
    const merge: fc.Arbitrary<Rect> = fc
      .tuple(corner, corner)
      .map(([[top, left], [height, width]]) => ({
        top,
        left,
        bottom: top + height,
        right: left + width,
      }));
    const lines = fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    });
    return fc
      .tuple(lines, fc.array(merge, { maxLength: 12 }))
      .map(([values, merges]) => ({ ...gridOf(values), merges }));
  });

test('any grid gives a reading of every row, without throwing or hanging', () => {
  fc.assert(
    fc.property(grids, (grid) => {
      const [reading] = recognise(workbookOf(grid), { today: '2024-01-01' });
      const rows = reading?.recognised ? reading.plan.rows : reading?.rows;
      expect(rows?.map(({ row }) => row)).toEqual(
        Array.from({ length: grid.rowCount }, (_, row) => row),
      );
    }),
    { numRuns: 60 },
  );
});

test.each(hostile.map((text) => [JSON.stringify(text.slice(0, 8)), text]))(
  'a task table full of %s… is read in time',
  (_, text) => {
    const line = [1, text, text, text];
    const grid = gridOf([
      ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời gian'],
      ...Array.from({ length: 20 }, () => line),
    ]);
    const before = process.cpuUsage();
    const [reading] = recognise(workbookOf(grid), { today: '2024-01-01' });
    // Its own time, not that of what else the machine runs.
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(5);
    const tasks = reading?.recognised ? reading.plan.tasks : [];
    const whole = clean(text);
    expect(tasks.filter((task) => task.leadText !== null && task.leadText !== whole)).toEqual([]);
    expect(
      tasks.filter((task) => task.deadlineText !== null && task.deadlineText !== whole),
    ).toEqual([]);
  },
);

test('a map of columns that fits no cell is taken without throwing', () => {
  const grid = gridOf([
    ['STT', 'Nhiệm vụ', 'Chủ trì'],
    [1, 'Việc', 'Sở Nội vụ'],
  ]);
  const readings = recognise(workbookOf(grid), {
    today: '2024-01-01',
    columns: { [grid.sheet]: { task: 40, lead: -1 } },
  });
  expect(readings).toHaveLength(1);
});
