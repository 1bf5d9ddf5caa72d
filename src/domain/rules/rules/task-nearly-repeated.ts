import { taskCell } from '../checked-sheet';
import { repetitions } from '../repetitions';
import type { Rule } from '../rule';
import { wordsOnlyIn } from '../wording';

const wordsShown = 6;

export const taskNearlyRepeated: Rule = {
  code: 'task-nearly-repeated',
  area: 'row',
  severity: 'info',
  title: { vi: 'Hai nhiệm vụ gần như một', en: 'Two tasks nearly the same' },
  why: {
    vi: 'Hai dòng chỉ khác dấu hoặc từ đệm (“thực hiện”, “công tác”…) thường là một việc chép lại, dễ bị đếm hai lần.',
    en: 'Rows that differ only in accents or filler words are usually one task copied, and counted twice.',
  },
  message: {
    vi: 'Nhiệm vụ này gần như trùng dòng {first:row}; chỉ khác: {difference:quote}.',
    en: 'This task nearly repeats row {first:row}; it differs only in {difference:quote}.',
  },
  looksAt: {
    vi: 'Nội dung nhiệm vụ và đơn vị chịu trách nhiệm',
    en: 'Task text and answering unit',
  },
  examples: {
    fires: [
      {
        rows: [
          'ordinal | task | lead | deadline',
          '1 | Xây dựng kế hoạch kiểm tra công vụ | Sở Nội vụ | Quý I',
          '2 | Triển khai xây dựng kế hoạch kiểm tra công vụ | Sở Nội vụ | Quý I',
        ],
      },
    ],
    passes: [
      {
        rows: [
          'ordinal | task | lead | deadline',
          '1 | Báo cáo kết quả cải cách hành chính quý I | Sở Nội vụ | Quý I',
          '2 | Báo cáo kết quả cải cách hành chính quý II | Sở Nội vụ | Quý II',
        ],
      },
    ],
  },
  *find({ plan }) {
    for (const { task, first, isLiteral } of repetitions(plan)) {
      if (isLiteral) continue;
      const difference =
        wordsOnlyIn(task.text, first.text, wordsShown) ||
        wordsOnlyIn(first.text, task.text, wordsShown);
      yield { cell: taskCell(plan, task), task, params: { first: first.rows[0] ?? 0, difference } };
    }
  },
};
