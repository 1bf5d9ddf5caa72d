import fc from 'fast-check';
import { blankSheet } from '../../src/domain/grid/blank-sheet';
import { contentOf } from '../../src/domain/grid/content';
import type { Edit } from '../../src/domain/grid/edit';
import type { Grid, Rect } from '../../src/domain/grid/grid';
import type { Host } from '../../src/hosts/host';
import { blockUpTo } from '../support/random-block';
import type { OpenHost } from './host-contract';
import { planSheet, planWorkbook, tableWorkbook } from './plan-workbook';

/** An edit to be made of the sheet as it is when its turn comes; null where it does not fit. */
type Draft = (grid: Grid) => Edit | null;

const last = 5;
const at = fc.integer({ min: 0, max: last });
const block = blockUpTo(last);
const sheet = planSheet;
const notice = { title: 'Trạng thái', text: 'Chọn trong danh sách.' };

const drafts: fc.Arbitrary<Draft> = fc.oneof(
  fc
    .tuple(at, at, fc.constantFrom('Sở Y tế', 44778, null, true))
    .map(([row, column, value]): Draft => (grid) => {
      const isHidden = grid.merges.some(
        ({ top, left, bottom, right }) =>
          top <= row && row <= bottom && left <= column && column <= right,
      );
      const isHeading = grid.tables.some(({ range }) => range.top === row);
      const from = contentOf(grid, row, column);
      // Excel gives a column of a Table a name of its own where its heading is no text.
      return isHidden || isHeading
        ? null
        : { kind: 'write-cells', sheet, cells: [{ row, column, from, to: { value } }] };
    }),
  at.map((place): Draft => () => ({ kind: 'insert-columns', sheet, at: place, count: 1 })),
  // Excel itself forgets that a formula's range began or ended with a column that went.
  at.map((place): Draft => ({ values }) => {
    const isFree = values.every((row) => (row[place] ?? null) === null);
    return isFree ? { kind: 'remove-columns', sheet, at: place, count: 1 } : null;
  }),
  // Of a Table all columns, or all but the first: no formula of its workbook speaks of them.
  fc.constantFrom(0, 1).map((place): Draft => ({ tables, columnCount }) => {
    return tables.length > 0
      ? { kind: 'remove-columns', sheet, at: place, count: columnCount - place }
      : null;
  }),
  block.map((range): Draft => () => ({
    kind: 'format',
    sheet,
    range,
    format: { bold: true, fill: '#FFF2CC', numberFormat: '0%' },
  })),
  block.map((range): Draft => ({ merges, tables }) => {
    const taken = [...merges, ...tables.map((table) => table.range)];
    const isFree = !taken.some((rect) => touch(rect, range));
    const isOne = range.top === range.bottom && range.left === range.right;
    return isFree && !isOne ? { kind: 'merge', sheet, range } : null;
  }),
  block.map((range): Draft => () => ({
    kind: 'input-rule',
    sheet,
    spec: {
      range,
      rule: { kind: 'list', options: ['Hoàn thành', 'Tạm dừng'] },
      prompt: notice,
      error: notice,
    },
  })),
  block.map((range): Draft => () => ({
    kind: 'conditional-format',
    sheet,
    spec: { kind: 'formula', range, formula: '=LEN("dấu")>0', format: { fill: '#FFF2B3' } },
  })),
  block.map((range): Draft => ({ merges }) => {
    const isWhole = merges.every((merge) => !touch(merge, range) || isWithin(merge, range));
    return isWhole ? { kind: 'unmerge', sheet, range } : null;
  }),
  block.map((range): Draft => () => ({ kind: 'clear-input-rule', sheet, range })),
  fc.constant<Draft>(() => ({ kind: 'remove-sheet', mark: 'tong-hop' })),
  fc.constant<Draft>(() => ({
    kind: 'put-sheet',
    spec: { ...blankSheet('Tổng hợp', 'tong-hop'), cells: [[{ content: { value: 'Cộng' } }]] },
  })),
);

/** Whatever was done, in whatever order, undoing it step by step gives the workbook back. */
export function describeRandomEdits(name: string, open: OpenHost): void {
  test.each([
    ['a framed plan', planWorkbook, 25],
    ['an Excel Table', tableWorkbook, 15],
  ])(
    `${name}: random edits and their inverses give back every cell, look and merge: %s`,
    async (_, make, numRuns) => {
      const workbook = await make();
      await fc.assert(
        fc.asyncProperty(fc.array(drafts, { minLength: 1, maxLength: 5 }), async (steps) => {
          const host = await open(workbook);
          const before = await read(host);
          const inverses: (readonly Edit[])[] = [];
          for (const draft of steps) {
            const [grid] = await read(host);
            const edit = grid && draft(grid);
            if (edit) inverses.push(await apply(host, [edit]));
          }
          for (const inverse of inverses.reverse()) await apply(host, inverse);
          expect(await read(host)).toEqual(before);
        }),
        { numRuns },
      );
    },
    120_000,
  );
}

function touch(a: Rect, b: Rect): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}

function isWithin(a: Rect, b: Rect): boolean {
  return b.left <= a.left && a.right <= b.right && b.top <= a.top && a.bottom <= b.bottom;
}

async function read(host: Host): Promise<readonly Grid[]> {
  const outcome = await host.read();
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value.sheets;
}

async function apply(host: Host, edits: readonly Edit[]): Promise<readonly Edit[]> {
  const outcome = await host.apply(edits);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}
