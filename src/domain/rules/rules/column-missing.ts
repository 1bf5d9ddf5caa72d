import type { Role } from '../../plan/plan';
import type { Rule } from '../rule';

export const columnMissing: Rule = {
  code: 'column-missing',
  area: 'sheet',
  severity: 'error',
  title: { vi: 'Thiếu cột bắt buộc', en: 'A required column is missing' },
  why: {
    vi: 'Giao việc phải rõ người, rõ việc, rõ thời gian: thiếu cột đơn vị hoặc cột thời hạn thì không theo dõi, đôn đốc được.',
    en: 'A task is assigned with who, what and when; without the unit or the deadline column nobody can be reminded.',
  },
  message: {
    vi: 'Biểu chưa có cột “{role:role}”. Hãy thêm cột, hoặc chỉ lại cột trong “Xem cột”.',
    en: 'The table has no “{role:role}” column. Add it, or point to it under “Columns”.',
  },
  looksAt: { vi: 'Dòng tiêu đề của bảng', en: 'The header row' },
  examples: {
    fires: [
      { rows: ['ordinal | task | lead', '1 | Xây dựng kế hoạch | Sở Nội vụ'] },
      { rows: ['ordinal | task | deadline', '1 | Xây dựng kế hoạch | Quý I'] },
    ],
    passes: [{ rows: ['task | implementer | deadline', 'Xây dựng kế hoạch | Sở Nội vụ | Quý I'] }],
  },
  *find({ plan }) {
    const named = plan.tasks.some((task) => task.lead.length + task.implementers.length > 0);
    const missing: Role[] = [];
    if (plan.answeringRole === null && !named) missing.push('lead');
    if (plan.columns.deadline === undefined) missing.push('deadline');
    for (const role of missing) yield { cell: null, params: { role } };
    for (const { headerRows, columns } of plan.otherColumns ?? []) {
      const cell = {
        row: headerRows[0] ?? plan.table.top,
        column: columns.task ?? plan.table.left,
      };
      if (columns.deadline === undefined) yield { cell, params: { role: 'deadline' } };
    }
  },
};
