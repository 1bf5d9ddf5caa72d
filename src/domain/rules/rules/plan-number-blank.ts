import { titleCell } from '../title-cell';
import type { Rule } from '../rule';

export const planNumberBlank: Rule = {
  code: 'plan-number-blank',
  area: 'sheet',
  severity: 'warning',
  title: { vi: 'Chưa ghi số kế hoạch', en: 'The plan’s number is blank' },
  why: {
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I: mỗi phụ lục ghi đầy đủ số, ký hiệu và ngày của văn bản mà nó kèm theo.',
    en: 'Decree 30/2020/NĐ-CP, Annex I: an annex names in full the number and date of the document it belongs to.',
  },
  message: {
    vi: 'Tiêu đề chưa ghi số, ký hiệu của kế hoạch (ví dụ “Kèm theo Kế hoạch số 21/KH-UBND ngày 02/02/2021 của…”).',
    en: 'The title does not give the plan’s number (as in “Kèm theo Kế hoạch số 21/KH-UBND ngày 02/02/2021 của…”).',
  },
  looksAt: { vi: 'Các dòng trên bảng', en: 'The lines above the table' },
  examples: {
    fires: [
      {
        rows: ['task | lead | deadline', 'Xây dựng kế hoạch | Sở Nội vụ | Quý I'],
        title: { planNo: null },
      },
    ],
    passes: [
      {
        rows: ['task | lead | deadline', 'Xây dựng kế hoạch | Sở Nội vụ | Quý I'],
        title: { planNo: '21/KH-UBND' },
      },
    ],
  },
  *find({ plan, grid }) {
    if (plan.title.planNo === null) yield { cell: titleCell(plan, grid) };
  },
};
