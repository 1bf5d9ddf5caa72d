import type { ColumnMap, Role, RowKind } from '../plan/plan';
import { fold } from '../text/fold';
import type { Header } from './header';
import { isDeeper } from './nesting';
import {
  endsInside,
  endsWhole,
  isCapitals,
  isEnding,
  isRemark,
  mainRoles,
  rowFacts,
  startsInside,
  startsWithBullet,
} from './row-facts';
import type { RowFacts } from './row-facts';
import type { SheetText } from './sheet-text';

/** A row of the body with what it was decided to be. */
export interface BodyRow {
  readonly facts: RowFacts;
  readonly kind: RowKind;
  readonly repeated?: true;
}

/** What the table as a whole does, against which a single row is judged. */
interface Habits {
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

/**
 * Decides for every row under the header what it is, from the row itself, its neighbours and the
 * habits of the table.
 *
 * @param lastRow the last row to look at, 0-based and inclusive
 */
export function readRows(
  sheet: SheetText,
  header: Header,
  columns: ColumnMap,
  lastRow: number,
): readonly BodyRow[] {
  const facts = rowFacts(sheet, header.bottom + 1, lastRow, columns);
  const repeats = headerRepeats(sheet, header, lastRow);
  const skipped = facts.map((row) => skippedKind(sheet, row, repeats));
  const habits = habitsOf(facts, skipped, columns);
  const end = endOfTable(facts, skipped, habits);
  const next = nextContent(skipped);
  const rows: BodyRow[] = [];
  let task: RowFacts | null = null; // the last task or its continuation, the group above it not passed
  let afterBreak = false;
  for (const [at, row] of facts.entries()) {
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
    const kind: RowKind =
      at >= end ? 'note' : decide(row, facts[next[at] ?? -1] ?? null, task, afterBreak, habits);
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

/** Rows that are no content: blank, a repeated header, the row of column numbers, a lone number. */
function skippedKind(
  sheet: SheetText,
  { row, own }: RowFacts,
  repeats: ReadonlySet<number>,
): 'blank' | 'repeat' | 'header' | 'note' | null {
  const filled = sheet.filled(row);
  if (filled.length === 0) return 'blank';
  if (repeats.has(row)) return 'repeat';
  if (isColumnNumbers(filled.map((column) => sheet.text(row, column)))) return 'header';
  const lone = filled.length === 1 ? sheet.text(row, filled[0] ?? 0) : '';
  // A page number, or a number that waits for its task: there is no task in it.
  return /^[-–\s]*(trang\s*)?\d{1,4}(\/\d{1,4})?[-–.\s]*$/iu.test(lone) && own.task === undefined
    ? 'note'
    : null;
}

/** "(1) (2) (3) …" or "1 2 3 …" or "A B 1 2": at least three, one after the other. */
function isColumnNumbers(texts: readonly string[]): boolean {
  if (texts.length < 3) return false;
  const numbers = texts
    .map((text) => /^\(?(\d{1,2})\)?$/u.exec(text)?.[1])
    .filter((found) => found !== undefined);
  if (numbers.length < 3 || texts.length - numbers.length > 2) return false;
  if (texts.some((text) => text.length > 5)) return false;
  return numbers.every((found, at) => at === 0 || Number(found) === Number(numbers[at - 1]) + 1);
}

/** Rows that say the header again: most of their cells equal the header's in the same column. */
function headerRepeats(sheet: SheetText, header: Header, lastRow: number): ReadonlySet<number> {
  const repeats = new Set<number>();
  const lines: Map<number, string>[] = [];
  for (let row = header.top; row <= header.bottom; row += 1) {
    lines.push(
      new Map(sheet.filled(row).map((column) => [column, squeezed(sheet.text(row, column))])),
    );
  }
  const longest = Math.max(
    0,
    ...lines.flatMap((line) => [...line.values()].map((key) => key.length)),
  );
  const keys = new Map<string, string>();
  const keyOf = (text: string): string => {
    const key = keys.get(text) ?? squeezed(text);
    keys.set(text, key);
    return key;
  };
  for (let row = header.bottom + 1; row <= lastRow; row += 1) {
    const filled = sheet.filled(row);
    if (filled.length < 2) continue;
    if (filled.some((column) => sheet.text(row, column).length > longest * 2 + 40)) continue;
    const same = (line: Map<number, string>): number =>
      filled.filter((column) => line.get(column) === keyOf(sheet.text(row, column))).length;
    if (lines.some((line) => same(line) >= 2 && same(line) >= filled.length * 0.6))
      repeats.add(row);
  }
  return repeats;
}

function squeezed(text: string): string {
  return fold(text).replace(/\s/gu, '');
}

type Skipped = ReturnType<typeof skippedKind>;

function habitsOf(
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

/** The index of the first row of the signature block or the remarks under the table. */
function endOfTable(
  facts: readonly RowFacts[],
  skipped: readonly Skipped[],
  habits: Habits,
): number {
  let end = facts.length;
  for (let at = facts.length - 1; at >= 0; at -= 1) {
    const row = facts[at];
    if (!row || skipped[at] !== null) continue;
    if (looksLikeTask(row, habits)) break;
    if (endingTexts(row).some(isEnding) || isRemark(row.heading)) end = at;
  }
  return end;
}

function endingTexts({ heading, own }: RowFacts): string[] {
  return [heading, ...Object.values(own)];
}

function looksLikeTask({ own, ordinal, heading }: RowFacts, habits: Habits): boolean {
  if (own.task === undefined || isEnding(heading)) return false;
  return (
    ordinal !== null || (!habits.hasOrdinals && mainRoles.some((role) => own[role] !== undefined))
  );
}

function decide(
  row: RowFacts,
  next: RowFacts | null,
  task: RowFacts | null,
  afterBreak: boolean,
  habits: Habits,
): RowKind {
  const { own, ordinal, values, heading } = row;
  const mayRemark = own.task === undefined || (ordinal === null && !hasMain(row));
  if (mayRemark && isRemark(heading)) return 'note';
  if (isTail(row, task, afterBreak, habits)) return 'continuation';
  if (isHeading(row, next, task, afterBreak, habits)) return 'group';
  if (own.task === undefined) return task && values.length > 0 ? 'continuation' : 'note';
  return 'task';
}

function hasMain({ own }: RowFacts): boolean {
  return mainRoles.some((role) => own[role] !== undefined);
}

function mainCount({ own }: RowFacts): number {
  return mainRoles.filter((role) => own[role] !== undefined).length;
}

/** The rest of the task above: cut off by a page break, or a further paragraph of its cell. */
function isTail(
  row: RowFacts,
  task: RowFacts | null,
  afterBreak: boolean,
  habits: Habits,
): boolean {
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
  if (row.values.some((role) => continues(task.own[role], own[role]))) return true;
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
  if (isHeadingLike(row, task, afterBreak, habits)) return false;
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

/** A short line without full stop, in capitals or bold where the body is not. */
function isHeadingLike(
  row: RowFacts,
  task: RowFacts | null,
  afterBreak: boolean,
  habits: Habits,
): boolean {
  if (hasMain(row)) return false;
  if (isCapitals(row.heading) || (row.isBold && !habits.bodyIsBold)) return true;
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
function isHeading(
  row: RowFacts,
  next: RowFacts | null,
  task: RowFacts | null,
  afterBreak: boolean,
  habits: Habits,
): boolean {
  const { own, ordinal, values, isAcross } = row;
  const children = next !== null && hasChildren(row, next);
  if (values.length === 0 && row.strayTexts === 0) {
    if (own.task === undefined || isAcross) return row.heading !== '';
    if (ordinal === null || (own.ordinal === undefined && habits.hasOrdinals)) {
      return isUnnumberedHeading(row, next, task, afterBreak, habits);
    }
    if (children) return true;
    if (ordinal.style === 'roman' || ordinal.style === 'upper')
      return !habits.taskStyles.has(ordinal.style);
    return (isCapitals(row.heading) || (row.isBold && !habits.bodyIsBold)) && next !== null;
  }
  if (own.task === undefined) return false;
  if (!children || ordinal === null) return false;
  if (own.deadline?.endsWith(':')) return true;
  const complete = hasAnswering(row) && own.deadline !== undefined;
  return complete ? !hasMain(next) : true;
}

function isUnnumberedHeading(
  row: RowFacts,
  next: RowFacts | null,
  task: RowFacts | null,
  afterBreak: boolean,
  habits: Habits,
): boolean {
  if (next === null) return false;
  if (row.covered.has('ordinal') || row.covered.has('component')) return false;
  if (isHeadingLike(row, task, afterBreak, habits) && !startsInside(row.heading)) return true;
  return (
    next.ordinal?.value === 1 && !afterBreak && row.heading.length <= 200 && !endsWhole(row.heading)
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
