import type { Task } from '../../plan/plan';
import { assignmentKey } from '../assignment';
import { taskCell } from '../checked-sheet';
import type { Rule } from '../rule';
import { literalKey, subjectKey, wordsOnlyIn } from '../wording';

/** Shorter texts agree by chance: "Báo cáo kết quả" may be asked of one unit many times. */
const fewestWords = 4;
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
    const seen = new Map<string, Task>();
    for (const task of plan.tasks) {
      const subject = subjectKey(task.text);
      if (subject.split(' ').length < fewestWords) continue;
      const key = `${subject}\n${assignmentKey(plan, task)}`;
      const first = seen.get(key);
      if (!first) {
        seen.set(key, task);
        continue;
      }
      if (first.text === task.text) continue;
      if (literalKey(first.text) === literalKey(task.text)) continue;
      const difference =
        wordsOnlyIn(task.text, first.text, wordsShown) ||
        wordsOnlyIn(first.text, task.text, wordsShown);
      yield { cell: taskCell(plan, task), task, params: { first: first.rows[0] ?? 0, difference } };
    }
  },
};
