import { ownCell, valueCell } from '../checked-sheet';
import type { Rule } from '../rule';

export const leadAmongCoordinators: Rule = {
  code: 'lead-among-coordinators',
  area: 'unit',
  severity: 'warning',
  title: { vi: 'Vừa chủ trì vừa phối hợp', en: 'Leads and coordinates at once' },
  why: {
    vi: 'Một đơn vị đứng ở cả hai cột thì bị đếm hai vai khi tổng hợp theo đơn vị.',
    en: 'A unit in both columns is counted in two roles in every total by unit.',
  },
  message: {
    vi: '{unit} đã chủ trì, lại có trong đơn vị phối hợp.',
    en: '{unit} leads and is among the coordinators too.',
  },
  looksAt: { vi: 'Cột chủ trì và cột phối hợp', en: 'Lead and coordinator columns' },
  examples: {
    fires: [
      {
        rows: [
          'task | lead | coordinator | deadline',
          'Kiểm tra công vụ | Sở Nội vụ | Sở Y tế; Sở Nội vụ | Quý II',
        ],
      },
    ],
    passes: [
      {
        rows: [
          'task | lead | coordinator | deadline',
          'Kiểm tra công vụ | Sở Nội vụ | Sở Y tế; Thanh tra tỉnh | Quý II',
        ],
      },
    ],
  },
  *find({ plan }) {
    for (const task of plan.tasks) {
      if (ownCell(plan, task, 'coordinator') === null) continue;
      const lead = plan.answeringRole === 'implementer' ? task.implementers : task.lead;
      const ids = new Set(lead.flatMap(({ id }) => (id === null ? [] : [id])));
      const both = task.coordinators.find(({ id }) => id !== null && ids.has(id));
      if (!both || plan.answeringRole === 'coordinator') continue;
      yield { cell: valueCell(plan, task, 'coordinator'), task, params: { unit: both.name } };
    }
  },
};
