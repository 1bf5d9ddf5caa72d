import type { Group } from '../plan/plan';
import type { BodyRow } from './row-kinds';
import type { RowFacts } from './row-facts';
import { numberingWord } from './numbering-word';
import { leadingOrdinal } from './ordinal';
import { depthOf } from './nesting';
import { nestingOf } from './sheet-nesting';
import type { Step } from './sheet-nesting';
import { isCapitals } from './text-edges';

/** A group as read from its row; the dimension is found later. */
export type BareGroup = Omit<Group, 'dimension'>;

/**
 * The groups of a table with their levels, 1 outermost: a style of numbering said again ends what
 * opened since; another one stands inside those that this sheet puts it in.
 */
export function readGroups(rows: readonly BodyRow[]): readonly BareGroup[] {
  const headings: { readonly facts: RowFacts; readonly step: Step }[] = [];
  let isRightBehind = false;
  for (const { facts, kind } of rows) {
    if (kind === 'group') headings.push({ facts, step: { ...numberingOf(facts), isRightBehind } });
    if (kind === 'group' || kind === 'task') isRightBehind = kind === 'group';
  }
  const isInside = nestingOf(headings.map(({ step }) => step));
  let open: readonly Step[] = [];
  return headings.map(({ facts, step }) => {
    const beside = open.findIndex(({ style }) => style === step.style);
    const outer = beside < 0 ? open : open.slice(0, beside);
    const parent = outer.findLastIndex((above) => isInside(step, above));
    open = [...outer.slice(0, parent + 1), step];
    return {
      row: facts.row,
      level: open.length,
      ordinal: ordinalText(facts),
      title: titleOf(facts),
    };
  });
}

function numberingOf(facts: RowFacts): Omit<Step, 'isRightBehind'> {
  const ordinal = facts.ordinal ?? leadingOrdinal(facts.heading)?.ordinal ?? null;
  if (ordinal) {
    const style = ordinal.style === 'dotted' ? `dotted ${ordinal.depth}` : ordinal.style;
    return { style, depth: depthOf(ordinal), value: ordinal.value };
  }
  const word = numberingWord(facts.heading);
  if (word !== null) {
    const isOutermost = word === 'phan' || word === 'chuong';
    return { style: word, depth: isOutermost ? -2 : -1, value: null };
  }
  // Without a number, capitals stand outermost and plain words inside whatever is open.
  return isCapitals(facts.heading)
    ? { style: 'capitals', depth: -1, value: null }
    : { style: 'plain', depth: 6, value: null };
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
