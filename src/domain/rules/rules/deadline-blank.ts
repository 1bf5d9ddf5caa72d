import { ownCell } from '../checked-sheet';
import type { Rule } from '../rule';

export const deadlineBlank: Rule = {
  code: 'deadline-blank',
  area: 'deadline',
  severity: 'error',
  title: { vi: 'Thiếu thời hạn', en: 'No deadline' },
  why: {
    vi: 'Giao việc phải rõ thời gian; không có thời hạn thì không đôn đốc, không đánh giá được đúng hạn hay quá hạn.',
    en: 'A task without a deadline can be neither chased nor judged on time.',
  },
  message: { vi: 'Nhiệm vụ chưa có thời hạn.', en: 'The task has no deadline.' },
  looksAt: { vi: 'Cột thời hạn', en: 'The deadline column' },
  examples: {
    fires: [
      {
        rows: [
          'task | lead | deadline',
          'Xây dựng kế hoạch | Sở Nội vụ | Quý I',
          'Kiểm tra công vụ | Sở Nội vụ |',
          'Tập huấn nghiệp vụ | Sở Nội vụ | …',
        ],
      },
    ],
    passes: [
      {
        rows: [
          'task | lead | deadline',
          'Xây dựng kế hoạch | Sở Nội vụ | Quý I',
          'Kiểm tra công vụ | Sở Nội vụ | ^',
        ],
      },
    ],
  },
  *find({ plan }) {
    for (const task of plan.tasks) {
      if (ownCell(plan, task, 'deadline') === null) continue;
      if (/[\p{L}\p{N}]/u.test(task.deadlineText ?? '') || isDated(task.deadlines)) continue;
      yield { cell: ownCell(plan, task, 'deadline'), task };
    }
  },
};

function isDated(deadlines: readonly { readonly kind: string }[]): boolean {
  return deadlines.some(({ kind }) => kind !== 'none');
}
