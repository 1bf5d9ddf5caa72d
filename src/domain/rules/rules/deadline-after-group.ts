import { columnsAt } from '../../plan/columns-at';
import { readDeadlines } from '../../deadlines/read-deadlines';
import type { IsoDate } from '../../deadlines/deadline';
import { valueCell, type CheckedSheet } from '../checked-sheet';
import { dateIn, lastDay } from '../deadline-cells';
import type { Rule } from '../rule';

export const deadlineAfterGroup: Rule = {
  code: 'deadline-after-group',
  area: 'deadline',
  severity: 'warning',
  title: { vi: 'Thời hạn sau hạn của mục', en: 'A deadline after its group’s' },
  why: {
    vi: 'Mục lớn hẹn xong trước mà việc bên trong lại hạn sau thì một trong hai thời hạn ghi sai.',
    en: 'When a heading is to be done before the tasks under it, one of the deadlines is wrong.',
  },
  message: {
    vi: 'Thời hạn {date:date} sau hạn {group:date} ghi ở dòng mục {row:row}.',
    en: 'The deadline {date:date} is later than {group:date}, set in group row {row:row}.',
  },
  looksAt: {
    vi: 'Thời hạn ở dòng mục và dòng nhiệm vụ',
    en: 'Deadlines of groups and of their tasks',
  },
  examples: {
    fires: [
      {
        rows: [
          'ordinal | task | lead | deadline',
          '# I | Cải cách thể chế | | Trước ngày 30/6/2022',
          '1 | Kiểm tra công vụ | Sở Nội vụ | Trước ngày 30/9/2022',
        ],
      },
    ],
    passes: [
      {
        rows: [
          'ordinal | task | lead | deadline',
          '# I | Cải cách thể chế | | Trước ngày 30/9/2022',
          '1 | Kiểm tra công vụ | Sở Nội vụ | Trước ngày 30/6/2022',
        ],
      },
    ],
  },
  *find(sheet) {
    const { plan } = sheet;
    const due = plan.groups.map((group) => groupDay(sheet, group.row));
    for (const task of plan.tasks) {
      if (task.inherited.includes('deadline')) continue;
      const date = latest(task.deadlines.map(lastDay));
      const group = task.groups.find((index) => isBefore(due[index] ?? null, date));
      if (group === undefined || date === null) continue;
      yield {
        cell: valueCell(plan, task, 'deadline'),
        task,
        params: { date, group: due[group] ?? '', row: plan.groups[group]?.row ?? 0 },
      };
    }
  },
};

function groupDay({ plan, grid, today }: CheckedSheet, row: number): IsoDate | null {
  const column = columnsAt(plan, row).deadline;
  if (column === undefined) return null;
  const text = grid.texts[row]?.[column] ?? '';
  if (text.trim() === '') return null;
  const { planYear, planDate } = plan.title;
  const read = readDeadlines(
    { text, date: dateIn(grid, { row, column }) },
    { planYear, planDate, today },
  );
  return latest(read.map(lastDay));
}

function latest(days: readonly (IsoDate | null)[]): IsoDate | null {
  return days.reduce(
    (last, day) => (last === null || (day !== null && day > last) ? day : last),
    null,
  );
}

function isBefore(day: IsoDate | null, other: IsoDate | null): boolean {
  return day !== null && other !== null && day < other;
}
