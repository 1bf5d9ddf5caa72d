import type { IsoDate } from '../../deadlines/deadline';
import type { Plan, Task } from '../../plan/plan';
import { valueCell } from '../checked-sheet';
import { lastDay } from '../deadline-cells';
import type { Hit, Rule } from '../rule';

const few = 3;
const share = 0.1;

export const deadlineBeforePlan: Rule = {
  code: 'deadline-before-plan',
  area: 'deadline',
  severity: 'warning',
  title: {
    vi: 'Thời hạn trước ngày ban hành kế hoạch',
    en: 'A deadline before the plan’s own date',
  },
  why: {
    vi: 'Việc giao ra đã quá hạn ngay từ khi ban hành thì không đơn vị nào thực hiện đúng hạn được.',
    en: 'A task that is overdue on the day of issue cannot be done on time by anyone.',
  },
  message: {
    vi: 'Thời hạn {text:quote} hết ngày {date:date}, trước ngày ban hành kế hoạch ({issued:date}).',
    en: 'The deadline {text:quote} ends on {date:date}, before the plan was issued ({issued:date}).',
  },
  looksAt: { vi: 'Cột thời hạn và ngày của kế hoạch', en: 'Deadlines and the plan’s date' },
  examples: {
    fires: [
      {
        rows: ['task | lead | deadline', 'Kiểm tra công vụ | Sở Nội vụ | Trước ngày 15/01/2022'],
        title: { planDate: '2022-02-02' },
      },
    ],
    passes: [
      {
        rows: ['task | lead | deadline', 'Kiểm tra công vụ | Sở Nội vụ | Quý I'],
        title: { planDate: '2022-02-02' },
      },
    ],
  },
  *find({ plan }) {
    const issued = plan.title.planDate;
    if (issued === null) return;
    const hits = plan.tasks.flatMap((task) =>
      task.inherited.includes('deadline') ? [] : hitsOf(plan, task, issued),
    );
    // Where many lie before it, the date is that of a report on work assigned earlier.
    if (hits.length <= Math.max(few, plan.tasks.length * share)) yield* hits;
  },
};

function hitsOf(plan: Plan, task: Task, issued: IsoDate): readonly Hit[] {
  return task.deadlines.flatMap((deadline) => {
    const date = lastDay(deadline);
    // Another year is the business of the rule on the plan's years.
    if (date === null || date >= issued || date.slice(0, 4) !== issued.slice(0, 4)) return [];
    const cell = valueCell(plan, task, 'deadline');
    return [{ cell, task, params: { text: deadline.raw, date, issued } }];
  });
}
