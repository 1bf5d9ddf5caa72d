import type { Grid } from '../../../src/domain/grid/grid';
import type { CellSpec, SheetSpec } from '../../../src/domain/grid/sheet-spec';
import { defaultSettings } from '../../../src/domain/settings';
import { followUp } from '../../../src/domain/summary/follow-up';
import type { FollowUpOptions } from '../../../src/domain/summary/follow-up';
import { takeSnapshot } from '../../../src/domain/summary/snapshot';
import { typeInto } from '../support/apply-edits';
import { makeGrid } from '../support/hand-made-plan';
import { trackedPlan } from '../support/made-progress';
import type { MadeTask } from '../support/made-progress';

const today = '2028-03-01';
const blank: Omit<MadeTask, 'leads' | 'due'> = {
  kind: 'by',
  dimension: 1,
  status: '',
  progress: null,
  completedOn: null,
};
const tasks: readonly MadeTask[] = [
  { ...blank, leads: ['Sở Y tế'], due: '2028-02-20' },
  { ...blank, leads: ['Sở Nội vụ', 'Sở Y tế'], due: '2028-01-10' },
  { ...blank, leads: ['Sở Nội vụ'], due: '2028-03-05' },
  { ...blank, leads: ['Sở Nội vụ'], due: '2028-12-31' },
  { ...blank, leads: ['Sở Nội vụ'], due: '2028-01-10', status: 'Hoàn thành' },
];

function sheetOf(mark: string, options: Partial<FollowUpOptions> = {}): SheetSpec {
  const { plan, grid } = trackedPlan(tasks, today);
  const { edits } = followUp(
    [plan],
    { fileName: null, sheets: [grid] },
    {
      today,
      settings: defaultSettings,
      pivots: true,
      ...options,
    },
  );
  const specs = edits.flatMap((edit) => (edit.kind === 'put-sheet' ? [edit.spec] : []));
  const spec = specs.find((candidate) => candidate.mark === mark);
  if (!spec) throw new Error(`no sheet ${mark}`);
  return spec;
}

/** What a reader sees in the filled cells of each row. */
function shown({ cells }: SheetSpec): readonly string[] {
  return cells.map((row) =>
    row
      .map((cell) => (cell === null ? '' : shownBy(cell)))
      .filter((text) => text !== '')
      .join(' | '),
  );
}

function shownBy({ content }: CellSpec): string {
  const value = 'formula' in content ? content.cached : content.value;
  return value === null || typeof value === 'object' ? '' : String(value);
}

test('a reminder lists by unit what is late, longest first, and what is nearly due', () => {
  const lines = shown(sheetOf('nhac-viec'));
  const from = lines.findIndex((line) => line.startsWith('Sở Y tế'));
  expect(lines.slice(from, from + 6).map((line) => line.split(' | ').slice(0, 5))).toEqual([
    ['Sở Y tế: 2 quá hạn'],
    ['1', 'Nhiệm vụ 2', '46762', 'Chưa thực hiện', 'Quá hạn 51 ngày'],
    ['2', 'Nhiệm vụ 1', '46803', 'Chưa thực hiện', 'Quá hạn 10 ngày'],
    ['Sở Nội vụ: 1 quá hạn, 1 sắp đến hạn'],
    ['3', 'Nhiệm vụ 2', '46762', 'Chưa thực hiện', 'Quá hạn 51 ngày'],
    ['4', 'Nhiệm vụ 3', '46817', 'Chưa thực hiện', 'Còn 4 ngày'],
  ]);
  expect(lines).toContain('Nhiệm vụ có nhiều đơn vị chủ trì được nêu ở từng đơn vị.');
});

test('what was typed about a task in a reminder stays with it, unit by unit, when the list is made anew', () => {
  const { plan, grid } = trackedPlan(tasks, today);
  const listOf = (sheets: readonly Grid[]): Grid => {
    const options = { today, settings: defaultSettings, pivots: false };
    const { edits } = followUp([plan], { fileName: null, sheets }, options);
    const specs = edits.flatMap((edit) => (edit.kind === 'put-sheet' ? [edit.spec] : []));
    const spec = specs.find(({ mark }) => mark === 'nhac-viec');
    if (!spec) throw new Error('no reminder');
    const values = spec.cells.map((row) =>
      row.map((cell) => {
        if (cell === null) return null;
        return 'formula' in cell.content ? cell.content.cached : cell.content.value;
      }),
    );
    return { ...makeGrid(spec.name, values), mark: spec.mark };
  };
  const reasonsIn = ({ values }: Grid): unknown =>
    values.flatMap((row) => (typeof row[0] === 'number' ? [[row[1], row[6]]] : []));
  const list = listOf([grid]);
  const rowOf = (ordinal: number): number => list.values.findIndex(([at]) => at === ordinal);
  const typed = typeInto(list, [
    { row: rowOf(2), column: 6, value: 'Chờ ý kiến của Bộ' },
    { row: rowOf(3), column: 6, value: 'Đề nghị gia hạn' },
  ]);
  // The user has put a line above the list.
  const moved = { ...typed, values: [[], ...typed.values] };
  expect(reasonsIn(listOf([grid, moved]))).toEqual([
    ['Nhiệm vụ 2', null],
    ['Nhiệm vụ 1', 'Chờ ý kiến của Bộ'],
    ['Nhiệm vụ 2', 'Đề nghị gia hạn'],
    ['Nhiệm vụ 3', null],
  ]);
  expect(reasonsIn(listOf([grid, { ...moved, mark: null }]))).toEqual(reasonsIn(list));
});

test('a period report takes the tasks due in it', () => {
  const period = { kind: 'quarter', year: 2028, quarter: 1 } as const;
  const lines = shown(sheetOf('bao-cao-ky', { period }));
  expect(lines.join('\n')).toContain('KẾT QUẢ THỰC HIỆN NHIỆM VỤ QUÝ I NĂM 2028');
  expect(lines.join('\n')).not.toContain('Nhiệm vụ 4');
  expect(lines.join('\n')).toContain('Chưa lưu số liệu kỳ nào để so sánh.');
});

test('a period report says what changed since the kept figures', () => {
  const before = trackedPlan(
    tasks.map((task) => ({ ...task, status: '' })),
    '2028-02-01',
  );
  const book = { fileName: null, sheets: [before.grid] };
  const settings = defaultSettings;
  const then = followUp([before.plan], book, { today: '2028-02-01', settings, pivots: false });
  const snapshot = takeSnapshot(then.trackings, 'tháng 1 năm 2028', '2028-02-01');
  const lines = shown(
    sheetOf('bao-cao-ky', {
      period: { kind: 'quarter', year: 2028, quarter: 1 },
      snapshots: [snapshot],
    }),
  );
  expect(lines).toContain('Hoàn thành (không xét hạn) | 0 | 1 | 1');
  expect(lines).toContain('Chưa thực hiện (trong hạn) | 2 | 1 | -1');
  expect(lines).toContain('Chưa thực hiện (quá hạn) | 2 | 2 | 0');
});

test('a host without PivotTables gets the other sheets', () => {
  expect(() => sheetOf('pivot-don-vi', { pivots: false })).toThrow('no sheet');
  expect(sheetOf('tong-hop', { pivots: false }).name).toBe('Tổng hợp');
});

test('a plan without tasks has nothing to summarise', () => {
  const { plan, grid } = trackedPlan([], today);
  const options = { today, settings: defaultSettings, pivots: true };
  expect(followUp([plan], { fileName: null, sheets: [grid] }, options).edits).toEqual([]);
});
