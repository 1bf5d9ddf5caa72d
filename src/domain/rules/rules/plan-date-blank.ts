import { titleCell } from '../title-cell';
import type { Rule } from '../rule';

export const planDateBlank: Rule = {
  code: 'plan-date-blank',
  area: 'sheet',
  severity: 'warning',
  title: { vi: 'Chưa ghi ngày kế hoạch', en: 'The plan’s date is blank' },
  why: {
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I: phụ lục ghi ngày của văn bản. Thiếu ngày thì không tính được “kể từ ngày ban hành” và không biết thời hạn nào đặt trước kế hoạch.',
    en: 'Decree 30/2020/NĐ-CP, Annex I asks for the date. Without it terms that run from the plan’s issue cannot be counted.',
  },
  message: {
    vi: 'Tiêu đề chưa ghi đủ ngày, tháng, năm của kế hoạch.',
    en: 'The title does not give the plan’s full date.',
  },
  looksAt: { vi: 'Các dòng trên bảng', en: 'The lines above the table' },
  examples: {
    fires: [
      {
        rows: ['task | lead | deadline', 'Xây dựng kế hoạch | Sở Nội vụ | Quý I'],
        title: { planDate: null },
      },
    ],
    passes: [
      {
        rows: ['task | lead | deadline', 'Xây dựng kế hoạch | Sở Nội vụ | Quý I'],
        title: { planDate: '2022-02-02' },
      },
    ],
  },
  *find({ plan, grid }) {
    if (plan.title.planDate === null) yield { cell: titleCell(plan, grid) };
  },
};
