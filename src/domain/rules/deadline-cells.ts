import type { Deadline, IsoDate } from '../deadlines/deadline';
import { dateFromSerial, isDateFormat } from '../grid/serial';
import type { Grid } from '../grid/grid';
import type { CellRef, Plan, Task } from '../plan/plan';
import { valueCell } from './checked-sheet';

/** A task's deadline as it stands in a cell of its own. */
export interface DeadlineCellOfTask {
  readonly task: Task;
  readonly cell: CellRef;
  /** The real Excel date that the cell holds; null for text. */
  readonly date: IsoDate | null;
  readonly text: string;
}

/** The deadline cells that tasks have of their own: blank, merged and inherited ones left out. */
export function deadlineCells(plan: Plan, grid: Grid): readonly DeadlineCellOfTask[] {
  return plan.tasks.flatMap((task) => {
    const cell = valueCell(plan, task, 'deadline');
    if (!cell || !task.deadlineText || task.inherited.includes('deadline')) return [];
    return [{ task, cell, date: dateIn(grid, cell), text: task.deadlineText }];
  });
}

/** The real date in a cell; null where it holds text, a plain number, or nothing. */
export function dateIn(grid: Grid, { row, column }: CellRef): IsoDate | null {
  const value = grid.values[row]?.[column];
  const format = grid.numberFormats[row]?.[column] ?? 'General';
  return typeof value === 'number' && isDateFormat(format) ? dateFromSerial(value) : null;
}

/** The last day that a deadline names, as written: the day itself, or the end of its span. */
export function lastDay(deadline: Deadline): IsoDate | null {
  if (deadline.kind === 'by') return deadline.date;
  return deadline.kind === 'during' ? deadline.to : null;
}
