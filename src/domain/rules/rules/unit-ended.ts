import { successorsOf } from '../../units/successors';
import type { Rule } from '../rule';
import { ownMentions } from '../unit-cells';

export const unitEnded: Rule = {
  code: 'unit-ended',
  area: 'unit',
  severity: 'warning',
  title: { vi: 'Đơn vị đã sắp xếp lại năm 2025', en: 'A unit ended by the 2025 reform' },
  why: {
    vi: 'Từ năm 2025 nhiều cơ quan đã hợp nhất, cấp huyện kết thúc hoạt động (01/7/2025): kế hoạch ban hành sau đó phải giao cho cơ quan mới.',
    en: 'In 2025 many bodies were merged and the district level ended (1 July 2025); a later plan must name the new ones.',
  },
  message: {
    vi: '{unit} không còn vào ngày của kế hoạch; nay là {successors} ({basis}).',
    en: '{unit} no longer existed on the plan’s date; now {successors} ({basis}).',
  },
  looksAt: { vi: 'Các cột đơn vị, ngày của kế hoạch', en: 'The unit columns and the plan’s date' },
  examples: {
    fires: [
      {
        rows: ['task | lead | deadline', 'Xử lý rác thải | Sở Tài nguyên và Môi trường | Quý IV'],
        title: { planDate: '2025-09-15', planYear: 2025 },
      },
    ],
    passes: [
      {
        rows: ['task | lead | deadline', 'Xử lý rác thải | Sở Tài nguyên và Môi trường | Quý IV'],
        title: { planDate: '2022-09-15', planYear: 2022 },
      },
    ],
  },
  *find({ plan }) {
    const { date, province } = plan.unitContext;
    if (date === null) return;
    for (const { mention, cell, task } of ownMentions(plan)) {
      yield null;
      if (mention.id === null) continue;
      const successors = successorsOf(mention.id, date, province);
      const [first] = successors;
      if (!first) continue;
      yield {
        cell,
        task,
        params: {
          unit: mention.name,
          successors: successors.map(({ name }) => name).join(', '),
          basis: first.legalBasis,
        },
      };
    }
  },
};
