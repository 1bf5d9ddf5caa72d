import type { ColumnMap, Role } from '../plan/plan';
import { hasMain, mainRoles } from './row-facts';
import type { RowFacts } from './row-facts';
import type { Skipped } from './skipped-rows';
import { isCapitals, startsInside, startsWithBullet } from './text-edges';

/** What the table as a whole does, against which a single row is judged. */
export interface Habits {
  /** Nearly every task bears its own number. */
  readonly numbersEach: boolean;
  /** Rows without a number are tasks of their own (an item split into rows), not paragraphs. */
  readonly splitsItems: boolean;
  /** Main columns that nearly every task fills (or that a merge fills). */
  readonly required: readonly Role[];
  /** Styles of ordinals that tasks with values of their own bear. */
  readonly taskStyles: ReadonlySet<string>;
  readonly bodyIsBold: boolean;
  readonly hasOrdinals: boolean;
}

/** Learns a table's habits from its rows. */
export function habitsOf(
  facts: readonly RowFacts[],
  skipped: readonly Skipped[],
  columns: ColumnMap,
): Habits {
  const content = facts.filter((_, at) => skipped[at] === null);
  // Rows right after a page break may be tails of cut rows: they say nothing of the table's habits.
  const steady = facts.filter(
    ({ own }, at) =>
      skipped[at] === null && (at === 0 || skipped[at - 1] === null) && own.task !== undefined,
  );
  const bearing = steady.filter((row) => hasMain(row) && !isItemOfList(row));
  const main = mainRoles.filter((role) => columns[role] !== undefined);
  const hasOrdinals = columns.ordinal !== undefined;
  const numbered = bearing.filter(({ own }) => own.ordinal !== undefined);
  const numbersEach = hasOrdinals && numbered.length >= bearing.length * 0.85;
  // Where each task has its number, rows without one may be paragraphs: the numbered ones tell.
  const tasks = numbersEach
    ? numbered
    : steady.filter(
        ({ own }) =>
          !startsInside(own.task ?? '') && (bearing.length === 0 || !isCapitals(own.task ?? '')),
      );
  const required = main.filter(
    (role) =>
      share(tasks, ({ own, covered }) => own[role] !== undefined || covered.has(role)) >= 0.85,
  );
  const unnumbered = steady.filter(
    ({ own, covered }) => own.ordinal === undefined && !covered.has('ordinal'),
  );
  const complete = unnumbered.filter(
    ({ own }) =>
      mainRoles.some((role) => own[role] !== undefined && !startsInside(own[role] ?? '')) &&
      !startsInside(own.task ?? '') &&
      !startsWithBullet(own.task ?? ''),
  );
  return {
    numbersEach,
    splitsItems: hasOrdinals && complete.length >= 2 && complete.length >= unnumbered.length * 0.15,
    required,
    taskStyles: new Set(bearing.flatMap(({ ordinal }) => ordinal?.style ?? [])),
    bodyIsBold:
      share(bearing, ({ isBold }) => isBold) > 0.5 || share(content, ({ isBold }) => isBold) > 0.8,
    hasOrdinals,
  };
}

/** An unnumbered line that goes on from the one above: it says nothing of how tasks begin. */
function isItemOfList({ own }: RowFacts): boolean {
  return (
    own.ordinal === undefined && (startsInside(own.task ?? '') || startsWithBullet(own.task ?? ''))
  );
}

function share<T>(all: readonly T[], test: (one: T) => boolean): number {
  return all.length === 0 ? 0 : all.filter(test).length / all.length;
}
