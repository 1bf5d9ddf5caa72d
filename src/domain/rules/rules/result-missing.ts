import { ownCell } from '../checked-sheet';
import type { Rule } from '../rule';

/** The column is in use when at least half of the tasks fill it. */
const inUse = 0.5;

export const resultMissing: Rule = {
  code: 'result-missing',
  area: 'result',
  severity: 'warning',
  title: { vi: 'Chưa ghi kết quả, sản phẩm', en: 'No result asked for' },
  why: {
    vi: 'Giao việc phải rõ sản phẩm; thiếu thì cuối kỳ không có căn cứ xác nhận đã hoàn thành.',
    en: 'Work is assigned with its product; without it nothing at the period’s end proves that it is done.',
  },
  message: {
    vi: 'Nhiệm vụ chưa ghi kết quả, trong khi {filled}/{total} nhiệm vụ đã ghi.',
    en: 'The task asks for no result while {filled} of {total} do.',
  },
  looksAt: { vi: 'Cột kết quả, sản phẩm', en: 'The result column' },
  examples: {
    fires: [
      {
        rows: [
          'task | result | lead | deadline',
          'Xây dựng kế hoạch | Kế hoạch | Sở Nội vụ | Quý I',
          'Kiểm tra công vụ | | Sở Nội vụ | Quý II',
        ],
      },
    ],
    passes: [
      {
        rows: [
          'task | result | lead | deadline',
          'Xây dựng kế hoạch | | Sở Nội vụ | Quý I',
          'Kiểm tra công vụ | | Sở Nội vụ | Quý II',
        ],
      },
    ],
  },
  *find({ plan }) {
    const asked = plan.tasks.filter((task) => ownCell(plan, task, 'result') !== null);
    const without = asked.filter(({ result }) => !result?.trim());
    const total = asked.length;
    const filled = total - without.length;
    if (filled < total * inUse) return;
    for (const task of without) {
      yield { cell: ownCell(plan, task, 'result'), task, params: { filled, total } };
    }
  },
};
