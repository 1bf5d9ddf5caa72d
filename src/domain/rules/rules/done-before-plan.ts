import type { Rule } from '../rule';
import { trackedTasks } from '../tracked';

export const doneBeforePlan: Rule = {
  code: 'done-before-plan',
  area: 'tracking',
  severity: 'warning',
  title: { vi: 'Hoàn thành trước khi bắt đầu', en: 'Done before it began' },
  why: {
    vi: 'Ngày hoàn thành trước ngày ban hành kế hoạch thường là gõ nhầm năm, hoặc lấy kết quả của kỳ trước.',
    en: 'A completion before the plan’s own date is usually a wrong year, or last period’s result.',
  },
  message: {
    vi: 'Ngày hoàn thành {date:date} trước ngày ban hành kế hoạch ({issued:date}).',
    en: 'The day of completion, {date:date}, is before the plan was issued ({issued:date}).',
  },
  looksAt: {
    vi: 'Ngày hoàn thành, ngày của kế hoạch',
    en: 'The day of completion and the plan’s date',
  },
  examples: {
    fires: [
      {
        rows: [
          'task | lead | deadline | due | status | progress | completed | outcome | assessment | id',
          'Kiểm tra | Sở Nội vụ | Quý I | | Hoàn thành | | @2021-03-20 | | | a1',
        ],
        title: { planDate: '2022-02-02' },
      },
    ],
    passes: [
      {
        rows: [
          'task | lead | deadline | due | status | progress | completed | outcome | assessment | id',
          'Kiểm tra | Sở Nội vụ | Quý I | | Hoàn thành | | @2022-03-20 | | | a1',
        ],
        title: { planDate: '2022-02-02' },
      },
    ],
  },
  *find(sheet) {
    const issued = sheet.plan.title.planDate;
    if (issued === null) return;
    for (const { task, completedOn, completedCell } of trackedTasks(sheet)) {
      if (completedOn === null || completedOn >= issued) continue;
      yield { cell: completedCell, task, params: { date: completedOn, issued } };
    }
  },
};
