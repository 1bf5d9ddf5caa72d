import { leadingOrdinal } from '../recognition/ordinal';
import type { Ordinal } from '../recognition/ordinal';
import type { RowFacts } from '../recognition/row-facts';

/** A group whose tasks may follow. */
export interface OpenGroup {
  readonly row: number;
  readonly level: number;
  readonly ordinal: Ordinal | null;
  /** How the first row below it is numbered; undefined while none has come. */
  readonly firstBelow?: string | null;
}

/** The groups open below a group's row: it closes those of its level and deeper. */
export function withGroup(
  open: readonly OpenGroup[],
  facts: RowFacts,
  level: number,
): readonly OpenGroup[] {
  const above = noting(open, facts).filter((group) => group.level < level);
  return [...above, { row: facts.row, level, ordinal: ordinalOf(facts) }];
}

/**
 * The groups open at a task's row. A task that goes on with a group's own numbering stands beside the
 * group: "2" behind "1" and its items "-", "III" behind "II" and its items "1", "2".
 */
export function openAt(open: readonly OpenGroup[], facts: RowFacts): readonly OpenGroup[] {
  const ordinal = ordinalOf(facts);
  const beside = open.findIndex((group) => isNextTo(group, ordinal));
  return noting(beside < 0 ? open : open.slice(0, beside), facts);
}

function isNextTo({ ordinal: own, firstBelow }: OpenGroup, next: Ordinal | null): boolean {
  if (own?.value == null || next?.value == null || firstBelow === undefined) return false;
  const style = styleOf(own);
  return style === styleOf(next) && firstBelow !== style && next.value > own.value;
}

function noting(open: readonly OpenGroup[], facts: RowFacts): readonly OpenGroup[] {
  const style = styleOf(ordinalOf(facts));
  return open.map((group) =>
    group.firstBelow === undefined ? { ...group, firstBelow: style } : group,
  );
}

function ordinalOf({ ordinal, heading }: RowFacts): Ordinal | null {
  return ordinal ?? leadingOrdinal(heading)?.ordinal ?? null;
}

/** "1.2" and "1.2.3" are two styles. */
function styleOf(ordinal: Ordinal | null): string | null {
  return ordinal && `${ordinal.style} ${ordinal.depth}`;
}
