import { answering } from '../../plan/answering';
import { ownCell, taskCell } from '../checked-sheet';
import type { Rule } from '../rule';

export const leadMissing: Rule = {
  code: 'lead-missing',
  area: 'unit',
  severity: 'error',
  title: { vi: 'Chưa có đơn vị chịu trách nhiệm', en: 'No unit answers for the task' },
  why: {
    vi: 'Nghị định 39/2022/NĐ-CP (Quy chế làm việc của Chính phủ): mỗi nhiệm vụ giao cho một người chủ trì và chịu trách nhiệm. Không ghi đơn vị thì không có ai để đôn đốc.',
    en: 'Decree 39/2022/NĐ-CP: each task has one who leads and answers for it. Without a unit there is nobody to remind.',
  },
  message: {
    vi: 'Nhiệm vụ chưa ghi “{role:role}”.',
    en: 'The task has no “{role:role}”.',
  },
  looksAt: {
    vi: 'Cột đơn vị chủ trì; nơi không có thì cột đơn vị thực hiện',
    en: 'The lead column, or the implementers’ where there is none',
  },
  examples: {
    fires: [
      {
        rows: [
          'task | lead | deadline',
          'Xây dựng kế hoạch | Sở Nội vụ | Quý I',
          'Kiểm tra công vụ | | Quý II',
        ],
      },
    ],
    passes: [
      {
        rows: [
          'task | lead | deadline',
          'Xây dựng kế hoạch | Sở Nội vụ | Quý I',
          'Kiểm tra công vụ | ^ | Quý II',
        ],
      },
    ],
  },
  *find({ plan }) {
    const role = plan.answeringRole;
    // Where no task has a unit it is the column that is missing.
    if (role === null) return;
    for (const task of plan.tasks) {
      if (answering(plan, task).length > 0) continue;
      yield { cell: ownCell(plan, task, role) ?? taskCell(plan, task), task, params: { role } };
    }
  },
};
