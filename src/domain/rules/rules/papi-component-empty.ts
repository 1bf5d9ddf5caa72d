import type { Plan } from '../../plan/plan';
import { papiComponents } from '../papi/components';
import { componentsIn, coveredDimensions, isPapiPlan } from '../papi/named-components';
import type { Rule } from '../rule';

/** A plan goes by components when at least this share of its tasks names one. */
const share = 0.5;

export const papiComponentEmpty: Rule = {
  code: 'papi-component-empty',
  area: 'papi',
  severity: 'info',
  title: { vi: 'Nội dung thành phần PAPI chưa có nhiệm vụ', en: 'A PAPI component without tasks' },
  why: {
    vi: 'Điểm của một chỉ số nội dung là tổng điểm các nội dung thành phần; thành phần không có nhiệm vụ thường là nơi mất điểm.',
    en: 'A dimension’s score is the sum of its components’; one without tasks is where points are lost.',
  },
  message: {
    vi: 'Chỉ số nội dung {dimension} chưa có nhiệm vụ cho: {components}.',
    en: 'Dimension {dimension} has no task for: {components}.',
  },
  looksAt: { vi: 'Nội dung thành phần của từng nhiệm vụ', en: 'The component of each task' },
  examples: {
    fires: [
      {
        rows: [
          'dimension | component | task | lead | deadline',
          '3. Trách nhiệm giải trình với người dân | a) Tương tác với chính quyền | Tiếp dân | Sở Nội vụ | Quý I',
          '3. Trách nhiệm giải trình với người dân | b) Giải quyết khiếu nại, tố cáo | Xử lý đơn | Thanh tra tỉnh | Quý I',
        ],
        title: { text: 'KẾ HOẠCH nâng cao Chỉ số PAPI' },
      },
    ],
    passes: [
      {
        rows: [
          'dimension | component | task | lead | deadline',
          '3. Trách nhiệm giải trình với người dân | a) Tương tác với chính quyền | Tiếp dân | Sở Nội vụ | Quý I',
          '3. Trách nhiệm giải trình với người dân | b) Giải quyết khiếu nại, tố cáo | Xử lý đơn | Thanh tra tỉnh | Quý I',
          '3. Trách nhiệm giải trình với người dân | c) Tiếp cận dịch vụ tư pháp | Trợ giúp | Sở Tư pháp | Quý I',
        ],
        title: { text: 'KẾ HOẠCH nâng cao Chỉ số PAPI' },
      },
    ],
  },
  *find({ plan }) {
    if (!isPapiPlan(plan)) return;
    const named = new Set(
      [...headings(plan)].flatMap((heading) => componentsIn(heading).map(({ code }) => code)),
    );
    if (named.size === 0) return;
    const { planYear } = plan.title;
    for (const dimension of coveredDimensions(plan)) {
      const missing = papiComponents.filter(
        (component) =>
          component.dimension === dimension &&
          !named.has(component.code) &&
          (component.until === undefined || (planYear ?? Infinity) <= component.until),
      );
      const components = missing.map(({ name }) => name).join('; ');
      if (components) yield { cell: null, params: { dimension, components } };
    }
  },
};

/** The component headings, where the plan goes by components; none otherwise. */
function headings(plan: Plan): Iterable<string> {
  const all = plan.tasks.flatMap(({ component }) => (component ? [component] : []));
  return all.length >= plan.tasks.length * share ? new Set(all) : [];
}
