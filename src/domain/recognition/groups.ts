import type { Group } from '../plan/plan';
import type { BodyRow } from './row-kinds';
import type { RowFacts } from './row-facts';
import { numberingWord } from './numbering-word';
import { leadingOrdinal } from './ordinal';
import { depthOf } from './nesting';
import { isCapitals } from './text-edges';

/** A group as read from its row; the dimension is found later. */
export type BareGroup = Omit<Group, 'dimension'>;

interface Step {
  readonly style: string;
  readonly depth: number;
}

/**
 * The groups of a table with their levels, 1 outermost: a style of numbering said again ends what
 * opened since; another one stands inside those that by custom stand above it.
 */
export function readGroups(rows: readonly BodyRow[]): readonly BareGroup[] {
  const groups: BareGroup[] = [];
  let open: Step[] = [];
  for (const { facts, kind } of rows) {
    if (kind !== 'group') continue;
    const step = stepOf(facts);
    const same = open.findIndex(({ style }) => style === step.style);
    open = same >= 0 ? open.slice(0, same) : open.filter(({ depth }) => depth < step.depth);
    open.push(step);
    groups.push({
      row: facts.row,
      level: open.length,
      ordinal: ordinalText(facts),
      title: titleOf(facts),
    });
  }
  return groups;
}

function stepOf(facts: RowFacts): Step {
  const ordinal = facts.ordinal ?? leadingOrdinal(facts.heading)?.ordinal ?? null;
  if (ordinal) {
    const style = ordinal.style === 'dotted' ? `dotted ${ordinal.depth}` : ordinal.style;
    return { style, depth: depthOf(ordinal) };
  }
  const word = numberingWord(facts.heading);
  if (word !== null) return { style: word, depth: word === 'phan' || word === 'chuong' ? -2 : -1 };
  // Without a number, capitals stand outermost and plain words inside whatever is open.
  return isCapitals(facts.heading)
    ? { style: 'capitals', depth: -1 }
    : { style: 'plain', depth: 6 };
}

function ordinalText({ own, ordinal, heading }: RowFacts): string | null {
  if (own.ordinal !== undefined && own.ordinal !== heading) return own.ordinal;
  return ordinal ? (leadingOrdinal(heading)?.mark ?? null) : null;
}

/** All the words of the heading: two text cells of one row stand side by side. */
function titleOf({ heading, own }: RowFacts): string {
  const parts = [heading];
  for (const role of ['dimension', 'component', 'task'] as const) {
    const text = own[role];
    if (text !== undefined && !parts.includes(text)) parts.push(text);
  }
  return parts.filter((part) => part !== '').join(' ');
}
