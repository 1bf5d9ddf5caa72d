import { columnsAt, tableStarts } from '../plan/columns-at';
import type { CellRef, Plan, Task } from '../plan/plan';
import { parseOrdinal } from '../recognition/ordinal';

/** A row of the sheet that counts: a task with a number of its own, or a group. */
interface CountedRow {
  readonly row: number;
  readonly text: string;
  readonly value: number;
}

/** One run of rows that count together. */
interface NumberedList {
  readonly rows: readonly CountedRow[];
  /** Whether the list may step over a number without leaving a gap. */
  readonly mayBeSkipped: (value: number) => boolean;
}

/**
 * Whether a task is numbered as one of the outermost groups: "I. Thể chế" has tasks below it, "II"
 * is one piece of work in itself.
 */
export function standsAmongGroups(plan: Plan, task: Task): boolean {
  if (task.groups.length > 0 || !task.ordinal) return false;
  const style = parseOrdinal(task.ordinal)?.style;
  const firsts = plan.groups.filter(({ level }) => level === 1);
  return firsts.some(({ ordinal }) => ordinal && parseOrdinal(ordinal)?.style === style);
}

/** Where a row's number stands, or should. */
export function ordinalCell(plan: Plan, row: number): CellRef {
  return { row, column: columnsAt(plan, row).ordinal ?? plan.table.left };
}

/** Letters that many lists leave out: đ (5), and i (10), which reads as a roman one. */
const optionalLetters = new Set([5, 10]);

/**
 * The numbered lists of a sheet: what stands in one group, tasks and groups together, for a piece of
 * work that is split into lines heads them as a group and keeps its number among its like. A numbering
 * of another style, or under another number ("1.1", "2.1"), is another list, and so is that of a
 * further annex.
 */
export function numberedLists(plan: Plan): readonly NumberedList[] {
  const starts = numberingStarts(plan);
  const lists = new Map<string, CountedRow[]>();
  const lettered = new Set<string>();
  const add = (groups: readonly number[], row: number, text: string): void => {
    const ordinal = parseOrdinal(text);
    if (ordinal?.value == null) return;
    const table = starts.filter((start) => start <= row).length;
    const key = [table, groups.join('/'), ordinal.style, ordinal.parent ?? ''].join('|');
    if (ordinal.style === 'lower' || ordinal.style === 'upper') lettered.add(key);
    const entry = { row, text: text.trim(), value: ordinal.value };
    const list = lists.get(key);
    if (list) list.push(entry);
    else lists.set(key, [entry]);
  };
  const parents: number[] = [];
  for (const [index, group] of plan.groups.entries()) {
    parents.length = Math.max(0, group.level - 1);
    if (group.ordinal) add(parents, group.row, group.ordinal);
    parents[group.level - 1] = index;
  }
  for (const task of plan.tasks) {
    const [row] = task.rows;
    if (row === undefined || !task.ordinal || task.inherited.includes('ordinal')) continue;
    add(task.groups, row, task.ordinal);
  }
  return [...lists].map(([key, rows]) => ({
    rows: rows.sort((a, b) => a.row - b.row),
    mayBeSkipped: (value) => lettered.has(key) && optionalLetters.has(value),
  }));
}

/** Where the numbering may begin again: at a further title, or at a header of other columns. */
function numberingStarts(plan: Plan): readonly number[] {
  const { rows } = plan;
  const header = rows.find(({ kind }) => kind === 'header')?.row ?? 0;
  const titles = rows.filter(({ row, kind }) => kind === 'title' && row > header);
  return [...titles.map(({ row }) => row), ...tableStarts(plan)];
}
