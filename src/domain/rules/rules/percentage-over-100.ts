import type { Role } from '../../plan/plan';
import { fold } from '../../text/fold';
import { valueCell } from '../checked-sheet';
import type { Rule } from '../rule';

const read = ['target', 'result', 'outcome', 'progress'] as const satisfies readonly Role[];
const percentage = /(?<!\d\.?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?\s*%/gu;
/** Words, folded, beside which more than 100% is in order: growth before it, a plan outdone after it. */
const growthBefore = /(?:^|[^a-z])(?:tang|vuot|gap|bang)(?:[^a-z]|$)/u;
const measureAfter =
  /^\s*(?:so voi|ke hoach|du toan|chi tieu|cung ky|muc|nhu cau|cong suat)(?:[^a-z]|$)/u;

/** Enough of what follows to hold the longest of those words. */
const measureLength = 40;

export const percentageOver100: Rule = {
  code: 'percentage-over-100',
  area: 'result',
  severity: 'warning',
  title: { vi: 'Tỷ lệ trên 100%', en: 'A percentage over 100' },
  why: {
    vi: 'Tỷ lệ trên tổng số không thể quá 100%; con số lớn hơn thường do gõ thừa một chữ số.',
    en: 'A share of a total cannot exceed 100%; a larger figure is usually a digit too many.',
  },
  message: {
    vi: 'Cột “{role:role}” ghi {percent}, lớn hơn 100%.',
    en: 'Column “{role:role}” says {percent}, more than 100%.',
  },
  looksAt: { vi: 'Chỉ tiêu, kết quả, tiến độ', en: 'Targets, results and progress' },
  examples: {
    fires: [
      {
        rows: [
          'task | target | lead | deadline',
          'Tiếp dân | 1000% đơn được giải quyết | Sở Nội vụ | Quý I',
        ],
      },
    ],
    passes: [
      {
        rows: [
          'task | target | lead | deadline',
          'Thu ngân sách | Đạt 120% dự toán | Sở Tài chính | Quý IV',
          'Tiếp dân | 100% đơn được giải quyết | Sở Nội vụ | Quý I',
        ],
      },
    ],
  },
  *find({ plan }) {
    for (const task of plan.tasks) {
      for (const role of read) {
        const text = task[role];
        if (text === null || task.inherited.includes(role)) continue;
        const percent = overHundred(text);
        if (percent === null) continue;
        yield { cell: valueCell(plan, task, role), task, params: { role, percent } };
      }
    }
  },
};

function overHundred(text: string): string | null {
  for (const clause of text.split(/[;\n]/u)) {
    let growth = false;
    let end = 0;
    for (const { index, 0: percent, 1: digits = '' } of clause.matchAll(percentage)) {
      growth ||= growthBefore.test(fold(clause.slice(end, index)));
      end = index + percent.length;
      if (growth || Number(digits.replaceAll('.', '')) <= 100) continue;
      if (!measureAfter.test(fold(clause.slice(end, end + measureLength)))) return percent;
    }
  }
  return null;
}
