import { ownCell, taskCell } from '../checked-sheet';
import type { Rule } from '../rule';

/** Four letters; fewer than in the shortest task met, "Báo cáo": a dash, a dot, a stray letter. */
const hasWords = /(?:\p{L}\P{L}*){4}/u;

export const taskBlank: Rule = {
  code: 'task-blank',
  area: 'row',
  severity: 'error',
  title: { vi: 'Dòng không có nội dung nhiệm vụ', en: 'A row without a task' },
  why: {
    vi: 'Dòng có số thứ tự, đơn vị hay thời hạn mà không ghi việc thì đơn vị không biết phải làm gì.',
    en: 'A row with a number, a unit or a deadline but no task tells nobody what to do.',
  },
  message: {
    vi: 'Ô nhiệm vụ để trống hoặc gần như trống.',
    en: 'The task cell is blank or nearly so.',
  },
  looksAt: { vi: 'Cột nhiệm vụ', en: 'The task column' },
  examples: {
    fires: [
      {
        rows: [
          'ordinal | task | lead | deadline',
          '1 | … | Sở Nội vụ | Quý I',
          '2 | Kiểm tra công vụ | Sở Nội vụ | Quý I',
        ],
      },
    ],
    passes: [{ rows: ['ordinal | task | lead | deadline', '1 | Báo cáo | Sở Nội vụ | Quý I'] }],
  },
  *find({ plan }) {
    for (const task of plan.tasks) {
      if (hasWords.test(task.text)) continue;
      yield { cell: ownCell(plan, task, 'task') ?? taskCell(plan, task), task };
    }
  },
};
