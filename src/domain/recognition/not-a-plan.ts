import type { ColumnReading } from './columns';
import type { Contents } from './contents';
import type { Header } from './header';
import type { Why } from './messages';
import { otherKindTold } from './other-kinds';
import type { Told } from './other-kinds';
import { isWatching } from './watching';

/** From here on words and contents together say for certain who answers, or by when. */
const clear = 0.8;
/** So many of a column's cells decide what it holds. */
const most = 0.6;

/** What a table lacks to be a plan: tasks, and someone or some time to do them by. */
export function whyNoPlan(header: Header, reading: ColumnReading): Why | null {
  const { columns, strength } = reading;
  const params = { row: header.top + 1 };
  const other = (column: string): Why => ({ code: 'other-table', params: { ...params, column } });
  const answers = columns.lead ?? columns.implementer ?? columns.coordinator;
  const foreign = header.labels.filter(({ label }) => label.isForeign);
  if (columns.task === undefined) {
    if (columns.target !== undefined) return { code: 'targets', params };
    const [first] = foreign;
    return first ? other(first.text) : { code: 'no-task-column', params };
  }
  if (answers === undefined && columns.deadline === undefined) return { code: 'no-answer', params };
  const told: Told = {
    who: (['lead', 'implementer'] as const).some(
      (role) => (strength[role] ?? 0) >= clear && !isWatching(headerOf(header, columns[role])),
    ),
    when: (strength.deadline ?? 0) >= clear ? headerOf(header, columns.deadline) : null,
  };
  const column =
    otherKindTold(header.labels, told) ??
    calendarColumn(header, reading) ??
    figures(header, reading);
  if (column !== null) return other(column);
  // Who and when, both clearly told: a plan whose office tracks much else beside it.
  if (told.who && told.when !== null) return null;
  // Many columns of another kind of table and few of a plan's: a payroll, a tender list, a timetable.
  const plain = header.labels.length - foreign.length;
  const [first] = foreign;
  const isWeak = foreign.length >= 3 && foreign.length > plain && (strength.task ?? 0) < 0.9;
  return first && isWeak ? other(first.text) : null;
}

function headerOf({ labels }: Header, column: number | undefined): string {
  return labels.find((label) => label.column === column)?.text ?? '';
}

/**
 * The column of a calendar: hours of the day, or days of the week, in front of what is on then. Work
 * is given out by the day, the month, the quarter, and its deadline stands behind it.
 */
function calendarColumn({ labels }: Header, { columns, contents }: ColumnReading): string | null {
  const inFront = labels.filter(({ column }) => column < (columns.task ?? 0));
  const isTime = ({ hours, weekdays }: Contents): boolean => hours >= most || weekdays >= most;
  return columnsWhere(inFront, contents, isTime)[0] ?? null;
}

/** The first of several columns of figures where nobody answers for the rows: sums, counts. */
function figures({ labels }: Header, { columns, contents }: ColumnReading): string | null {
  if ((columns.lead ?? columns.implementer ?? columns.coordinator) !== undefined) return null;
  const ofTasks = new Set([columns.ordinal, columns.code, columns.progress, columns.target]);
  const others = labels.filter(({ column }) => !ofTasks.has(column));
  const [first, second] = columnsWhere(others, contents, ({ numbers }) => numbers >= most);
  return first !== undefined && second !== undefined ? first : null;
}

/** The headers of the columns that hold something. */
function columnsWhere(
  labels: Header['labels'],
  contents: ColumnReading['contents'],
  holds: (what: Contents) => boolean,
): string[] {
  return labels
    .filter(({ column }) => {
      const what = contents.get(column);
      return what !== undefined && what.filled >= 2 && holds(what);
    })
    .map(({ text }) => text);
}
