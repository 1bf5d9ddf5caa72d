import type { Role } from '../plan/plan';
import { isHeadingLike } from './headings';
import { hasMain, mainRoles } from './row-facts';
import type { RowFacts } from './row-facts';
import type { RowInPlace } from './row-in-place';
import { endsInside, endsWhole, startsInside, startsWithBullet } from './text-edges';

/** The rest of the task above: cut off by a page break, or a further paragraph of its cell. */
export function isTail(place: RowInPlace): boolean {
  const { row, task, afterBreak, habits } = place;
  const { own, ordinal, covered, isAcross } = row;
  if (!task || isAcross) return false;
  if (own.ordinal !== undefined && ordinal?.style !== 'bullet') return false;
  const text = own.task;
  if (text === undefined) {
    const label = own.component ?? own.dimension;
    if (label === undefined) return own.ordinal === undefined && row.values.length > 0;
    return startsInside(label) || (afterBreak && row.values.length > 0);
  }
  const isMark = !/\p{L}/u.test(text); // "…": a task that was never written
  if (startsInside(text) && !(isMark && mainCount(row) >= 2)) return true;
  const continued = row.values.filter((role) => continues(task.own[role], own[role]));
  const afresh = mainRoles.filter((role) => own[role] !== undefined && !continued.includes(role));
  // One small first letter among units that are named anew is a slip of typing, no cut.
  if (continued.length > 0 && continued.length >= afresh.length) return true;
  const lacks = habits.required.some((role) => own[role] === undefined && !covered.has(role));
  if (
    lacks &&
    habits.hasOrdinals &&
    answeringRoles.some((role) => isOpenList(task.own[role]) && own[role] !== undefined)
  )
    return true;
  const bare = !hasMain(row);
  if (startsWithBullet(text) && bare) return true;
  if (ordinal?.style === 'bullet' && bare) return true;
  const isLabelled = own.component !== undefined && !startsInside(own.component);
  if (isLabelled && (!lacks || (!afterBreak && !bare))) return false;
  // Who and when beside a text that starts afresh: a cell left blank is a fault, not a cut.
  if (!afterBreak && !habits.numbersEach && mainCount(row) >= 2) return false;
  if (isHeadingLike(place)) return false;
  if (
    habits.required.length > 0 &&
    lacks &&
    (afterBreak || habits.numbersEach || !habits.splitsItems)
  ) {
    return habits.hasOrdinals || afterBreak || !endsWhole(task.own.task ?? '');
  }
  if (!bare) return false;
  if (habits.numbersEach || (habits.hasOrdinals && !habits.splitsItems && covered.size === 0))
    return true;
  return endsInside(task.own.task ?? '') && afterBreak;
}

function mainCount({ own }: RowFacts): number {
  return mainRoles.filter((role) => own[role] !== undefined).length;
}

/** Whether a cell's text goes on where the one above was cut: "…, Bộ" and "Nội vụ". */
function continues(above: string | undefined, below: string | undefined): boolean {
  if (above === undefined || below === undefined) return false;
  return startsInside(below) && !endsWhole(above);
}

const answeringRoles = ['lead', 'implementer', 'coordinator'] as const satisfies readonly Role[];

/** A list of units that expects another: "Sở Nội vụ;", "Sở Tài chính, Sở". */
function isOpenList(text: string | undefined): boolean {
  return text !== undefined && (text.endsWith(';') || endsInside(text));
}
