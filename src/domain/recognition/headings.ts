import { isDeeper } from './nesting';
import { numberingWord } from './numbering-word';
import { hasMain } from './row-facts';
import type { RowFacts } from './row-facts';
import type { RowInPlace } from './row-in-place';
import { endsInside, endsWhole, isCapitals, startsInside, startsWithBullet } from './text-edges';

/** A short line without full stop, in capitals or bold where the body is not. */
export function isHeadingLike({ row, task, afterBreak, habits }: RowInPlace): boolean {
  if (hasMain(row)) return false;
  if (isCapitals(row.heading) || (row.isBold && !habits.bodyIsBold)) return true;
  if (numberingWord(row.heading) !== null && !endsInside(task?.own.task ?? '')) return true;
  return (
    row.heading.length <= 150 &&
    !/[.;,:]$/u.test(row.heading) &&
    !startsWithBullet(row.heading) &&
    (endsWhole(task?.own.task ?? '.') || (!habits.hasOrdinals && !afterBreak)) &&
    row.values.length === 0 &&
    !habits.splitsItems
  );
}

/** A heading of the table: it has tasks below it rather than being one. */
export function isHeading(place: RowInPlace): boolean {
  const { row, next, habits } = place;
  const { own, ordinal, values, isAcross } = row;
  const children = next !== null && hasChildren(row, next) && !isCut(place);
  if (values.length === 0 && row.strayTexts === 0) {
    if (own.task === undefined || isAcross) return row.heading !== '';
    if (ordinal === null || (own.ordinal === undefined && habits.hasOrdinals)) {
      return isUnnumberedHeading(place);
    }
    if (children) return true;
    if (ordinal.style === 'roman' || ordinal.style === 'upper')
      return !habits.taskStyles.has(ordinal.style);
    if (next === null) return false;
    // "I.1" over "1": no task is numbered so, those below it are as the tasks are.
    const { taskStyles } = habits;
    const below = next.ordinal?.style;
    if (!taskStyles.has(ordinal.style) && below !== undefined && taskStyles.has(below)) return true;
    return isCapitals(row.heading) || (row.isBold && !habits.bodyIsBold);
  }
  // A criterion with its scores, and those below it numbered under it.
  if (own.task === undefined) return children && own.component !== undefined && values.length === 0;
  if (!children || ordinal === null) return false;
  if (own.deadline?.endsWith(':')) return true;
  const complete = hasAnswering(row) && own.deadline !== undefined;
  return complete ? !hasMain(next) : true;
}

function isUnnumberedHeading(place: RowInPlace): boolean {
  const { row, next, afterBreak } = place;
  if (next === null) return false;
  if (row.covered.has('ordinal') || row.covered.has('component')) return false;
  if (isHeadingLike(place) && !startsInside(row.heading)) return true;
  return (
    next.ordinal?.value === 1 && !afterBreak && row.heading.length <= 200 && !endsWhole(row.heading)
  );
}

/** A numbered task whose second half, who and when beside it, a page break put in a row of its own. */
function isCut({ row, next, habits }: RowInPlace): boolean {
  return (
    habits.numbersEach &&
    row.ordinal !== null &&
    habits.taskStyles.has(row.ordinal.style) &&
    !row.heading.endsWith(':') &&
    next?.ordinal === null &&
    startsInside(next.own.task ?? '')
  );
}

function hasAnswering({ own }: RowFacts): boolean {
  return own.lead !== undefined || own.implementer !== undefined || own.coordinator !== undefined;
}

/** Whether the next row is numbered below this one, or is an unnumbered item of it. */
function hasChildren(row: RowFacts, next: RowFacts): boolean {
  if (row.ordinal === null) return false;
  if (next.ordinal !== null) return isDeeper(row.ordinal, next.ordinal, row.values.length === 0);
  return (
    row.values.length === 0 &&
    next.own.task !== undefined &&
    hasMain(next) &&
    next.own.ordinal === undefined
  );
}
