import { fold } from '../text/fold';
import type { ColumnReading } from './columns';
import type { Header } from './header';
import type { Why } from './messages';

/** What a table lacks to be a plan: tasks, and someone or some time to do them by. */
export function whyNoPlan(header: Header, { columns, strength }: ColumnReading): Why | null {
  const params = { row: header.top + 1 };
  const answers = columns.lead ?? columns.implementer ?? columns.coordinator;
  const foreign = header.labels.filter(({ label }) => label.isForeign);
  if (columns.task === undefined) {
    if (columns.target !== undefined) return { code: 'targets', params };
    const [first] = foreign;
    return first
      ? { code: 'other-table', params: { ...params, column: first.text } }
      : { code: 'no-task-column', params };
  }
  if (answers === undefined && columns.deadline === undefined) return { code: 'no-answer', params };
  const told = otherTableTold(header);
  if (told !== null) return { code: 'other-table', params: { ...params, column: told } };
  // Who and when, both clearly told: a plan whose office tracks much else beside it.
  const answering = Math.max(strength.lead ?? 0, strength.implementer ?? 0);
  if (answering >= 0.8 && (strength.deadline ?? 0) >= 0.8) return null;
  // Many columns of another kind of table and few of a plan's: a payroll, a tender list, a timetable.
  const plain = header.labels.length - foreign.length;
  const [first] = foreign;
  if (first && foreign.length >= 3 && foreign.length > plain && (strength.task ?? 0) < 0.9) {
    return { code: 'other-table', params: { ...params, column: first.text } };
  }
  return null;
}

/** Columns that together tell of another kind of table: a week's meetings, tenders, staff. */
const tells: readonly (readonly string[])[] = [
  ['địa điểm', 'thành phần'],
  ['gói thầu'],
  ['họ và tên', 'chức vụ'],
  ['họ tên', 'chức vụ'],
  ['ngày sinh'],
  ['thực lĩnh'],
];

/** The header of the first column that tells of another kind of table; null when none does. */
function otherTableTold(header: Header): string | null {
  for (const words of tells) {
    const found = words.map((word) =>
      header.labels.find(({ text }) => fold(text).includes(fold(word))),
    );
    if (found.every((label) => label !== undefined)) return found[0]?.text ?? null;
  }
  return null;
}
