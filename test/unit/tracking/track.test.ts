import type { Deadline } from '../../../src/domain/deadlines/deadline';
import type { Grid } from '../../../src/domain/grid/grid';
import { serialFromDate } from '../../../src/domain/grid/serial';
import { defaultSettings } from '../../../src/domain/settings';
import { followUp } from '../../../src/domain/summary/follow-up';
import { planTracking, track } from '../../../src/domain/tracking/track';
import { typedCells, untrack } from '../../../src/domain/tracking/untrack';
import { by } from '../../support/deadlines';
import { applyEdits, typeInto } from '../support/apply-edits';
import { makePlan } from '../support/hand-made-plan';
import type { MadePlan, MadeRow } from '../support/hand-made-plan';

const options = { today: '2026-07-01', settings: defaultSettings };

const continuous: Deadline = { kind: 'continuous', raw: 'Thường xuyên' };

const rows: readonly MadeRow[] = [
  { group: 'I. Tham gia của người dân' },
  { task: 'Ban hành kế hoạch', leads: ['Sở Nội vụ'], deadlines: [by('2026-03-31')] },
  { task: 'Tuyên truyền', leads: ['Sở Tư pháp'], deadlines: [continuous] },
  { group: 'II. Công khai, minh bạch' },
  { task: 'Công khai quy hoạch', leads: ['UBND cấp xã'], deadlines: [by('2026-07-05')] },
  { task: 'Rà soát', leads: ['Sở Nội vụ', 'Sở Tài chính'] },
];

function tracked(made: MadePlan): Grid {
  return applyEdits(made.grid, track(made.plan, made.grid, options));
}

test('the columns come to the right of the table, with dates, judgements and ids', () => {
  const grid = tracked(makePlan(rows));
  expect(grid.values[2]?.slice(4)).toEqual([
    'Hạn xử lý',
    'Trạng thái',
    'Tiến độ',
    'Ngày hoàn thành',
    'Kết quả thực hiện, minh chứng',
    'Đánh giá',
    'Mã theo dõi (không sửa)',
  ]);
  expect(grid.formulas[4]?.[4]).toBe('=DATE(2026,3,31)');
  expect(grid.values[4]?.[4]).toBe(serialFromDate('2026-03-31'));
  expect(grid.values.map((row) => row[9])).toEqual([
    null,
    null,
    'Đánh giá',
    '0/1 hoàn thành',
    'Quá hạn 92 ngày',
    'Chưa có kết quả quý này',
    '0/2 hoàn thành',
    'Sắp đến hạn: còn 4 ngày',
    'Chưa thực hiện (không có hạn)',
  ]);
  expect(grid.values[4]?.[10]).toBe('nv-1');
});

test('the title line grows over the new columns, and shrinks back with them', () => {
  const made = makePlan(rows);
  const grid = tracked(made);
  expect(grid.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 10 }]);
  const back = applyEdits(grid, untrack(made.plan, grid));
  expect(back).toEqual(made.grid);
});

// The header of an Excel Table takes no merged cells.
test('our headings over two header rows are merged where the author merged some, and not else', () => {
  const made = makePlan(rows);
  const plan = { ...made.plan, headerRows: [1, 2] };
  const merged = { top: 1, left: 0, bottom: 2, right: 0 };
  const mergesMade = (merges: Grid['merges']): readonly unknown[] =>
    track(plan, { ...made.grid, merges }, options).flatMap((edit) =>
      edit.kind === 'merge' ? [edit.range] : [],
    );
  expect(mergesMade(made.grid.merges)).toEqual([]);
  expect(mergesMade([...made.grid.merges, merged])).toHaveLength(7);
});

describe('a plan whose second header row is that of an Excel Table', () => {
  const made = makePlan(rows);
  const plan = { ...made.plan, headerRows: [1, 2], table: { ...made.plan.table, top: 1 } };
  const merges = [{ top: 1, left: 2, bottom: 1, right: 3 }];
  const edits = (right: number, hasHeader = true): ReturnType<typeof track> => {
    const range = { ...made.plan.table, right };
    return track(plan, { ...made.grid, merges, tables: [{ range, hasHeader }] }, options);
  };
  const headingRows = (all: ReturnType<typeof track>): ReadonlySet<number> =>
    new Set(
      all.flatMap((edit) =>
        edit.kind === 'write-cells'
          ? edit.cells.flatMap(({ row, to }) =>
              'value' in to && to.value === 'Đánh giá' ? [row] : [],
            )
          : [],
      ),
    );
  const kinds = (all: ReturnType<typeof track>): ReadonlySet<string> =>
    new Set(all.map(({ kind }) => kind));

  test('has our headings there, unmerged, and says so with the columns', () => {
    const all = edits(3);
    expect(all[0]).toMatchObject({ kind: 'insert-columns', at: 4, headingRows: [2] });
    expect(headingRows(all)).toEqual(new Set([2]));
    expect(kinds(all).has('merge')).toBe(false);
  });

  test.each([
    ['ends before the plan', edits(2)],
    ['has no header', edits(3, false)],
  ])('which %s: our headings stand in the first row', (_, all) => {
    expect(all[0]).toMatchObject({ headingRows: [1] });
    expect(headingRows(all)).toEqual(new Set([1]));
    expect(kinds(all).has('merge')).toBe(true);
  });

  test('keeps our headings where they are when our columns already stand beside it', () => {
    const beside = applyEdits(made.grid, edits(2));
    const range = { ...made.plan.table, right: 3 };
    const again = track(plan, { ...beside, tables: [{ range, hasHeader: true }] }, options);
    expect(again).toEqual([]);
  });
});

describe('a table without a header, whose columns the user told', () => {
  const bare = (top: number): MadePlan => {
    const made = makePlan(rows);
    const cut = <T>(lines: readonly T[]): T[] => lines.slice(3 - top);
    const { plan, grid } = made;
    const values = grid.values.map((row, index) => (index === 2 ? row.map(() => null) : row));
    const up = <T extends { readonly row: number }>(one: T): T => ({
      ...one,
      row: one.row - 3 + top,
    });
    return {
      plan: {
        ...plan,
        headerRows: [],
        table: { ...plan.table, top, bottom: plan.table.bottom - 3 + top },
        rows: plan.rows.filter(({ kind }) => kind === 'group' || kind === 'task').map(up),
        groups: plan.groups.map(up),
        tasks: plan.tasks.map((task) => ({ ...task, rows: task.rows.map((row) => row - 3 + top) })),
      },
      grid: {
        ...grid,
        rowCount: grid.rowCount - 3 + top,
        values: cut(values),
        texts: cut(grid.texts),
        formulas: cut(grid.formulas),
        numberFormats: cut(grid.numberFormats),
        merges: [],
      },
    };
  };

  test('has our headings in the row above it, and they are known again', () => {
    const made = bare(3);
    const grid = tracked(made);
    expect(grid.values[2]?.slice(4, 6)).toEqual(['Hạn xử lý', 'Trạng thái']);
    expect(grid.formulas[4]?.[4]).toBe('=DATE(2026,3,31)');
    expect(track(made.plan, grid, options)).toEqual([]);
    expect(applyEdits(grid, untrack(made.plan, grid))).toEqual(made.grid);
  });

  test('is left alone where the sheet begins with its first row', () => {
    const { plan, grid } = bare(0);
    expect(track(plan, grid, options)).toEqual([]);
    const workbook = { fileName: null, sheets: [grid] };
    expect(followUp([plan], workbook, { ...options, pivots: true })).toEqual({
      trackings: [],
      edits: [],
    });
  });
});

test('running again changes nothing', () => {
  const made = makePlan(rows);
  const grid = tracked(made);
  expect(track(made.plan, grid, options)).toEqual([]);
});

test('the next day only the results of what counts days are set right', () => {
  const made = makePlan(rows);
  const grid = tracked(made);
  const [edit, ...others] = track(made.plan, grid, { ...options, today: '2026-07-02' });
  expect(others).toEqual([]);
  expect(edit).toMatchObject({
    kind: 'write-cells',
    cells: [
      { row: 4, column: 9, to: { cached: 'Quá hạn 93 ngày' } },
      { row: 7, column: 9, to: { cached: 'Sắp đến hạn: còn 3 ngày' } },
    ],
  });
});

test('where Excel calculates, a new day writes nothing', () => {
  const made = makePlan(rows);
  const tomorrow = { ...options, today: '2026-07-02', calculates: true };
  expect(track(made.plan, tracked(made), tomorrow)).toEqual([]);
});

test('what people typed is kept, a typed due date too, and judged', () => {
  const made = makePlan(rows);
  const extended = serialFromDate('2026-08-15');
  const typed = [
    { row: 4, column: 4, value: extended },
    { row: 4, column: 5, value: 'Đang thực hiện' },
    { row: 7, column: 5, value: 'Hoàn thành' },
    { row: 7, column: 7, value: serialFromDate('2026-07-06') },
    { row: 5, column: 7, value: serialFromDate('2026-07-01') },
  ];
  const grid = typeInto(tracked(made), typed);
  const tracking = planTracking(made.plan, grid, options);
  expect(tracking.tasks.map(({ assessment }) => assessment.verdict)).toEqual([
    'in-progress',
    'ongoing-reported',
    'done-late',
    'not-started',
  ]);
  const after = applyEdits(grid, tracking.edits);
  for (const { row, column, value } of typed) expect(after.values[row]?.[column]).toBe(value);
  expect(typedCells(made.plan, grid)).toBe(typed.length);
});

test('a deadline that changed in the plan changes ours', () => {
  const made = makePlan(rows);
  const grid = tracked(made);
  const changed = makePlan(
    rows.map((row) =>
      'task' in row && row.task === 'Ban hành kế hoạch'
        ? { ...row, deadlines: [by('2026-09-30')] }
        : row,
    ),
  );
  const [edit, ...others] = track(changed.plan, grid, options);
  expect(others).toEqual([]);
  expect(edit).toMatchObject({
    kind: 'write-cells',
    cells: [
      { row: 4, column: 4, to: { formula: '=DATE(2026,9,30)' } },
      { row: 4, column: 9, to: { cached: 'Chưa thực hiện (trong hạn)' } },
    ],
  });
});

test("the author's own status column serves, in the office's own words", () => {
  const own = rows.map((row) => ('task' in row ? { ...row, status: 'Đã hoàn thành' } : row));
  const made = makePlan(own, { statusHeader: 'TIẾN ĐỘ' });
  const tracking = planTracking(made.plan, made.grid, options);
  const grid = applyEdits(made.grid, tracking.edits);
  expect(grid.values[2]?.slice(5)).not.toContain('Trạng thái');
  expect(tracking.tasks.map(({ record }) => record.state)).toEqual(Array(4).fill('done'));
  expect(grid.values[4]?.[9]).toBe('Hoàn thành (chưa ghi ngày)');
});

test('a status column of free sentences is left alone', () => {
  const own = rows.map((row) =>
    'task' in row ? { ...row, status: `Sở đã trình ${row.task}` } : row,
  );
  const made = makePlan(own, { statusHeader: 'TIẾN ĐỘ' });
  expect(tracked(made).values[2]).toContain('Trạng thái');
});

test('a column that was deleted comes back in its place; the others keep what they hold', () => {
  const made = makePlan(rows);
  const grid = typeInto(tracked(made), [{ row: 4, column: 8, value: 'KH số 5' }]);
  const without = applyEdits(grid, [{ kind: 'remove-columns', sheet: 'Phụ lục', at: 6, count: 1 }]);
  const again = applyEdits(without, track(made.plan, without, options));
  expect(again.values[2]).toEqual(grid.values[2]);
  expect(again.values[4]?.[8]).toBe('KH số 5');
});

test('a reworded task keeps its id, a copied row gets its own', () => {
  const made = makePlan(rows);
  const grid = tracked(made);
  const ids = {
    ...made.plan,
    tasks: made.plan.tasks.map((task) => ({ ...task, id: `moi-${task.id}` })),
  };
  expect(planTracking(ids, grid, options).tasks.map(({ id }) => id)).toEqual([
    'nv-1',
    'nv-2',
    'nv-3',
    'nv-4',
  ]);
  const copied = typeInto(grid, [{ row: 5, column: 10, value: 'nv-1' }]);
  expect(planTracking(ids, copied, options).tasks.map(({ id }) => id)).toEqual([
    'nv-1',
    'moi-nv-2',
    'nv-3',
    'nv-4',
  ]);
});
