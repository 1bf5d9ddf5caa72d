import type { IsoDate } from '../deadlines/deadline';
import type { CellWrite, Edit } from '../grid/edit';
import type { Grid } from '../grid/grid';
import type { Plan } from '../plan/plan';
import type { Settings } from '../settings';
import { assess } from './assessment';
import { cellWrites } from './fill';
import { trackingColumns } from './columns';
import type { FillContext } from './fill';
import type { StatusWords } from './formulas';
import { trackingIds } from './ids';
import { hasRoomForHeadings, taskTexts, trackingLayout } from './layout';
import type { TrackingLayout } from './layout';
import { lookEdits, ruleEdits } from './look';
import { presentColumns, readRecord } from './record';
import type { TrackedTask } from './tracked-task';
import { statusWords } from './status-words';

export interface TrackOptions {
  readonly today: IsoDate;
  readonly settings: Settings;
  /** The ids of tasks on other sheets that are followed in the same workbook. */
  readonly otherIds?: ReadonlySet<string>;
  /** True where the workbook is open in Excel: what formulas show is left to it. */
  readonly calculates?: boolean;
}

/** A plan as it is followed: where its columns stand after `edits`, and what its tasks' rows say. */
export interface Tracking {
  readonly plan: Plan;
  readonly layout: TrackingLayout;
  readonly tasks: readonly TrackedTask[];
  /** What the status column's words mean. */
  readonly words: StatusWords;
  readonly edits: readonly Edit[];
}

/**
 * Reads a plan's progress and works out the edits that give its sheet the tracking columns, or set
 * them right where they are there. What people typed is kept; nothing to do gives no edits, and so
 * does a table that begins in the sheet's first row without a header: our columns would have no names.
 *
 * @param grid the sheet that the plan was recognised on, as it is now
 */
export function planTracking(plan: Plan, grid: Grid, options: TrackOptions): Tracking {
  const { today, settings } = options;
  const layout = trackingLayout(plan, grid);
  const present = presentColumns(plan, grid, layout);
  const ids = trackingIds(plan, grid, present.id, options.otherIds ?? new Set());
  const tasks = plan.tasks.map((task, index): TrackedTask => {
    const record = readRecord(task, grid, present, settings);
    const assessment = assess(record, today, settings.soonDays);
    return { task, id: ids[index] ?? task.id, row: task.rows[0] ?? 0, record, assessment };
  });
  const words = statusWords(
    present.status === undefined ? [] : taskTexts(plan, grid, present.status),
    layout.borrowed.has('status'),
  );
  const context: FillContext = {
    plan,
    grid,
    layout,
    present,
    tasks,
    words,
    soonDays: settings.soonDays,
    calculates: options.calculates ?? false,
  };
  return { plan, layout, tasks, words, edits: edits(context) };
}

/** The edits of `planTracking` alone. */
export function track(plan: Plan, grid: Grid, options: TrackOptions): readonly Edit[] {
  return planTracking(plan, grid, options).edits;
}

function edits(context: FillContext): readonly Edit[] {
  const { plan, grid, layout, tasks } = context;
  if (tasks.length === 0 || !hasRoomForHeadings(plan)) return [];
  const { sheet, table } = plan;
  const { headingRows } = layout;
  const inserts = layout.insertions.map(({ at, columns }): Edit => {
    const extending = { ...table, top: layout.header.top, right: at - 1 };
    return { kind: 'insert-columns', sheet, at, count: columns.length, extending, headingRows };
  });
  const added = layout.insertions.flatMap(({ columns }) => columns);
  const isNew = new Set(added.map((column) => layout.position[column]));
  const cells = cellWrites(context);
  return [
    ...inserts,
    ...lookEdits(plan, grid, layout, added),
    ...ruleEdits(plan, layout, added, layout.header.bottom + 1),
    ...appendedRowRules(context),
    // Apart: a host need not look at new columns, whose headings Excel may have filled in by then.
    ...writes(
      sheet,
      cells.filter(({ column }) => isNew.has(column)),
    ),
    ...writes(
      sheet,
      cells.filter(({ column }) => !isNew.has(column)),
    ),
  ];
}

function writes(sheet: string, cells: readonly CellWrite[]): readonly Edit[] {
  return cells.length === 0 ? [] : [{ kind: 'write-cells', sheet, cells }];
}

/** Rules for rows added below the last one that had them; rows put in between inherit theirs. */
function appendedRowRules({ plan, grid, layout, present, tasks }: FillContext): readonly Edit[] {
  const idColumn = present.id;
  if (idColumn === undefined) return [];
  const followed = tasks.filter(({ row }) => (grid.values[row]?.[idColumn] ?? null) !== null);
  const last = Math.max(layout.header.bottom, ...followed.map(({ row }) => row));
  if (tasks.every(({ row }) => row <= last)) return [];
  const kept = trackingColumns.filter(
    (column) => present[column] !== undefined && !layout.borrowed.has(column),
  );
  return ruleEdits(plan, layout, kept, last + 1);
}
