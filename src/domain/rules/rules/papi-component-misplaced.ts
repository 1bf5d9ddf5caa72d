import { taskCell, valueCell } from '../checked-sheet';
import { componentsIn, isPapiPlan } from '../papi/named-components';
import { remembered } from '../remembered';
import type { Rule } from '../rule';

export const papiComponentMisplaced: Rule = {
  code: 'papi-component-misplaced',
  area: 'papi',
  severity: 'warning',
  title: { vi: 'Nội dung thành phần nằm sai chỉ số', en: 'A component under the wrong dimension' },
  why: {
    vi: 'Mỗi nội dung thành phần của PAPI thuộc một chỉ số nội dung; đặt sai chỗ thì tổng hợp theo chỉ số bị lệch.',
    en: 'Each PAPI component belongs to one dimension; misplaced, it distorts every total by dimension.',
  },
  message: {
    vi: '{component:quote} thuộc chỉ số nội dung {right}, đang đặt ở chỉ số nội dung {here}.',
    en: '{component:quote} belongs to dimension {right}, not {here}.',
  },
  looksAt: { vi: 'Cột chỉ số nội dung và nội dung thành phần', en: 'Dimension and component' },
  examples: {
    fires: [
      {
        rows: [
          'dimension | component | task | lead | deadline',
          '1. Tham gia của người dân ở cấp cơ sở | Tiếp cận dịch vụ tư pháp | Trợ giúp | Sở Tư pháp | Quý I',
        ],
        title: { text: 'KẾ HOẠCH nâng cao Chỉ số PAPI' },
      },
    ],
    passes: [
      {
        rows: [
          'dimension | component | task | lead | deadline',
          '3. Trách nhiệm giải trình với người dân | Tiếp cận dịch vụ tư pháp | Trợ giúp | Sở Tư pháp | Quý I',
        ],
        title: { text: 'KẾ HOẠCH nâng cao Chỉ số PAPI' },
      },
    ],
  },
  *find({ plan }) {
    if (!isPapiPlan(plan)) return;
    const componentsOf = remembered(componentsIn);
    for (const task of plan.tasks) {
      const { dimension, component } = task;
      if (dimension === null || !component || task.inherited.includes('component')) continue;
      const named = componentsOf(component);
      const [first] = named;
      if (!first || named.some((found) => found.dimension === dimension)) continue;
      yield {
        cell: valueCell(plan, task, 'component') ?? taskCell(plan, task),
        task,
        params: { component, right: first.dimension, here: dimension },
      };
    }
  },
};
