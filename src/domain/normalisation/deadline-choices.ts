import { tableAt } from '../plan/columns-at';
import { canonicalText } from '../deadlines/canonical';
import type { Deadline, IsoDate } from '../deadlines/deadline';
import { dueDate } from '../deadlines/due';
import { contentOf } from '../grid/content';
import type { CellWrite, Edit } from '../grid/edit';
import type { Grid } from '../grid/grid';
import type { CellRef, Plan, Task } from '../plan/plan';
import { deadlineCells } from '../rules/deadline-cells';
import type { Settings } from '../settings';
import { fold } from '../text/fold';

/** One wording of a deadline on a sheet, and what it may become. */
export interface DeadlineChoice {
  readonly text: string;
  /** The same deadline in the customary words; equal to `text` where nothing is to be done. */
  readonly to: string;
  /** The day it is judged on; null for continuous, recurring and regulated work. */
  readonly due: IsoDate | null;
  /** The year was not written: the words to come would add it. */
  readonly addsYear: boolean;
  readonly cells: readonly CellRef[];
}

/** The wordings that the user leaves as they are. */
type LeftOut = ReadonlySet<string>;

/**
 * Every wording of the deadline column that was read without doubt, what it becomes and when it is
 * due; the commonest first. Cells that hold real dates are right as they are and not listed, nor are
 * words that no deadline stands for.
 */
export function deadlineChoices(
  plan: Plan,
  grid: Grid,
  settings: Settings,
): readonly DeadlineChoice[] {
  const wordings = new Map<string, { task: Task; cells: CellRef[] }>();
  for (const { task, cell, date, text } of deadlineCells(plan, grid)) {
    if (date !== null || !isReadable(task.deadlines)) continue;
    const wording = wordings.get(text);
    if (wording) wording.cells.push(cell);
    else wordings.set(text, { task, cells: [cell] });
  }
  return [...wordings]
    .map(([text, { task, cells }]) => ({
      text,
      to: canonicalOf(text, task.deadlines, deadlineHeading(plan, grid, task)),
      due: dueDate(task.deadlines, settings),
      addsYear: task.deadlines.some(({ impliedYear }) => impliedYear === true),
      cells,
    }))
    .sort((a, b) => b.cells.length - a.cells.length);
}

/** The writes that bring every wording to its customary words, save those left out. */
export function deadlineEdits(
  grid: Grid,
  choices: readonly DeadlineChoice[],
  leftOut: LeftOut,
): Edit[] {
  const cells = choices.flatMap((choice): readonly CellWrite[] => {
    if (choice.to === choice.text || leftOut.has(choice.text)) return [];
    return choice.cells.flatMap(({ row, column }) => {
      const from = contentOf(grid, row, column);
      return 'formula' in from ? [] : [{ row, column, from, to: { value: choice.to } }];
    });
  });
  return cells.length > 0 ? [{ kind: 'write-cells', sheet: grid.sheet, cells }] : [];
}

/** The words over a task's deadline column; they tell the time of the work from the day it is due. */
function deadlineHeading(plan: Plan, grid: Grid, task: Task): string {
  const { columns, headerRows } = tableAt(plan, task.rows[0] ?? 0);
  const { deadline } = columns;
  if (deadline === undefined) return '';
  return headerRows.map((row) => grid.texts[row]?.[deadline] ?? '').join(' ');
}

/** Words, folded, that only say when: the customary form may say them otherwise. */
const timeWords = new Set(
  (
    'truoc ngay thang nam quy den het tu trong cham nhat muon dinh ky hang hoan thanh xong thuong ' +
    'xuyen lien tuc cuoi dau giua moi lan mot va la khong qua nay suot ca giai doan tuan thu chu nhat'
  ).split(' '),
);

/**
 * The customary words, as many lines as the cell had. A cell that says more than when ("Báo cáo về
 * Phòng Nội vụ trước ngày 30/8") stays as it is: no word is dropped. So does one whose lines hold
 * several deadlines each, for its lines may answer those of the task.
 */
function canonicalOf(text: string, deadlines: readonly Deadline[], heading: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '').length;
  if (lines > 1 && deadlines.length > lines) return text;
  const words = deadlines.map((deadline) => canonicalText(deadline, heading));
  const to = words.join(text.includes('\n') && words.length > 1 ? '\n' : '; ');
  const kept = new Set(lettersOf(to));
  const saysMore = lettersOf(text).some((word) => !timeWords.has(word) && !kept.has(word));
  return saysMore ? text : to;
}

/** Words of two letters and more; roman figures and initials are not among them. */
function lettersOf(text: string): readonly string[] {
  return (
    fold(text)
      .match(/[a-z]{2,}/gu)
      ?.filter((word) => !/^[ivx]+$/u.test(word)) ?? []
  );
}

function isReadable(deadlines: readonly Deadline[]): boolean {
  return (
    deadlines.length > 0 &&
    deadlines.every(({ kind }) => kind !== 'none' && kind !== 'unreadable' && kind !== 'event')
  );
}
