import type { IsoDate } from '../deadlines/deadline';
import { assessmentWords, ongoingWords } from './assessment-text';
import { currentPeriod } from './current-period';
import type { Term } from './term';

/**
 * Formulas that Excel 2010 and later, LibreOffice and IronCalc calculate alike: English names,
 * commas, no arrays, no structured references. Arguments are references or expressions.
 */

/** A text constant inside a formula. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Where one task's progress stands, as references. */
export interface RecordRefs {
  readonly status: string;
  readonly progress: string;
  readonly completed: string;
}

/** The words of a status column, by what they mean. */
export interface StatusWords {
  readonly done: readonly string[];
  readonly paused: readonly string[];
  readonly notStarted: readonly string[];
}

/** Three tests that tell a task's state; none true means: not started. */
export interface StateTests {
  readonly done: string;
  readonly paused: string;
  readonly inProgress: string;
}

/**
 * A status that is filled in decides; where it is blank, a day of completion or 100 % means done,
 * any progress means under way. A status in words of the office's own means under way.
 */
export function stateTests(refs: RecordRefs, words: StatusWords): StateTests {
  const { status, progress, completed } = refs;
  const blank = `${status}=""`;
  const share = `IF(ISNUMBER(${progress}),IF(${progress}>1,${progress}/100,${progress}),0)`;
  const isOneOf = (list: readonly string[]): string =>
    list.map((word) => `${status}=${quoted(word)}`).join(',');
  return {
    done: `OR(${isOneOf(words.done)},AND(${blank},OR(ISNUMBER(${completed}),${share}>=1)))`,
    paused: `OR(${isOneOf(words.paused)})`,
    inProgress: `OR(AND(${blank},${share}>0),NOT(OR(${blank},${isOneOf(words.notStarted)})))`,
  };
}

/** A day inside a formula: '2022-08-05' → DATE(2022,8,5). */
export function dateExpression(day: IsoDate): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return `DATE(${year},${month},${date})`;
}

/** Whether an ongoing task has its result: a day in the running period, or done without a day. */
export function reportedTest(completed: string, done: string, term: Term): string {
  const start = currentPeriod(term.kind === 'ongoing' ? term.every : null).startFormula;
  return `IF(ISNUMBER(${completed}),${completed}>=${start},${done})`;
}

/** The live sentence of the column "Đánh giá". */
export function assessmentFormula(
  tests: StateTests,
  refs: { readonly due: string; readonly completed: string },
  term: Term,
  soonDays: number,
): string {
  const { due, completed } = refs;
  const words = assessmentWords;
  const paused = (otherwise: string): string =>
    `=IF(${tests.paused},${quoted(words.paused)},${otherwise})`;
  if (term.kind === 'ongoing') {
    const { reported, awaited } = ongoingWords(term);
    const test = reportedTest(completed, tests.done, term);
    return paused(`IF(${test},${quoted(reported)},${quoted(awaited)})`);
  }
  const begun = (yes: string, no: string): string =>
    `IF(${tests.inProgress},${quoted(yes)},${quoted(no)})`;
  const count = (before: string, days: string): string =>
    `${quoted(before)}&(${days})&${quoted(words.days)}`;
  const done =
    `IF(NOT(ISNUMBER(${due})),${quoted(words.done)},` +
    `IF(NOT(ISNUMBER(${completed})),${quoted(words.doneOnUnknownDay)},` +
    `IF(INT(${completed})<=${due},${quoted(words.onTime)},` +
    `${count(words.doneLate, `INT(${completed})-${due}`)})))`;
  const open =
    `IF(NOT(ISNUMBER(${due})),${begun(words.inProgressUndated, words.notStartedUndated)},` +
    `IF(TODAY()>${due},${count(words.late, `TODAY()-${due}`)},` +
    `IF(TODAY()=${due},${quoted(words.dueToday)},` +
    `IF(${due}-TODAY()<=${soonDays},${count(words.soon, `${due}-TODAY()`)},` +
    `${begun(words.inProgress, words.notStarted)}))))`;
  return paused(`IF(${tests.done},${done},${open})`);
}
