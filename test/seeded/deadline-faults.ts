import type { CellValue, Grid } from '../../src/domain/grid/grid';
import { serialFromDate } from '../../src/domain/grid/serial';
import { recognise } from '../../src/domain/recognition/recognise';
import type { Planter } from './planter';
import type { Random } from './random';
import { cellOf, tasksWith, withCells, type CleanSheet } from './sheet';

interface Wrong {
  readonly value: CellValue;
  readonly format?: string;
}

/** One deadline rewritten, in a sheet that may be prepared first. */
function deadline(
  wrong: (random: Random, clean: CleanSheet) => Wrong | null,
  prepare: (clean: CleanSheet) => Grid = ({ grid }) => grid,
): Planter {
  return (clean, random) => {
    const tasks = tasksWith(clean, 'deadline');
    const task = random.pick(tasks);
    const cell = task && wrong(random, clean);
    if (!task || !cell) return null;
    const at = cellOf(clean, task, 'deadline');
    return { grid: withCells(prepare(clean), [{ ...at, ...cell }]), at };
  };
}

/** Every deadline of the sheet a real date. */
function allDates(clean: CleanSheet): Grid {
  const year = clean.plan.title.planYear ?? 2022;
  const cells = tasksWith(clean, 'deadline').map((task, index) => ({
    ...cellOf(clean, task, 'deadline'),
    value: serialFromDate(`${year}-${index % 2 === 0 ? '09' : '11'}-${15 + (index % 15)}`),
    format: 'dd/mm/yyyy',
  }));
  return withCells(clean.grid, cells);
}

function isStillGroup(grid: Grid, row: number): boolean {
  const [reading] = recognise({ fileName: null, sheets: [grid] }, { today: '2022-06-15' });
  return reading?.recognised === true && reading.plan.groups.some((group) => group.row === row);
}

function yearOf({ plan }: CleanSheet): number | null {
  return plan.title.yearIsGuess ? null : plan.title.planYear;
}

export const deadlineFaults: Readonly<Record<string, Planter>> = {
  'deadline-blank': deadline((random) => ({ value: random.pick([null, '…', '???', '-']) ?? null })),
  'deadline-unreadable': deadline((random) => ({
    value: random.pick(['20/01/201', 'Xem phụ lục', 'abc xyz', '15/8/20222']) ?? '',
  })),
  'deadline-impossible': deadline((random) => ({
    value:
      random.pick([
        '31/02/2022',
        'Trước ngày 31/4/2022',
        '15/13/2022',
        'Ngày 30 tháng 2 năm 2022',
      ]) ?? '',
  })),
  'deadline-swapped': deadline((random, clean) => {
    const year = yearOf(clean) ?? 2022;
    const day = 1 + random.below(12);
    const month = 1 + ((day + random.below(11)) % 12);
    if (day === month) return null;
    const two = (part: number): string => String(part).padStart(2, '0');
    return { value: serialFromDate(`${year}-${two(month)}-${two(day)}`), format: 'dd/mm/yyyy' };
  }),
  'deadline-outside-year': deadline((random, clean) => {
    const year = yearOf(clean);
    if (year === null) return null;
    const other = year - 1 - random.below(3);
    return {
      value:
        random.pick([`Quý IV năm ${other}`, `Trước ngày 30/9/${other}`, `Tháng 12/${other}`]) ?? '',
    };
  }),
  'deadline-before-plan': deadline((random, clean) => {
    const issued = clean.plan.title.planDate;
    if (issued === null || issued.slice(5, 7) === '01') return null;
    const year = issued.slice(0, 4);
    return {
      value: random.pick([`Trước ngày 15/01/${year}`, `Tháng 1/${year}`, `10/01/${year}`]) ?? '',
    };
  }),
  'deadline-after-group': (clean, random) => {
    const { plan, grid } = clean;
    const column = plan.columns.deadline;
    const year = yearOf(clean) ?? 2022;
    const task = random.pick(
      tasksWith(clean, 'deadline').filter(({ groups }) => groups.length > 0),
    );
    const group = task && plan.groups[task.groups[0] ?? -1];
    if (!task || !group || column === undefined) return null;
    const at = cellOf(clean, task, 'deadline');
    const merges = grid.merges.filter((merge) => merge.top !== group.row);
    const titled = withCells({ ...grid, merges }, [
      { row: group.row, column, value: `Trước ngày 30/6/${year}` },
    ]);
    // A row that is a heading no more once it has a deadline leaves no group to compare with.
    if (!isStillGroup(titled, group.row)) return null;
    return { grid: withCells(titled, [{ ...at, value: `Trước ngày 30/9/${year}` }]), at };
  },
  'deadline-date-as-text': deadline(
    (random, clean) => ({
      value: `${13 + random.below(15)}/9/${yearOf(clean) ?? 2022}`,
      format: 'General',
    }),
    allDates,
  ),
  'deadline-shown-as-number': deadline((random, clean) => ({
    value: serialFromDate(`${yearOf(clean) ?? 2022}-09-${13 + random.below(15)}`),
    format: 'General',
  })),
  'deadline-without-year': deadline((random) => ({
    value:
      random.pick([
        'Trước ngày 15/7',
        'Trước ngày 30/9',
        'Ngày 20/11',
        'Chậm nhất ngày 25 tháng 8',
      ]) ?? '',
  })),
};
