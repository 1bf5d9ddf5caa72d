import type { Grid } from '../grid/grid';
import type { Plan } from '../plan/plan';
import { ownColumns, trackingColumns } from './columns';
import type { TrackingColumn } from './columns';
import { headerBlock, headingRows } from './heading-rows';
import type { HeaderBlock } from './heading-rows';
import { readState } from './state';

/** Columns to insert, left of `at`; earlier insertions of the list have moved `at` already. */
export interface Insertion {
  readonly at: number;
  readonly columns: readonly TrackingColumn[];
}

/** Where tracking's columns stand once the insertions are made; 0-based. */
export interface TrackingLayout {
  readonly position: Readonly<Record<TrackingColumn, number>>;
  /** Columns of the sheet's author that serve instead of ours. */
  readonly borrowed: ReadonlySet<TrackingColumn>;
  readonly insertions: readonly Insertion[];
  /** The last column of the author's own table. */
  readonly tableRight: number;
  readonly header: HeaderBlock;
  /** The rows that our headings stand in, that of the first header before the others; see `headingRows`. */
  readonly headingRows: readonly number[];
}

const borrowable = ['status', 'progress', 'outcome'] as const;

/** Whether there is a row for our headings: not where the sheet begins with its first task. */
export function hasRoomForHeadings(plan: Plan): boolean {
  return headerBlock(plan).top >= 0;
}

/** Finds our columns, the author's that serve as well, and where the missing ones go. */
export function trackingLayout(plan: Plan, grid: Grid): TrackingLayout {
  const own = ownColumnsOf(plan, grid);
  const borrowed = borrowedColumns(plan, grid, own);
  const tableRight = own.size > 0 ? Math.min(...own.keys()) - 1 : plan.table.right;
  const position = new Map<TrackingColumn, number>([...own].map(([at, column]) => [column, at]));
  for (const [column, at] of borrowed) position.set(column, at);
  const insertions: { at: number; columns: TrackingColumn[] }[] = [];
  let next = tableRight + 1;
  for (const column of trackingColumns) {
    if (borrowed.has(column)) continue;
    if (!position.has(column)) {
      for (const [other, at] of position) if (at >= next) position.set(other, at + 1);
      const run = insertions.at(-1);
      if (run && run.at + run.columns.length === next) run.columns.push(column);
      else insertions.push({ at: next, columns: [column] });
      position.set(column, next);
    }
    next = (position.get(column) ?? next) + 1;
  }
  return {
    position: Object.fromEntries(position) as Record<TrackingColumn, number>,
    borrowed: new Set(borrowed.keys()),
    insertions,
    tableRight,
    header: headerBlock(plan),
    headingRows: headingRows(plan, grid, ({ left, right }) => {
      return left <= tableRight && (own.size > 0 ? right > tableRight : right >= tableRight);
    }),
  };
}

/** Our columns that the sheet has now, by 0-based position. */
export function ownColumnsOf(plan: Plan, grid: Grid): ReadonlyMap<number, TrackingColumn> {
  const { top, bottom } = headerBlock(plan);
  const headers = Array.from({ length: grid.columnCount }, (_, column) => {
    for (let row = top; row <= bottom; row += 1) {
      const value = grid.values[row]?.[column];
      if (typeof value === 'string' && value.trim() !== '') return value;
    }
    return '';
  });
  return ownColumns(headers);
}

/**
 * The author's own status, progress and outcome columns. A status column serves only when what it
 * holds reads as states: a column of free sentences would be judged wrongly.
 */
function borrowedColumns(
  plan: Plan,
  grid: Grid,
  own: ReadonlyMap<number, TrackingColumn>,
): ReadonlyMap<TrackingColumn, number> {
  const ours = new Set(own.values());
  const found = new Map<TrackingColumn, number>();
  for (const column of borrowable) {
    const at = plan.columns[column];
    if (at === undefined || own.has(at) || ours.has(column)) continue;
    if (column === 'status' && !readsAsStatus(plan, grid, at)) continue;
    if (column === 'progress' && !readsAsShares(plan, grid, at)) continue;
    found.set(column, at);
  }
  return found;
}

function readsAsStatus(plan: Plan, grid: Grid, column: number): boolean {
  const texts = taskTexts(plan, grid, column);
  return texts.filter((text) => readState(text) !== null).length * 3 >= texts.length * 2;
}

function readsAsShares(plan: Plan, grid: Grid, column: number): boolean {
  return plan.tasks.every(({ rows: [row = 0] }) => {
    const value = grid.values[row]?.[column] ?? null;
    return value === null || value === '' || (typeof value === 'number' && value <= 100);
  });
}

/** What the tasks' cells of a column say, blank ones left out. */
export function taskTexts(plan: Plan, grid: Grid, column: number): readonly string[] {
  return plan.tasks
    .map(({ rows: [row = 0] }) => textOf(grid, row, column))
    .filter((text) => text.trim() !== '');
}

/** A cell's text as a formula compares it; '' for an empty cell. */
export function textOf(grid: Grid, row: number, column: number): string {
  const value = grid.values[row]?.[column] ?? null;
  return value === null || typeof value === 'object' ? '' : String(value);
}
