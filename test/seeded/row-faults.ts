import type { Grid } from '../../src/domain/grid/grid';
import type { Planter } from './planter';
import {
  cellOf,
  tasksWith,
  textAt,
  withCells,
  withoutRow,
  withRowCopied,
  type CleanSheet,
} from './sheet';
import type { Random } from './random';
import type { Task } from '../../src/domain/plan/plan';

/** A task that counts by itself and follows another one of its group. */
function numberedFollower(clean: CleanSheet, random: Random): { task: Task; before: Task } | null {
  const { plan, grid } = clean;
  const column = plan.columns.ordinal;
  if (column === undefined) return null;
  const pairs = plan.tasks.flatMap((task, index) => {
    const before = plan.tasks[index - 1];
    const [row = 0] = task.rows;
    const same = before && before.groups.join() === task.groups.join();
    const own = typeof grid.values[row]?.[column] === 'number';
    return before && same && own && typeof grid.values[before.rows[0] ?? 0]?.[column] === 'number'
      ? [{ task, before }]
      : [];
  });
  return random.pick(pairs) ?? null;
}

/** A row under a merge that spans rows is a part of an item: a copy of it would be another part. */
function isInTallMerge(grid: Grid, row: number): boolean {
  return grid.merges.some(
    (merge) => merge.bottom > merge.top && merge.top <= row && merge.bottom >= row,
  );
}

function ordinalSetTo(change: (value: number) => number): Planter {
  return (clean, random) => {
    const pair = numberedFollower(clean, random);
    if (!pair) return null;
    const at = cellOf(clean, pair.task, 'ordinal');
    const before = Number(pair.before.ordinal);
    const value = change(before);
    if (value < 1) return null;
    return { grid: withCells(clean.grid, [{ ...at, value }]), at };
  };
}

/** A task copied below itself under the next number, its text changed. */
function copied(change: (text: string, random: Random) => string): Planter {
  return (clean, random) => {
    const { grid, plan } = clean;
    const task = random.pick(
      tasksWith(clean, 'task').filter(({ text }) => text.split(/\s/u).length > 8),
    );
    const [row] = task?.rows ?? [];
    if (!task || row === undefined) return null;
    if (isInTallMerge(grid, row)) return null;
    const grown = withRowCopied(grid, row, row + 1);
    const at = { row: row + 1, column: plan.columns.task ?? 0 };
    return {
      grid: withCells(grown, [{ ...at, value: change(textAt(grid, { ...at, row }), random) }]),
      at,
    };
  };
}

export const rowFaults: Readonly<Record<string, Planter>> = {
  'ordinal-gap': ordinalSetTo((before) => before + 3),
  'ordinal-repeated': ordinalSetTo((before) => before),
  'ordinal-disorder': ordinalSetTo((before) => before - 1),
  'group-empty': (clean, random) => {
    const { grid, plan } = clean;
    const groups = plan.groups.filter(({ level }) => level === 1);
    const index = random.below(Math.max(1, groups.length - 1));
    const group = groups[index];
    const next = groups[index + 1];
    if (!group || !next) return null;
    let emptied = grid;
    for (let row = next.row - 1; row > group.row; row--) emptied = withoutRow(emptied, row);
    return { grid: emptied, at: null };
  },
  'task-outside-group': (clean) => {
    const { grid, plan } = clean;
    const [first] = plan.groups;
    const [task] = plan.tasks;
    if (!first || !task || plan.groups.length < 3 || first.row !== (task.rows[0] ?? 0) - 1)
      return null;
    return { grid: withoutRow(grid, first.row), at: null };
  },
  'row-cut': (clean, random) => {
    const { grid, plan } = clean;
    const long = tasksWith(clean, 'task').filter(({ text }) => text.length > 80);
    const task = random.pick(long);
    const [row] = task?.rows ?? [];
    const column = plan.columns.task;
    if (!task || row === undefined || column === undefined) return null;
    if (grid.merges.some((merge) => merge.top <= row && merge.bottom > row)) return null;
    const text = textAt(grid, { row, column });
    const half = text.indexOf(' ', Math.floor(text.length / 2));
    if (half < 0 || !/\p{Ll}/u.test(text.charAt(half + 1))) return null;
    const grown = withRowCopied(grid, row, row + 1);
    const blank =
      grid.values[row]?.map((_, at) => ({ row: row + 1, column: at, value: null })) ?? [];
    const cut = withCells(grown, [
      ...blank,
      { row, column, value: text.slice(0, half) },
      { row: row + 1, column, value: text.slice(half + 1) },
    ]);
    return { grid: cut, at: { row: row + 1, column } };
  },
  'task-repeated': copied((text) => text),
  'task-nearly-repeated': copied((text, random) => {
    const words = text.split(' ');
    const light = random.pick(['việc', 'công tác', 'hiệu quả', 'kịp thời']) ?? '';
    return [...words.slice(0, 4), light, ...words.slice(4)].join(' ');
  }),
  'task-blank': (clean, random) => {
    const task = random.pick(tasksWith(clean, 'task'));
    if (!task) return null;
    const at = cellOf(clean, task, 'task');
    return {
      grid: withCells(clean.grid, [{ ...at, value: random.pick(['…', '-', '.', '...']) ?? '…' }]),
      at,
    };
  },
  'text-cut-off': (clean, random) => {
    const role = random.pick(['task', 'coordinator', 'result', 'implementer'] as const) ?? 'task';
    const task = random.pick(tasksWith(clean, role));
    if (!task) return null;
    const at = cellOf(clean, task, role);
    const tail =
      role === 'task' || role === 'result'
        ? [' và', ',', ' (bao gồm', ' của']
        : ['; Sở', ', Bộ', ','];
    const text = textAt(clean.grid, at).replace(/[.;,]+$/u, '');
    return {
      grid: withCells(clean.grid, [{ ...at, value: text + (random.pick(tail) ?? ',') }]),
      at,
    };
  },
};
