import fc from 'fast-check';
import { blankSheet } from '../../../src/domain/grid/blank-sheet';
import type { Edit } from '../../../src/domain/grid/edit';
import type { Rect } from '../../../src/domain/grid/grid';
import { blockUpTo } from '../../support/random-block';
import { apply, grids, open, partsOf } from './open';
import { richWorkbook } from './rich-workbook';

const sheet = 'Plan';
const last = 9;
const index = fc.integer({ min: 0, max: last });
const block = blockUpTo(last);

const count = fc.integer({ min: 1, max: 3 });

const message = { title: 'Trạng thái', text: 'Chọn trong danh sách' };

/** Edits that any state of the sheet takes. */
const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    kind: fc.constant('insert-columns' as const),
    sheet: fc.constant(sheet),
    at: index,
    count,
  }),
  fc.record({
    kind: fc.constant('remove-columns' as const),
    sheet: fc.constant(sheet),
    at: index,
    count,
  }),
  fc.record({
    kind: fc.constant('copy-format' as const),
    sheet: fc.constant(sheet),
    from: block,
    to: block,
  }),
  fc.record({
    kind: fc.constant('format' as const),
    sheet: fc.constant(sheet),
    range: block,
    format: fc.constantFrom(
      { bold: true, fill: '#FFF2CC' },
      { numberFormat: 'dd/mm/yyyy', border: 'thin' as const },
      { wrap: true, horizontal: 'center' as const, fontName: 'Times New Roman', fontSize: 13 },
    ),
  }),
  fc.record({ kind: fc.constant('unmerge' as const), sheet: fc.constant(sheet), range: block }),
  fc.record({
    kind: fc.constant('column-width' as const),
    sheet: fc.constant(sheet),
    column: index,
    width: fc.integer({ min: 5, max: 60 }),
  }),
  fc.record({
    kind: fc.constant('hide-columns' as const),
    sheet: fc.constant(sheet),
    at: index,
    count,
    hidden: fc.boolean(),
  }),
  block.map((range): Edit => ({
    kind: 'input-rule',
    sheet,
    spec: {
      range,
      rule: { kind: 'list', options: ['Có', 'Không'] },
      prompt: message,
      error: message,
    },
  })),
  block.map((range): Edit => ({ kind: 'clear-input-rule', sheet, range })),
  block.map((range): Edit => ({
    kind: 'conditional-format',
    sheet,
    spec: { kind: 'data-bar', range, color: '#5B9BD5', max: 1 },
  })),
  block.map((area): Edit => ({
    kind: 'print-layout',
    sheet,
    layout: {
      orientation: 'landscape',
      margins: { top: 20, right: 15, bottom: 20, left: 30 },
      fitToWidth: true,
      titleRows: { from: 2, to: 2 },
      area,
      pageNumbers: true,
      centreHorizontally: true,
    },
  })),
  fc.record({
    kind: fc.constant('put-sheet' as const),
    spec: fc.constantFrom('Tổng hợp', 'Tên mới').map((name) => ({
      ...blankSheet(name, 'tong-hop'),
      cells: [[{ content: { formula: '=Plan!E4', cached: 3 } }, { content: { value: name } }]],
      columnWidths: [20],
    })),
  }),
  fc.constant<Edit>({ kind: 'remove-sheet', mark: 'tong-hop' }),
);

/** Parts to which things are only added, and that Excel sorts as it likes. */
const growing = /^xl\/(?:styles|sharedStrings)\.xml$/u;

/** Carries lists of edits out one after the other, takes them back, and compares every part and cell. */
async function expectGivenBack(lists: readonly (readonly Edit[])[]): Promise<void> {
  const host = open(richWorkbook());
  // Once through, so that shared formulas are spelled out and the calculation chain is gone.
  await apply(host, await apply(host, [{ kind: 'insert-columns', sheet, at: 30, count: 1 }]));
  const parts = partsOf(host.save());
  const cells = await grids(host);
  const inverses: (readonly Edit[])[] = [];
  for (const edits of lists) inverses.unshift(await apply(host, edits));
  for (const inverse of inverses) await apply(host, inverse);
  const back = partsOf(host.save());
  for (const name of new Set([...parts.keys(), ...back.keys()])) {
    if (!growing.test(name)) expect([name, back.get(name)]).toEqual([name, parts.get(name)]);
  }
  expect(await grids(host)).toEqual(cells);
}

test('random edits and their inverses give back every cell, look, merge and part', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyEdit, { minLength: 1, maxLength: 6 }), (edits) =>
      expectGivenBack([edits]),
    ),
    { numRuns: 40 },
  );
}, 120_000);

const cellsOfRow = (left: number, right: number): Rect => ({ top: 0, bottom: 0, left, right });

const bar: Edit = {
  kind: 'conditional-format',
  sheet,
  spec: { kind: 'data-bar', range: cellsOfRow(0, 0), color: '#5B9BD5', max: 1 },
};

const rule = (range: Rect): Edit => ({
  kind: 'input-rule',
  sheet,
  spec: {
    range,
    rule: { kind: 'list', options: ['Có', 'Không'] },
    prompt: message,
    error: message,
  },
});

test.each<[string, readonly (readonly Edit[])[]]>([
  [
    'a conditional format twice, with columns removed between',
    [[bar, { kind: 'remove-columns', sheet, at: 1, count: 3 }, bar]],
  ],
  [
    'a hidden column that is given a width, then shown',
    [
      [{ kind: 'column-width', sheet, column: 3, width: 5 }],
      [{ kind: 'hide-columns', sheet, at: 3, count: 1, hidden: false }],
    ],
  ],
  [
    'a rule in a new column that another ran on over',
    [
      [rule(cellsOfRow(0, 2)), { kind: 'remove-columns', sheet, at: 0, count: 1 }],
      [{ kind: 'insert-columns', sheet, at: 1, count: 1 }, rule(cellsOfRow(1, 1))],
    ],
  ],
])('%s is taken back', async (_, lists) => {
  await expectGivenBack(lists);
});
