import { valueCell } from '../checked-sheet';
import type { Rule } from '../rule';

export const deadlineUnreadable: Rule = {
  code: 'deadline-unreadable',
  area: 'deadline',
  severity: 'error',
  title: { vi: 'Thời hạn không đọc được', en: 'A deadline that cannot be read' },
  why: {
    vi: 'Thời hạn gõ thiếu (“20/01/201”) hay không nói ngày, kỳ nào thì không tính được hạn, nhiệm vụ lọt khỏi đôn đốc.',
    en: 'A deadline cut short or naming no day or period gives no due date; the task drops out of every reminder.',
  },
  message: {
    vi: 'Không đọc được thời hạn {text:quote}. Hãy ghi ngày (ngày/tháng/năm), tháng, quý hoặc “Thường xuyên”.',
    en: 'Cannot read the deadline {text:quote}. Write a day (dd/mm/yyyy), a month, a quarter or “Thường xuyên”.',
  },
  looksAt: { vi: 'Cột thời hạn', en: 'The deadline column' },
  examples: {
    fires: [{ rows: ['task | lead | deadline', 'Kiểm tra công vụ | Sở Nội vụ | 20/01/201'] }],
    passes: [{ rows: ['task | lead | deadline', 'Kiểm tra công vụ | Sở Nội vụ | Theo quy định'] }],
  },
  *find({ plan }) {
    for (const task of plan.tasks) {
      if (task.inherited.includes('deadline')) continue;
      for (const deadline of task.deadlines) {
        if (deadline.kind !== 'unreadable' || deadline.reason === 'impossible-date') continue;
        yield { cell: valueCell(plan, task, 'deadline'), task, params: { text: deadline.raw } };
      }
    }
  },
};
