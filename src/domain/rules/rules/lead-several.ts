import { ownCell, valueCell } from '../checked-sheet';
import type { UnitMention } from '../../units/unit';
import type { Rule } from '../rule';
import { namesMany } from '../unit-cells';

export const leadSeveral: Rule = {
  code: 'lead-several',
  area: 'unit',
  severity: 'warning',
  title: { vi: 'Nhiều đơn vị cùng chủ trì', en: 'Several lead units' },
  why: {
    vi: 'Nghị định 39/2022/NĐ-CP: mỗi nhiệm vụ chỉ giao cho một người chủ trì và chịu trách nhiệm. Nhiều đơn vị cùng chủ trì thì không rõ ai báo cáo.',
    en: 'Decree 39/2022/NĐ-CP: each task has only one who leads and answers. With several it is unclear who reports.',
  },
  message: {
    vi: '{count} đơn vị cùng chủ trì: {units:quote}. Nên chọn một, các đơn vị khác phối hợp.',
    en: '{count} units lead together: {units:quote}. Choose one; the others coordinate.',
  },
  looksAt: { vi: 'Cột đơn vị chủ trì', en: 'The lead column' },
  examples: {
    fires: [{ rows: ['task | lead | deadline', 'Kiểm tra công vụ | Sở Nội vụ; Sở Y tế | Quý II'] }],
    passes: [
      { rows: ['task | lead | deadline', 'Kiểm tra công vụ | Sở Nội vụ | Quý II'] },
      { rows: ['task | implementer | deadline', 'Kiểm tra | Sở Nội vụ; Sở Y tế | Quý II'] },
      { rows: ['task | lead | deadline', 'Kiểm tra | UBND cấp huyện; UBND cấp xã | Quý II'] },
    ],
  },
  *find({ plan }) {
    for (const task of plan.tasks) {
      if (ownCell(plan, task, 'lead') === null) continue;
      if (task.inherited.includes('lead') || task.lead.filter(answersAlone).length < 2) continue;
      yield {
        cell: valueCell(plan, task, 'lead'),
        task,
        params: { count: task.lead.length, units: task.lead.map(({ name }) => name).join('; ') },
      };
    }
  },
};

/** A known office. "UBND cấp xã" means many, each of which answers for its own place. */
function answersAlone({ id, name }: UnitMention): boolean {
  return id !== null && !namesMany(name);
}
