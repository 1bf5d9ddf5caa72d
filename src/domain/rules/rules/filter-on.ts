import type { Rule } from '../rule';

export const filterOn: Rule = {
  code: 'filter-on',
  area: 'hygiene',
  severity: 'info',
  title: { vi: 'Đang bật lọc', en: 'A filter is on' },
  why: {
    vi: 'Khi lọc đang ẩn bớt dòng, dán hoặc ghi vào bảng dễ rơi nhầm chỗ, in ra thiếu nhiệm vụ.',
    en: 'With rows filtered away, pasted values land in the wrong rows and prints miss tasks.',
  },
  message: {
    vi: 'Bộ lọc đang ẩn {count} dòng. Hãy bỏ lọc trước khi sửa hoặc in.',
    en: 'The filter hides {count} rows. Clear it before editing or printing.',
  },
  looksAt: { vi: 'Bộ lọc của trang tính', en: 'The filter of the sheet' },
  examples: {
    fires: [
      {
        rows: [
          'task | lead | deadline',
          'Xây dựng kế hoạch | Sở Nội vụ | Quý I',
          'Kiểm tra công vụ | Sở Nội vụ | Quý I',
        ],
        hidden: [2],
        filtered: true,
      },
    ],
    passes: [{ rows: ['task | lead | deadline', 'Xây dựng kế hoạch | Sở Nội vụ | Quý I'] }],
  },
  *find({ plan, grid }) {
    if (!grid.filter?.active) return;
    const { top, bottom } = grid.filter.range;
    const count = [...grid.hiddenRows].filter((row) => row >= top && row <= bottom).length;
    yield {
      cell: { row: top, column: plan.table.left },
      params: { count },
    };
  },
};
