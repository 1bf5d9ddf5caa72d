import type { BodyRow } from '../recognition/row-kinds';
import type { SheetText } from '../recognition/sheet-text';
import { mapInSteps, type Steps } from '../steps';
import { inheritValues } from './inherited-values';
import { joinPieces } from './join';
import type { CellRef, ColumnMap, Role } from './plan';
import { draftTasks } from './task-draft';
import type { Draft } from './task-draft';

/** A task's texts by role as the sheet gives them, before units and deadlines are read. */
export interface RawTask {
  readonly rows: readonly number[];
  readonly texts: Readonly<Partial<Record<Role, string>>>;
  readonly cells: Readonly<Partial<Record<Role, readonly CellRef[]>>>;
  readonly inherited: ReadonlySet<Role>;
  /** The rows of the groups above it, outermost first. */
  readonly groupRows: readonly number[];
}

/**
 * Makes tasks of the rows: cut ones joined, merged values given to every row that they cover, and
 * where a pasted sheet has lost its merges but shows where they were, blanks filled from above.
 *
 * @param levels the level of each group row
 */
export function* rawTasks(
  sheet: SheetText,
  rows: readonly BodyRow[],
  columns: ColumnMap,
  levels: ReadonlyMap<number, number>,
): Steps<readonly RawTask[]> {
  const drafts = yield* draftTasks(sheet, rows, columns, levels);
  yield* inheritValues(sheet, rows, drafts, columns);
  return yield* mapInSteps(drafts, ({ rows: own, pieces, cells, inherited, groupRows }) => ({
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
