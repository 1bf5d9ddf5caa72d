import { taskCell } from '../checked-sheet';
import { standsAmongGroups } from '../ordinals';
import type { Rule } from '../rule';

export const taskOutsideGroup: Rule = {
  code: 'task-outside-group',
  area: 'row',
  severity: 'warning',
  title: { vi: 'Nhiệm vụ đứng ngoài nhóm', en: 'A task outside the groups' },
  why: {
    vi: 'Khi các nhiệm vụ khác đều xếp theo mục, nhiệm vụ đứng ngoài sẽ bị sót khi tổng hợp theo mục.',
    en: 'Where tasks are arranged under headings, one outside them is left out of every total by heading.',
  },
  message: {
    vi: 'Nhiệm vụ này không thuộc mục nào trong khi {grouped} nhiệm vụ khác đều thuộc mục.',
    en: 'This task stands under no heading while {grouped} others do.',
  },
  looksAt: { vi: 'Dòng nhóm và dòng nhiệm vụ', en: 'Group rows and task rows' },
  examples: {
    fires: [
      {
        rows: [
          'ordinal | task | lead | deadline',
          '1 | Xây dựng kế hoạch | Sở Nội vụ | Quý I',
          '# I | Cải cách thủ tục hành chính',
          '1 | Rà soát thủ tục | Sở Tư pháp | Quý II',
          '2 | Kiểm tra công vụ | Sở Nội vụ | Quý II',
        ],
      },
    ],
    passes: [
      { rows: ['ordinal | task | lead | deadline', '1 | Kiểm tra | Sở Nội vụ | Quý II'] },
      {
        rows: [
          'ordinal | task | lead | deadline',
          '# I | Cải cách thủ tục hành chính',
          '1 | Rà soát thủ tục | Sở Tư pháp | Quý II',
          '2 | Kiểm tra công vụ | Sở Nội vụ | Quý II',
          'II | Sơ kết, tổng kết | Sở Nội vụ | Quý IV',
        ],
      },
    ],
  },
  *find({ plan }) {
    const ungrouped = plan.tasks.filter((task) => task.groups.length === 0);
    const outside = ungrouped.filter((task) => !standsAmongGroups(plan, task));
    const grouped = plan.tasks.length - ungrouped.length;
    // Where most tasks have no heading, it is the headings that are the exception.
    if (grouped <= ungrouped.length) return;
    for (const task of outside) yield { cell: taskCell(plan, task), task, params: { grouped } };
  },
};
