import { taskCell } from '../checked-sheet';
import { repetitions } from '../repetitions';
import type { Rule } from '../rule';

export const taskRepeated: Rule = {
  code: 'task-repeated',
  area: 'row',
  severity: 'warning',
  title: { vi: 'Nhiệm vụ ghi hai lần', en: 'A task written twice' },
  why: {
    vi: 'Cùng một việc giao hai lần cho cùng đơn vị thì bị đếm hai lần khi tổng hợp và báo cáo.',
    en: 'The same work given twice to the same unit is counted twice in every total.',
  },
  message: {
    vi: 'Nhiệm vụ này giống hệt dòng {first:row}, cùng đơn vị chịu trách nhiệm.',
    en: 'This task is the same as row {first:row}, with the same unit answering for it.',
  },
  looksAt: {
    vi: 'Nội dung nhiệm vụ và đơn vị chịu trách nhiệm',
    en: 'Task text and answering unit',
  },
  examples: {
    fires: [
      {
        rows: [
          'ordinal | task | lead | deadline',
          '1 | Xây dựng kế hoạch kiểm tra công vụ | Sở Nội vụ | Quý I',
          '2 | Xây dựng kế hoạch kiểm tra công vụ. | Sở Nội vụ | Quý I',
        ],
      },
    ],
    passes: [
      {
        rows: [
          'ordinal | task | lead | deadline',
          '1 | Xây dựng kế hoạch kiểm tra công vụ | Sở Nội vụ | Quý I',
          '2 | Xây dựng kế hoạch kiểm tra công vụ | Sở Y tế | Quý I',
        ],
      },
    ],
  },
  *find({ plan }) {
    for (const { task, first, isLiteral } of repetitions(plan)) {
      if (isLiteral)
        yield { cell: taskCell(plan, task), task, params: { first: first.rows[0] ?? 0 } };
    }
  },
};
