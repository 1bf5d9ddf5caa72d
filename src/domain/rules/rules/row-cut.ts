import { columnsAt } from '../../plan/columns-at';
import type { Rule } from '../rule';

export const rowCut: Rule = {
  code: 'row-cut',
  area: 'row',
  severity: 'warning',
  title: { vi: 'Nhiệm vụ bị cắt thành nhiều dòng', en: 'A task cut into several rows' },
  why: {
    vi: 'Chép từ PDF, Word qua chỗ ngắt trang, một nhiệm vụ bị tách làm nhiều dòng: lọc hay sắp xếp là mất phần sau.',
    en: 'Copied from PDF or Word across a page break, a task falls into several rows; filtering or sorting loses its tail.',
  },
  message: {
    vi: 'Dòng này là phần tiếp của nhiệm vụ ở dòng {first:row}. Nên gộp lại thành một dòng.',
    en: 'This row continues the task of row {first:row}. Join them into one row.',
  },
  looksAt: { vi: 'Các dòng tiếp theo của một nhiệm vụ', en: 'Continuation rows' },
  examples: {
    fires: [
      {
        rows: [
          'ordinal | task | lead | deadline',
          '1 | Xây dựng kế hoạch cải cách | Sở Nội vụ | Quý I',
          '+ | hành chính năm 2022 | |',
        ],
      },
    ],
    passes: [{ rows: ['ordinal | task | lead | deadline', '1 | Kiểm tra | Sở Nội vụ | Quý II'] }],
  },
  *find({ plan }) {
    for (const task of plan.tasks) {
      const [first, ...rest] = task.rows;
      if (first === undefined) continue;
      for (const row of rest)
        yield {
          cell: { row, column: columnsAt(plan, row).task ?? plan.table.left },
          task,
          params: { first },
        };
    }
  },
};
