import type { Grid } from '../../src/domain/grid/grid';
import type { Planter } from './planter';
import { cellOf, tasksWith, textAt, withCells, withRowCopied, type CleanSheet } from './sheet';

function headerRow({ plan }: CleanSheet): number {
  return plan.headerRows[0] ?? 0;
}

/** The title line that names the plan, rewritten. */
function withPlanLine({ grid, plan }: CleanSheet, line: string): Grid {
  const title = plan.rows.filter(({ kind }) => kind === 'title').at(-1)?.row ?? 0;
  const named = plan.rows.find(
    ({ row, kind }) => kind === 'title' && /kèm theo/iu.test(textAt(grid, { row, column: 0 })),
  );
  return withCells(grid, [{ row: named?.row ?? title, column: 0, value: line }]);
}

const full = '(Kèm theo Kế hoạch số 21/KH-UBND ngày 02/02/2021 của UBND tỉnh Hưng Yên)';

/** Headings that say nothing of what stands below them. */
const strangeHeadings = [
  ['Cột 4', 'Cột 3'],
  ['Mục C', 'Mục B'],
  ['Thông tin 2', 'Thông tin 1'],
] as const;

export const sheetFaults: Readonly<Record<string, Planter>> = {
  'column-missing': (clean) => {
    const { grid, plan } = clean;
    const column = plan.columns.deadline;
    if (column === undefined) return null;
    const cells = grid.values.flatMap((_, row) =>
      row >= headerRow(clean) ? [{ row, column, value: null }] : [],
    );
    return { grid: withCells(grid, cells), at: null };
  },
  'column-repeated': (clean, random) => {
    const { grid, plan } = clean;
    const row = headerRow(clean);
    const from = random.pick(
      [plan.columns.task, plan.columns.deadline].filter((at) => at !== undefined),
    );
    const to = [
      plan.columns.note,
      plan.columns.coordinator,
      plan.columns.result,
      plan.columns.implementer,
    ]
      .filter((at) => at !== undefined)
      .at(0);
    if (from === undefined || to === undefined) return null;
    const value = textAt(grid, { row, column: from });
    return { grid: withCells(grid, [{ row, column: to, value }]), at: null };
  },
  'header-unsure': (clean, random) => {
    const { columns } = clean.plan;
    const [first = '', second = ''] = random.pick(strangeHeadings) ?? [];
    const cells = [columns.deadline, columns.lead].flatMap((column, index) =>
      column === undefined
        ? []
        : [{ row: headerRow(clean), column, value: index === 0 ? first : second }],
    );
    return { grid: withCells(clean.grid, cells), at: null };
  },
  'plan-number-blank': (clean, random) => {
    const blank = random.pick(['số      /KH-UBND', 'số …/KH-UBND', 'số ....../KH-UBND']) ?? '';
    return { grid: withPlanLine(clean, full.replace('số 21/KH-UBND', blank)), at: null };
  },
  'plan-date-blank': (clean, random) => {
    const blank = random.pick([
      'ngày    /    /2021',
      'ngày … tháng … năm 2021',
      'ngày   tháng   năm 2021',
    ]);
    return { grid: withPlanLine(clean, full.replace('ngày 02/02/2021', blank ?? '')), at: null };
  },
  'sheets-disagree': (clean, random) => {
    const number = random.below(80) + 22;
    const other = { ...withPlanLine(clean, full), sheet: 'Phụ lục trước' };
    return {
      grid: withPlanLine(clean, full.replace('21/KH', `${number}/KH`)),
      at: null,
      before: [other],
    };
  },
  'table-cut': (clean, random) => {
    const { grid, plan } = clean;
    const task = random.pick(tasksWith(clean, 'task').slice(2));
    const row = task?.rows[0];
    if (row === undefined || grid.merges.some((m) => m.top < row && m.bottom >= row)) return null;
    return { grid: withRowCopied(grid, plan.headerRows[0] ?? 0, row), at: null };
  },
  'hidden-tasks': (clean, random) => {
    const row = random.pick(tasksWith(clean, 'task'))?.rows[0];
    if (row === undefined) return null;
    return { grid: { ...clean.grid, hiddenRows: new Set([row]) }, at: null };
  },
  'filter-on': ({ grid, plan }, random) => {
    const row = random.pick(plan.tasks)?.rows[0];
    if (row === undefined) return null;
    return {
      grid: { ...grid, hiddenRows: new Set([row]), filter: { range: plan.table, active: true } },
      at: null,
    };
  },
  'formula-error': (clean, random) => {
    const task = random.pick(tasksWith(clean, 'deadline'));
    if (!task) return null;
    const at = cellOf(clean, task, 'deadline');
    const error = random.pick(['#REF!', '#N/A', '#VALUE!', '#NAME?']) ?? '#REF!';
    return { grid: withCells(clean.grid, [{ ...at, value: { error } }]), at };
  },
  'number-as-text': (clean, random) => {
    const { grid, plan } = clean;
    const column = plan.columns.ordinal;
    if (column === undefined) return null;
    const numbered = plan.tasks.filter(
      ({ rows: [row = 0] }) => typeof grid.values[row]?.[column] === 'number',
    );
    const row = random.pick(numbered)?.rows[0];
    if (row === undefined || numbered.length < 5) return null;
    const at = { row, column };
    return { grid: withCells(grid, [{ ...at, value: grid.texts[row]?.[column] ?? '' }]), at };
  },
};
