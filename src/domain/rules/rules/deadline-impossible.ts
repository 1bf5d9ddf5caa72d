import { valueCell } from '../checked-sheet';
import type { Rule } from '../rule';

export const deadlineImpossible: Rule = {
  code: 'deadline-impossible',
  area: 'deadline',
  severity: 'error',
  title: { vi: 'Ngày không có trong lịch', en: 'A day that does not exist' },
  why: {
    vi: 'Ngày 31/02, tháng 13… thường do gõ nhầm; để vậy thì không ai biết hạn thật là ngày nào.',
    en: 'A 31/02 or a month 13 is a slip of the hand; nobody knows the real due date.',
  },
  message: {
    vi: 'Thời hạn {text:quote} không có trong lịch.',
    en: 'The deadline {text:quote} is not in the calendar.',
  },
  looksAt: { vi: 'Cột thời hạn', en: 'The deadline column' },
  examples: {
    fires: [{ rows: ['task | lead | deadline', 'Kiểm tra công vụ | Sở Nội vụ | 31/02/2022'] }],
    passes: [{ rows: ['task | lead | deadline', 'Kiểm tra công vụ | Sở Nội vụ | 28/02/2022'] }],
  },
  *find({ plan }) {
    for (const task of plan.tasks) {
      if (task.inherited.includes('deadline')) continue;
      for (const deadline of task.deadlines) {
        if (deadline.kind !== 'unreadable' || deadline.reason !== 'impossible-date') continue;
        yield { cell: valueCell(plan, task, 'deadline'), task, params: { text: deadline.raw } };
      }
    }
  },
};
