import type { Rule } from '../rule';
import { isAbove, ownMentions } from '../unit-cells';

export const unitAbovePlan: Rule = {
  code: 'unit-above-plan',
  area: 'unit',
  severity: 'warning',
  title: { vi: 'Giao việc cho đơn vị cấp trên', en: 'Work assigned to a higher level' },
  why: {
    vi: 'Kế hoạch của một cấp giao việc cho cơ quan thuộc cấp mình và cấp dưới (Luật Tổ chức chính quyền địa phương); cơ quan cấp trên đứng chủ trì thường là do chép nguyên kế hoạch của cấp trên.',
    en: 'A plan assigns work to bodies of its own level and below (Law on the organisation of local government); a higher one in the lead is usually left over from the plan of the level above.',
  },
  message: {
    vi: '{unit} thuộc cấp trên của nơi ban hành kế hoạch, không giao việc từ kế hoạch này được.',
    en: '{unit} belongs to a level above the plan’s issuer, who cannot assign work to it.',
  },
  looksAt: {
    vi: 'Cột đơn vị chịu trách nhiệm, cấp ban hành',
    en: 'The answering units and the plan’s level',
  },
  examples: {
    fires: [
      {
        rows: ['task | lead | deadline', 'Kiểm tra công vụ | Sở Nội vụ | Quý II'],
        title: { level: 'commune' },
      },
    ],
    passes: [
      {
        rows: ['task | lead | deadline', 'Kiểm tra công vụ | UBND cấp xã | Quý II'],
        title: { level: 'province' },
      },
    ],
  },
  *find({ plan }) {
    const { level } = plan.title;
    if (level === null) return;
    for (const { role, mention, cell, task } of ownMentions(plan)) {
      if (role !== plan.answeringRole || mention.level === null) continue;
      if (isAbove(mention.level, level)) yield { cell, task, params: { unit: mention.name } };
    }
  },
};
