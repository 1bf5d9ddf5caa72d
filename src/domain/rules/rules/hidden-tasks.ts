import { taskCell } from '../checked-sheet';
import type { Rule } from '../rule';

export const hiddenTasks: Rule = {
  code: 'hidden-tasks',
  area: 'hygiene',
  severity: 'warning',
  title: { vi: 'Dòng ẩn chứa nhiệm vụ', en: 'Hidden rows hold tasks' },
  why: {
    vi: 'Nhiệm vụ ở dòng ẩn vẫn được đếm nhưng không in ra, không ai thấy để thực hiện hay báo cáo.',
    en: 'A task in a hidden row is counted but never printed; nobody sees it to act or report on it.',
  },
  message: {
    vi: '{count} nhiệm vụ nằm ở dòng ẩn, đầu tiên là dòng {first:row}. Hãy hiện dòng để soát.',
    en: '{count} tasks are in hidden rows, the first in row {first:row}. Unhide them and look.',
  },
  looksAt: { vi: 'Dòng ẩn của trang tính', en: 'The hidden rows of the sheet' },
  examples: {
    fires: [
      {
        rows: [
          'task | lead | deadline',
          'Xây dựng kế hoạch | Sở Nội vụ | Quý I',
          'Kiểm tra công vụ | Sở Nội vụ | Quý II',
        ],
        hidden: [2],
      },
    ],
    passes: [{ rows: ['task | lead | deadline', 'Xây dựng kế hoạch | Sở Nội vụ | Quý I'] }],
  },
  *find({ plan, grid }) {
    // A filter hides rows too, and says so by its own rule.
    if (grid.filter?.active) return;
    const hidden = plan.tasks.filter((task) => task.rows.some((row) => grid.hiddenRows.has(row)));
    const [first] = hidden;
    if (!first) return;
    yield {
      cell: taskCell(plan, first),
      task: first,
      params: { count: hidden.length, first: first.rows[0] ?? 0 },
    };
  },
};
