import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import type { Deadline } from '../../../src/domain/deadlines/deadline';
import type { Grid } from '../../../src/domain/grid/grid';
import { serialFromDate } from '../../../src/domain/grid/serial';
import { defaultSettings } from '../../../src/domain/settings';
import { planTracking } from '../../../src/domain/tracking/track';
import { by } from '../../support/deadlines';
import { applyEdits, typeInto } from './apply-edits';
import { makePlan } from './hand-made-plan';
import type { MadePlan, MadeRow } from './hand-made-plan';

/** What a clerk typed for one task. */
export interface TypedProgress {
  readonly status: '' | 'Chưa thực hiện' | 'Đang thực hiện' | 'Hoàn thành' | 'Tạm dừng';
  readonly progress: number | null;
  readonly completedOn: string | null;
}

/** A task as it was made up, for tests to count by themselves. */
export interface MadeTask extends TypedProgress {
  readonly leads: readonly string[];
  readonly due: string | null;
  readonly kind: 'by' | 'continuous' | 'regulated';
  readonly dimension: number;
}

/** Days around a turn of the year, so that periods and leap days matter; many of them near 1 March 2028. */
const day = fc
  .oneof(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 140, max: 165 }))
  .map((days) => Temporal.PlainDate.from('2027-10-01').add({ days }).toString());

const unitNames = ['Sở Nội vụ', 'Sở Y tế', 'UBND cấp xã', 'Phòng *? "A"', '=Đội 1', 'sở tài chính'];

export const madeTask: fc.Arbitrary<MadeTask> = fc
  .record({
    leads: fc.uniqueArray(fc.constantFrom(...unitNames), { maxLength: 3 }),
    kind: fc.constantFrom('by', 'by', 'by', 'continuous', 'regulated'),
    date: day,
    dimension: fc.integer({ min: 1, max: 3 }),
    status: fc.constantFrom('', 'Chưa thực hiện', 'Đang thực hiện', 'Hoàn thành', 'Tạm dừng'),
    // An office that types 30 means 30 %.
    progress: fc.constantFrom(null, 0, 0.5, 1, 30, 100),
    completedOn: fc.option(day, { freq: 2 }),
  })
  .map(({ date, ...task }): MadeTask => ({ ...task, due: task.kind === 'by' ? date : null }));

/** A plan with these tasks, its columns added, what was typed in them; our formulas are left to be filled in. */
export function trackedPlan(
  tasks: readonly MadeTask[],
  today: string,
  sheet = 'Phụ lục',
): MadePlan {
  const rows = tasks.map((task, index): MadeRow => ({
    task: `Nhiệm vụ ${index + 1}`,
    leads: task.leads,
    dimension: task.dimension,
    deadlines: [deadlineOf(task)],
  }));
  const made = makePlan([{ group: 'I. Các nhiệm vụ' }, ...rows], { sheet });
  const options = { today, settings: defaultSettings };
  const { edits, layout } = planTracking(made.plan, made.grid, options);
  const { status, progress, completed } = layout.position;
  const typed = tasks.flatMap((task, index) => {
    const row = made.plan.tasks[index]?.rows[0] ?? 0;
    const { completedOn } = task;
    return [
      { row, column: status, value: task.status === '' ? null : task.status },
      { row, column: progress, value: task.progress },
      {
        row,
        column: completed,
        value: completedOn === null ? null : serialFromDate(completedOn),
      },
    ];
  });
  const grid = typeInto(applyEdits(made.grid, edits), typed);
  return { plan: made.plan, grid: withoutFormulas(grid) };
}

function withoutFormulas(grid: Grid): Grid {
  return {
    ...grid,
    values: grid.values.map((row, r) =>
      row.map((value, c) => ((grid.formulas[r]?.[c] ?? null) === null ? value : null)),
    ),
    formulas: grid.formulas.map((row) => row.map(() => null)),
  };
}

function deadlineOf({ kind, due }: MadeTask): Deadline {
  if (due !== null) return by(due);
  return kind === 'continuous'
    ? { kind: 'continuous', raw: 'Thường xuyên' }
    : { kind: 'regulated', raw: 'Theo quy định' };
}
