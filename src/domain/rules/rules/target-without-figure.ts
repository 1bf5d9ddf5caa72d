import type { Plan, Task } from '../../plan/plan';
import { valueCell } from '../checked-sheet';
import type { Rule } from '../rule';

/** Siblings that must have a figure before one without stands out. */
const fewestSiblings = 3;
const share = 0.75;

export const targetWithoutFigure: Rule = {
  code: 'target-without-figure',
  area: 'result',
  severity: 'info',
  title: { vi: 'Chỉ tiêu không có số', en: 'A target without a figure' },
  why: {
    vi: 'Chỉ tiêu cần đo được; khi các chỉ tiêu cùng mục đều có số mà một chỉ tiêu chỉ có lời thì không biết thế nào là đạt.',
    en: 'A target must be measurable; one in words among figures cannot be judged as met.',
  },
  message: {
    vi: 'Chỉ tiêu {text:quote} không có con số, các nhiệm vụ cùng mục đều có.',
    en: 'The target {text:quote} has no figure while those beside it have.',
  },
  looksAt: { vi: 'Cột chỉ tiêu, trong từng mục', en: 'The target column, group by group' },
  examples: {
    fires: [
      {
        rows: [
          'task | target | lead | deadline',
          'Tiếp dân | 100% đơn được giải quyết | Sở Nội vụ | Quý I',
          'Kiểm tra | 30% số xã | Sở Nội vụ | Quý I',
          'Tập huấn | 02 lớp | Sở Nội vụ | Quý I',
          'Tuyên truyền | Được triển khai thực hiện | Sở Nội vụ | Quý I',
        ],
      },
    ],
    passes: [
      {
        rows: [
          'task | target | lead | deadline',
          'Tiếp dân | Theo kế hoạch của tỉnh | Sở Nội vụ | Quý I',
          'Tập huấn | 02 lớp | Sở Nội vụ | Quý I',
        ],
      },
    ],
  },
  *find({ plan }) {
    for (const siblings of byGroup(plan)) {
      const withFigure = siblings.filter(({ target }) => hasFigure(target ?? ''));
      if (withFigure.length < fewestSiblings) continue;
      const lacking = siblings.filter(({ target }) => target?.trim() && !hasFigure(target));
      if (withFigure.length < (withFigure.length + lacking.length) * share) continue;
      for (const task of lacking) {
        yield { cell: valueCell(plan, task, 'target'), task, params: { text: task.target ?? '' } };
      }
    }
  },
};

function byGroup(plan: Plan): readonly (readonly Task[])[] {
  const groups = new Map<string, Task[]>();
  for (const task of plan.tasks) {
    if (task.inherited.includes('target')) continue;
    const key = task.groups.join('/');
    const group = groups.get(key);
    if (group) group.push(task);
    else groups.set(key, [task]);
  }
  return [...groups.values()];
}

/** Figures, or the words that stand for all of them. */
function hasFigure(target: string): boolean {
  return /\d|tất cả|toàn bộ/iu.test(target);
}
