import type { CellRef, ColumnMap, Role } from './plan';
import type { BodyRow } from '../recognition/row-kinds';
import type { RowFacts } from '../recognition/row-facts';
import { mainRoles } from '../recognition/row-facts';
import type { SheetText } from '../recognition/sheet-text';
import { joinPieces } from './join';

/** A task's texts by role as the sheet gives them, before units and deadlines are read. */
export interface RawTask {
  readonly rows: readonly number[];
  readonly texts: Readonly<Partial<Record<Role, string>>>;
  readonly cells: Readonly<Partial<Record<Role, readonly CellRef[]>>>;
  readonly inherited: ReadonlySet<Role>;
  /** The rows of the groups above it, outermost first. */
  readonly groupRows: readonly number[];
}

interface Draft {
  readonly rows: number[];
  readonly pieces: Partial<Record<Role, string[]>>;
  readonly cells: Partial<Record<Role, CellRef[]>>;
  readonly inherited: Set<Role>;
  readonly groupRows: readonly number[];
  readonly first: RowFacts;
  /** A table row without its own number, below one that has it. */
  readonly isSubRow: boolean;
}

/** Columns whose blanks always mean "as above": labels of what the row belongs to. */
const labelRoles = ['ordinal', 'dimension', 'component'] as const satisfies readonly Role[];
/** Values that a group's row may carry for the tasks below it. */
const carriedRoles = [
  'lead',
  'implementer',
  'coordinator',
  'deadline',
  'result',
  'target',
] as const satisfies readonly Role[];

/**
 * Makes tasks of the rows: cut ones joined, merged values given to every row that they cover, and
 * where a pasted sheet has lost its merges but shows where they were, blanks filled from above.
 *
 * @param levels the level of each group row
 */
export function rawTasks(
  sheet: SheetText,
  rows: readonly BodyRow[],
  columns: ColumnMap,
  levels: ReadonlyMap<number, number>,
): readonly RawTask[] {
  const roleColumns = Object.entries(columns) as [Role, number][];
  const drafts = draft(sheet, rows, roleColumns, levels);
  takeMerged(sheet, drafts, roleColumns);
  if (!hasMergesDown(sheet, rows, roleColumns)) fillDown(drafts, columns);
  takeFromGroups(sheet, drafts, columns);
  return drafts.map(({ rows: own, pieces, cells, inherited, groupRows }) => ({
    rows: own,
    texts: joined(pieces),
    cells,
    inherited,
    groupRows,
  }));
}

function joined(pieces: Draft['pieces']): RawTask['texts'] {
  const texts: Partial<Record<Role, string>> = {};
  for (const role in pieces) {
    const parts = pieces[role as Role] ?? [];
    texts[role as Role] = joinPieces(parts);
  }
  return texts;
}

function draft(
  sheet: SheetText,
  rows: readonly BodyRow[],
  roleColumns: readonly [Role, number][],
  levels: ReadonlyMap<number, number>,
): Draft[] {
  const drafts: Draft[] = [];
  let open: { row: number; level: number }[] = [];
  let current: Draft | null = null;
  for (const { facts, kind } of rows) {
    if (kind === 'group') {
      const level = levels.get(facts.row) ?? 1;
      open = [...open.filter((group) => group.level < level), { row: facts.row, level }];
      current = null;
    } else if (kind === 'task') {
      current = {
        rows: [],
        pieces: {},
        cells: {},
        inherited: new Set(),
        groupRows: open.map(({ row }) => row),
        first: facts,
        isSubRow: facts.own.ordinal === undefined,
      };
      drafts.push(current);
    }
    if (current && (kind === 'task' || kind === 'continuation'))
      add(sheet, current, facts.row, roleColumns);
  }
  return drafts;
}

function add(
  sheet: SheetText,
  to: Draft,
  row: number,
  roleColumns: readonly [Role, number][],
): void {
  to.rows.push(row);
  for (const [role, column] of roleColumns) {
    const text = sheet.text(row, column);
    if (text === '') continue;
    (to.pieces[role] ??= []).push(text);
    (to.cells[role] ??= []).push({ row, column });
  }
}

/** A value merged down belongs to every row that it covers, wherever it starts. */
function takeMerged(
  sheet: SheetText,
  drafts: readonly Draft[],
  roleColumns: readonly [Role, number][],
): void {
  for (const task of drafts) {
    for (const [role, column] of roleColumns) {
      if (task.pieces[role] !== undefined) continue;
      const merge = sheet.mergeOf(task.first.row, column);
      if (merge === null || merge.top === task.first.row) continue;
      give(task, role, sheet.text(merge.top, merge.left), { row: merge.top, column: merge.left });
    }
  }
}

function give(task: Draft, role: Role, text: string, from: CellRef): void {
  if (text === '') return;
  task.pieces[role] = [text];
  task.cells[role] = [from];
  task.inherited.add(role);
}

/** Whether the table keeps its merges: then a blank outside them is a blank. */
function hasMergesDown(
  sheet: SheetText,
  rows: readonly BodyRow[],
  roleColumns: readonly [Role, number][],
): boolean {
  return rows.some(({ facts }) =>
    roleColumns.some(([, column]) => {
      const merge = sheet.mergeOf(facts.row, column);
      return merge !== null && merge.bottom > merge.top;
    }),
  );
}

/**
 * Gives blanks the value above them, within a group: labels to rows without their own number, and
 * main values in the columns where such rows leave them blank as a rule.
 */
function fillDown(drafts: readonly Draft[], columns: ColumnMap): void {
  const split = drafts.filter(({ isSubRow }) => isSubRow);
  const filled = mainRoles.filter((role) => {
    if (columns[role] === undefined) return false;
    const blank = split.filter(({ pieces }) => pieces[role] === undefined);
    return (
      blank.length >= 2 && blank.length >= split.length * 0.25 && columns.ordinal !== undefined
    );
  });
  for (const role of [...labelRoles, ...filled]) {
    let above: Draft | null = null;
    for (const task of drafts) {
      const parts = task.pieces[role];
      if (parts !== undefined) {
        above = task;
        continue;
      }
      const from = above?.cells[role]?.[0];
      if (!above || !from || above.groupRows.at(-1) !== task.groupRows.at(-1)) continue;
      if (role === 'ordinal' && !task.isSubRow) continue;
      give(task, role, joinPieces(above.pieces[role] ?? []), from);
    }
  }
}

/** A group's row may name who and when for all below it; the innermost such row counts. */
function takeFromGroups(sheet: SheetText, drafts: readonly Draft[], columns: ColumnMap): void {
  for (const task of drafts) {
    for (const role of carriedRoles) {
      const column = columns[role];
      if (column === undefined || task.pieces[role] !== undefined) continue;
      for (const row of [...task.groupRows].reverse()) {
        // A group's title merged across the columns is no value of theirs.
        if (
          sheet.mergeOf(row, column)?.left !== undefined &&
          sheet.mergeOf(row, column)?.left !== column
        )
          continue;
        const text = sheet.text(row, column);
        if (text === '' || text.endsWith(':')) continue;
        give(task, role, text, { row, column });
        break;
      }
    }
  }
}
