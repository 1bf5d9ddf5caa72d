import type { ColumnMap, RowKind } from '../plan/plan';
import { stretch, type Steps } from '../steps';
import { habitsOf } from './habits';
import type { Header } from './header';
import { isHeading } from './headings';
import { rowFacts } from './row-facts';
import type { RowFacts } from './row-facts';
import type { RowInPlace } from './row-in-place';
import type { SheetText } from './sheet-text';
import { skippedRows } from './skipped-rows';
import type { Skipped } from './skipped-rows';
import { endOfTable, isUnnumberedRemark } from './table-end';
import { isTail } from './tails';

/** A row of the body with what it was decided to be. */
export interface BodyRow {
  readonly facts: RowFacts;
  readonly kind: RowKind;
  readonly repeated?: true;
}

/**
 * Decides for every row under the header what it is, from the row itself, its neighbours and the
 * habits of the table.
 *
 * @param lastRow the last row to look at, 0-based and inclusive
 */
export function* readRows(
  sheet: SheetText,
  header: Header,
  columns: ColumnMap,
  lastRow: number,
): Steps<readonly BodyRow[]> {
  const facts: RowFacts[] = [];
  for (let row = header.bottom + 1; row <= lastRow; row += stretch) {
    facts.push(...rowFacts(sheet, row, Math.min(row + stretch - 1, lastRow), columns));
    yield;
  }
  const skipped = skippedRows(sheet, header, facts, lastRow);
  yield;
  const habits = habitsOf(facts, skipped, columns);
  yield;
  const end = endOfTable(facts, skipped, habits);
  yield;
  const next = nextContent(skipped.slice(0, end));
  const rows: BodyRow[] = [];
  let task: RowFacts | null = null; // the last task or its continuation, the group above it not passed
  let afterBreak = false;
  for (const [at, row] of facts.entries()) {
    if (at % stretch === 0) yield;
    const known = skipped[at] ?? null;
    if (known !== null) {
      afterBreak = true;
      rows.push(
        known === 'repeat'
          ? { facts: row, kind: 'header', repeated: true }
          : { facts: row, kind: known },
      );
      continue;
    }
    const below = facts[next[at] ?? -1] ?? null;
    const kind: RowKind =
      at >= end ? 'note' : decide({ row, next: below, task, afterBreak, habits });
    afterBreak = false;
    if (kind === 'task') task = row;
    else if (kind === 'continuation' && task !== null) task = withTail(task, row);
    else if (kind === 'group') task = null;
    rows.push({ facts: row, kind });
  }
  return rows;
}

/** A cut task as it stands so far: what the next row may go on from. */
function withTail(task: RowFacts, tail: RowFacts): RowFacts {
  return { ...tail, own: { ...task.own, ...tail.own }, ordinal: task.ordinal };
}

/** For each row the index of the next row with content; -1 behind the last. */
function nextContent(skipped: readonly Skipped[]): readonly number[] {
  const next = new Array<number>(skipped.length).fill(-1);
  let following = -1;
  for (let at = skipped.length - 1; at >= 0; at -= 1) {
    next[at] = following;
    if (skipped[at] === null) following = at;
  }
  return next;
}

function decide(place: RowInPlace): RowKind {
  const { row, task } = place;
  if (isUnnumberedRemark(row)) return 'note';
  if (isTail(place)) return 'continuation';
  if (isHeading(place)) return 'group';
  if (row.own.task === undefined) return task && row.values.length > 0 ? 'continuation' : 'note';
  return 'task';
}
