import { mainRoles } from '../recognition/row-facts';
import type { BodyRow } from '../recognition/row-kinds';
import type { SheetText } from '../recognition/sheet-text';
import type { Steps } from '../steps';
import { joinPieces } from './join';
import type { CellRef, ColumnMap, Role } from './plan';
import type { Draft } from './task-draft';

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
 * Gives tasks what stands outside their own cells: merged values to every row that they cover, the
 * value above where a cell says "như trên", blanks of a pasted sheet from above, values of group rows.
 */
export function* inheritValues(
  sheet: SheetText,
  rows: readonly BodyRow[],
  drafts: readonly Draft[],
  columns: ColumnMap,
): Steps<void> {
  const roleColumns = Object.entries(columns) as [Role, number][];
  takeMerged(sheet, drafts, roleColumns);
  yield;
  takeDittos(drafts);
  yield;
  if (!hasMergesDown(sheet, rows, roleColumns)) fillDown(drafts, columns);
  yield;
  takeFromGroups(sheet, drafts, columns);
}

/** "-nt-", "như trên", ditto marks: the cell says what the one above says. */
const ditto = /^[-–"'”“″\s.]*(?:n\.?t|như trên|["'”″〃]|'')[-–"'”“″\s.]*$/iu;

function takeDittos(drafts: readonly Draft[]): void {
  for (const role of carriedRoles) {
    let above: Draft | null = null;
    for (const task of drafts) {
      const [said, ...more] = task.pieces[role] ?? [];
      const from = above?.cells[role]?.[0];
      if (said !== undefined && more.length === 0 && ditto.test(said) && above && from)
        give(task, role, joinPieces(above.pieces[role] ?? []), from);
      above = task;
    }
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
