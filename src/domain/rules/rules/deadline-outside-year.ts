import type { Deadline, IsoDate } from '../../deadlines/deadline';
import { valueCell } from '../checked-sheet';
import { lastDay } from '../deadline-cells';
import { planYears } from '../plan-years';
import type { Rule } from '../rule';

export const deadlineOutsideYear: Rule = {
  code: 'deadline-outside-year',
  area: 'deadline',
  severity: 'warning',
  title: { vi: 'Thời hạn ngoài năm kế hoạch', en: 'A deadline outside the plan’s years' },
  why: {
    vi: 'Kế hoạch năm nào thường giao việc trong năm đó; một thời hạn lệch năm đứng lẻ loi hay do chép từ kế hoạch cũ hoặc gõ nhầm.',
    en: 'A plan assigns work within its years; a lone deadline in another year is usually copied from an old plan or mistyped.',
  },
  message: {
    vi: 'Thời hạn {text:quote} ({date:date}) không thuộc năm của kế hoạch ({year}).',
    en: 'The deadline {text:quote} ({date:date}) is outside the plan’s year ({year}).',
  },
  looksAt: { vi: 'Cột thời hạn và năm kế hoạch', en: 'Deadlines and the plan’s year' },
  examples: {
    fires: [{ rows: ['task | lead | deadline', 'Kiểm tra công vụ | Sở Nội vụ | Quý IV năm 2020'] }],
    passes: [
      { rows: ['task | lead | deadline', 'Kiểm tra công vụ | Sở Nội vụ | Quý IV năm 2022'] },
      {
        rows: ['task | lead | deadline', 'Kiểm tra công vụ | Sở Nội vụ | Năm 2025'],
        title: { text: 'KẾ HOẠCH giai đoạn 2021-2025', planYear: 2021 },
      },
    ],
  },
  *find({ plan }) {
    const years = planYears(plan);
    if (!years) return;
    for (const task of plan.tasks) {
      if (task.inherited.includes('deadline')) continue;
      for (const deadline of task.deadlines) {
        const date = lastDay(deadline);
        if (date === null || deadline.impliedYear || touches(deadline, date, years)) continue;
        yield {
          cell: valueCell(plan, task, 'deadline'),
          task,
          params: { text: deadline.raw, date, year: plan.title.planYear ?? '' },
        };
      }
    }
  },
};

/** Whether the deadline, or the span that it closes, falls in one of the years. */
function touches(deadline: Deadline, last: IsoDate, years: ReadonlySet<number>): boolean {
  const first = deadline.kind === 'during' ? (deadline.from ?? last) : last;
  for (let year = yearOf(first); year <= yearOf(last); year++) if (years.has(year)) return true;
  return false;
}

function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}
