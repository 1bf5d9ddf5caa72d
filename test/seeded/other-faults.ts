import type { CellValue, Grid } from '../../src/domain/grid/grid';
import { serialFromDate } from '../../src/domain/grid/serial';
import type { Role, Task } from '../../src/domain/plan/plan';
import { componentsIn } from '../../src/domain/rules/papi/named-components';
import { trackingColumns, trackingHeaders } from '../../src/domain/tracking/columns';
import type { Planter } from './planter';
import type { Random } from './random';
import {
  cellOf,
  tasksWith,
  textAt,
  withCells,
  withColumns,
  withoutRow,
  type CleanSheet,
} from './sheet';

function rewritten(role: Role, change: (text: string, random: Random) => string | null): Planter {
  return (clean, random) => {
    const task = random.pick(tasksWith(clean, role));
    if (!task) return null;
    const at = cellOf(clean, task, role);
    const value = change(textAt(clean.grid, at), random);
    return value === null ? null : { grid: withCells(clean.grid, [{ ...at, value }]), at };
  };
}

/** The sheet with targets that have figures, where it has none of its own. */
function withTargets(clean: CleanSheet): { grid: Grid; column: number } {
  const column = clean.plan.table.right + 1;
  return { grid: withColumns(clean, ['Chỉ tiêu'], () => ['100% xã thực hiện']), column };
}

function target(wrong: (random: Random) => string): Planter {
  return (clean, random) => {
    const { plan } = clean;
    if (plan.columns.target !== undefined || plan.columns.result !== undefined) return null;
    const inGroups = plan.tasks.filter(
      (task) =>
        plan.tasks.filter((other) => other.groups.join() === task.groups.join()).length >= 4,
    );
    const task = random.pick(inGroups);
    const [row] = task?.rows ?? [];
    if (row === undefined) return null;
    const { grid, column } = withTargets(clean);
    const at = { row, column };
    return { grid: withCells(grid, [{ ...at, value: wrong(random) }]), at };
  };
}

/** Whether no other heading names this task's component, and its dimension has others. */
function isOnlyHome({ plan }: CleanSheet, { component, dimension }: Task): boolean {
  if (component === null) return false;
  const codes = new Set(componentsIn(component).map(({ code }) => code));
  const others = plan.tasks.filter((task) => task.component !== component);
  const namedElsewhere = others.some((task) =>
    componentsIn(task.component ?? '').some(({ code }) => codes.has(code)),
  );
  return codes.size === 1 && !namedElsewhere && others.some((task) => task.dimension === dimension);
}

/** Takes out every row of the tasks that fit. */
function withoutTasks(
  clean: CleanSheet,
  fits: (dimension: number | null, component: string | null) => boolean,
): Grid {
  const rows = clean.plan.tasks
    .filter(({ dimension, component }) => fits(dimension, component))
    .flatMap(({ rows: own }) => own)
    .sort((a, b) => b - a);
  return rows.reduce(withoutRow, clean.grid);
}

type Tracked = Readonly<Partial<Record<(typeof trackingColumns)[number], CellValue>>>;

/** The sheet with tracking columns, one task's record wrong. */
function tracked(wrong: (random: Random) => Tracked): Planter {
  return (clean, random) => {
    const task = random.pick(clean.plan.tasks);
    const [row] = task?.rows ?? [];
    if (row === undefined) return null;
    const record = wrong(random);
    const grid = withColumns(
      clean,
      trackingColumns.map((column) => trackingHeaders[column]),
      (at) =>
        trackingColumns.map((column) =>
          column === 'id' ? `t${at}` : at === row ? (record[column] ?? null) : null,
        ),
    );
    return { grid, at: null };
  };
}

export const otherFaults: Readonly<Record<string, Planter>> = {
  'result-missing': (clean, random) => {
    const task = random.pick(tasksWith(clean, 'result'));
    if (!task) return null;
    const at = cellOf(clean, task, 'result');
    return { grid: withCells(clean.grid, [{ ...at, value: null }]), at };
  },
  'target-without-figure': target(
    (random) =>
      random.pick(['Được triển khai thực hiện', 'Theo kế hoạch', 'Nâng cao rõ rệt']) ?? '',
  ),
  'percentage-over-100': target(
    (random) => `${random.pick(['1000', '1100', '900', '105']) ?? ''}% xã thực hiện`,
  ),
  'papi-dimension-empty': (clean, random) => {
    const dimensions = [...new Set(clean.plan.tasks.map(({ dimension }) => dimension))];
    const chosen = random.pick(dimensions.filter((dimension) => dimension !== null));
    if (chosen === undefined) return null;
    return { grid: withoutTasks(clean, (dimension) => dimension === chosen), at: null };
  },
  'papi-component-empty': (clean, random) => {
    const chosen = random.pick(clean.plan.tasks.filter((task) => isOnlyHome(clean, task)));
    if (!chosen) return null;
    return {
      grid: withoutTasks(clean, (_, component) => component === chosen.component),
      at: null,
    };
  },
  'papi-component-misplaced': (clean, random) => {
    const task = random.pick(
      tasksWith(clean, 'component').filter(({ dimension }) => dimension !== null),
    );
    if (!task) return null;
    const others = [
      'Tri thức công dân',
      'Tiếp cận dịch vụ tư pháp',
      'Cơ sở hạ tầng căn bản',
      'Chất lượng không khí',
    ];
    const homes = [1, 3, 6, 7];
    const at = cellOf(clean, task, 'component');
    const pick = random.below(4);
    if (homes[pick] === task.dimension) return null;
    return { grid: withCells(clean.grid, [{ ...at, value: others[pick] ?? '' }]), at };
  },
  'papi-thin-dimension': (clean, random) => {
    const { plan } = clean;
    const chosen = 1 + random.below(8);
    const own = plan.tasks.filter(({ dimension }) => dimension === chosen);
    if (own.length < 2 || plan.tasks.length < 40) return null;
    const [, ...rest] = own;
    const rows = rest.flatMap((task) => task.rows).sort((a, b) => b - a);
    return { grid: rows.reduce(withoutRow, clean.grid), at: null };
  },
  'legacy-encoding': rewritten(
    'task',
    (_, random) =>
      random.pick([
        'X©y dùng kÕ ho¹ch c¶i c¸ch hµnh chÝnh cña ñy ban nh©n d©n',
        'N©ng cao chÊt l\u00adîng gi¶i quyÕt thñ tôc hµnh chÝnh',
        'Xaây döïng keá hoaïch caûi caùch haønh chính cuûa tænh',
      ]) ?? null,
  ),
  'unicode-decomposed': rewritten('task', (text) =>
    text === text.normalize('NFD') ? null : text.normalize('NFD'),
  ),
  'invisible-characters': rewritten('task', (text, random) => {
    const at = text.indexOf(' ');
    const sign = random.pick(['\u200b', '\u200d', '\ufeff', '\u00ad']) ?? '';
    return at < 0 ? null : text.slice(0, at) + sign + text.slice(at);
  }),
  'look-alike-letters': rewritten('task', (text, random) => {
    const [from, to] =
      random.pick(
        [
          ['đ', 'ð'],
          ['Đ', 'Ð'],
          ['o', 'о'],
          ['a', 'а'],
        ].filter(([letter]) => text.includes(letter ?? '')),
      ) ?? [];
    return from !== undefined && to !== undefined ? text.replace(from, to) : null;
  }),
  'spaces-extra': rewritten('task', (text, random) => {
    const blank = random.pick(['  ', '\u00a0', ' \t', '\u3000']) ?? '';
    return random.below(3) === 0
      ? ` ${text}`
      : text.includes(' ')
        ? text.replace(' ', blank)
        : null;
  }),
  'punctuation-slip': rewritten('task', (text, random) => {
    const slip = random.pick([' , ', ' ; ', ',, ']) ?? '';
    return text.includes(', ') ? text.replace(', ', slip) : null;
  }),
  'tone-placement-mixed': rewritten(
    'task',
    (text, random) =>
      `${text} ${random.pick(['hoà giải', 'thuỷ lợi', 'khoẻ mạnh', 'văn hoá']) ?? ''}`,
  ),
  'word-doubled': rewritten('task', (text, random) => {
    const word = random.pick(
      ['của', 'và', 'các', 'cho'].filter((light) => text.includes(` ${light} `)),
    );
    return word === undefined ? null : text.replace(` ${word} `, ` ${word} ${word} `);
  }),
  'done-without-date': tracked((random) => ({
    status: random.pick(['Hoàn thành', 'Đã hoàn thành', 'Đã xong']) ?? '',
  })),
  'complete-not-done': tracked((random) => ({
    status: 'Đang thực hiện',
    progress: random.pick([1, 100]) ?? 1,
  })),
  'completed-in-future': tracked((random) => ({
    status: 'Hoàn thành',
    completed: serialFromDate(`${2027 + random.below(5)}-03-15`),
  })),
  'done-before-plan': (clean, random) =>
    clean.plan.title.planDate === null
      ? null
      : tracked(() => ({ status: 'Hoàn thành', completed: serialFromDate('2019-03-15') }))(
          clean,
          random,
        ),
  'state-not-in-list': tracked((random) => ({
    status: random.pick(['Ổn', 'ok', 'xem lại', 'A']) ?? '',
  })),
};
