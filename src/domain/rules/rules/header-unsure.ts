import type { Rule } from '../rule';

/** Below it, one look at the column map is worth more than any finding. */
const sure = 0.75;

export const headerUnsure: Rule = {
  code: 'header-unsure',
  area: 'sheet',
  severity: 'warning',
  title: { vi: 'Chưa chắc đọc đúng tiêu đề cột', en: 'The header may be misread' },
  why: {
    vi: 'Đọc nhầm một cột thì mọi kết quả kiểm tra phía sau đều sai theo.',
    en: 'One misread column spoils every other finding.',
  },
  message: {
    vi: 'Mới chắc {percent}% là đọc đúng tiêu đề. Hãy soát xem cột nào được hiểu là gì trước khi dùng kết quả kiểm tra.',
    en: 'The header is recognised with {percent}% confidence only. See which column is taken for what before relying on the findings.',
  },
  looksAt: { vi: 'Độ chắc chắn khi nhận dạng', en: 'How sure recognition is' },
  examples: {
    fires: [
      {
        rows: ['task | lead | deadline', 'Xây dựng kế hoạch | Sở Nội vụ | Quý I'],
        confidence: 0.6,
      },
    ],
    passes: [
      {
        rows: ['task | lead | deadline', 'Xây dựng kế hoạch | Sở Nội vụ | Quý I'],
        confidence: 0.9,
      },
    ],
  },
  *find({ plan }) {
    if (plan.confidence >= sure) return;
    const row = plan.headerRows[0] ?? plan.table.top;
    yield {
      cell: { row, column: plan.table.left },
      params: { percent: Math.round(plan.confidence * 100) },
    };
  },
};
