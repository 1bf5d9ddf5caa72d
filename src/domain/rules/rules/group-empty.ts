import { columnsAt } from '../../plan/columns-at';
import type { Rule } from '../rule';

export const groupEmpty: Rule = {
  code: 'group-empty',
  area: 'row',
  severity: 'warning',
  title: { vi: 'Nhóm không có nhiệm vụ', en: 'A group without tasks' },
  why: {
    vi: 'Một mục không có nhiệm vụ nào thì mục đích đề ra không có ai làm; cũng hay do dòng nhiệm vụ bị xóa hoặc chép sót.',
    en: 'A heading without tasks is an aim that nobody works on, or the trace of rows lost in copying.',
  },
  message: {
    vi: 'Mục {title:quote} chưa có nhiệm vụ nào.',
    en: 'Heading {title:quote} has no task.',
  },
  looksAt: { vi: 'Các dòng nhóm', en: 'The group rows' },
  examples: {
    fires: [
      {
        rows: [
          'ordinal | task | lead | deadline',
          '# I | Cải cách thể chế',
          '# II | Cải cách thủ tục hành chính',
          '1 | Rà soát thủ tục | Sở Tư pháp | Quý II',
        ],
      },
    ],
    passes: [
      {
        rows: [
          'ordinal | task | lead | deadline',
          '# I | Cải cách hành chính',
          '## 1 | Cải cách thủ tục hành chính',
          '1 | Rà soát thủ tục | Sở Tư pháp | Quý II',
        ],
      },
    ],
  },
  *find({ plan }) {
    const used = new Set(plan.tasks.flatMap((task) => task.groups));
    for (const [index, group] of plan.groups.entries()) {
      if (used.has(index)) continue;
      const column = columnsAt(plan, group.row).task ?? plan.table.left;
      yield { cell: { row: group.row, column }, params: { title: group.title } };
    }
  },
};
