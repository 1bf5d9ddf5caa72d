import type { BodyRow } from '../recognition/row-kinds';
import type { RowFacts } from '../recognition/row-facts';
import type { SheetText } from '../recognition/sheet-text';
import { stretch, type Steps } from '../steps';
import { openAt, withGroup } from './open-groups';
import type { OpenGroup } from './open-groups';
import type { CellRef, ColumnMap, Role } from './plan';

/** A task while its cells are gathered. */
export interface Draft {
  readonly rows: number[];
  readonly pieces: Partial<Record<Role, string[]>>;
  readonly cells: Partial<Record<Role, CellRef[]>>;
  readonly inherited: Set<Role>;
  readonly groupRows: readonly number[];
  readonly first: RowFacts;
  /** A table row without its own number, below one that has it. */
  readonly isSubRow: boolean;
}

/** Gathers the rows of every task and what their own cells say, and notes the groups above it. */
export function* draftTasks(
  sheet: SheetText,
  rows: readonly BodyRow[],
  columns: ColumnMap,
  levels: ReadonlyMap<number, number>,
): Steps<Draft[]> {
  const roleColumns = Object.entries(columns) as [Role, number][];
  const drafts: Draft[] = [];
  let open: readonly OpenGroup[] = [];
  let current: Draft | null = null;
  for (const [at, { facts, kind }] of rows.entries()) {
    if (at % stretch === 0) yield;
    if (kind === 'group') {
      open = withGroup(open, facts, levels.get(facts.row) ?? 1);
      current = null;
    } else if (kind === 'task') {
      open = openAt(open, facts);
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
