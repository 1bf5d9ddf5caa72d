import { isPapiPlan } from '../papi/named-components';
import type { Rule } from '../rule';

/** Fewer than this share of the average makes a dimension thin. */
const thin = 0.25;
/** Below this average every dimension is thin. */
const fewestOnAverage = 4;

export const papiThinDimension: Rule = {
  code: 'papi-thin-dimension',
  area: 'papi',
  severity: 'info',
  title: { vi: 'Chỉ số nội dung ít nhiệm vụ', en: 'A dimension with few tasks' },
  why: {
    vi: 'Tám chỉ số nội dung của PAPI có điểm tối đa như nhau (10 điểm); một nội dung chỉ có vài nhiệm vụ so với các nội dung khác cần được cân nhắc.',
    en: 'All eight PAPI dimensions weigh the same (10 points); one with far fewer tasks than the others deserves a thought.',
  },
  message: {
    vi: 'Chỉ số nội dung {dimension} chỉ có {count}/{total} nhiệm vụ (trung bình mỗi nội dung {average}).',
    en: 'Dimension {dimension} has only {count} of {total} tasks (average {average}).',
  },
  looksAt: { vi: 'Số nhiệm vụ theo chỉ số nội dung', en: 'Tasks by dimension' },
  examples: {
    fires: [
      {
        rows: [
          'dimension | task | lead | deadline',
          '1. Tham gia của người dân ở cấp cơ sở | Tuyên truyền | Sở Nội vụ | Quý I',
          ...Array.from(
            { length: 9 },
            (_, index) => `2. Công khai, minh bạch | Niêm yết lần ${index} | Sở Tư pháp | Quý I`,
          ),
        ],
        title: { text: 'KẾ HOẠCH nâng cao Chỉ số PAPI' },
      },
    ],
    passes: [
      {
        rows: [
          'dimension | task | lead | deadline',
          '1. Tham gia của người dân ở cấp cơ sở | Tuyên truyền | Sở Nội vụ | Quý I',
          '2. Công khai, minh bạch | Niêm yết | Sở Tư pháp | Quý I',
        ],
        title: { text: 'KẾ HOẠCH nâng cao Chỉ số PAPI' },
      },
    ],
  },
  *find({ plan }) {
    if (!isPapiPlan(plan)) return;
    const counts = new Map<number, number>();
    for (const { dimension } of plan.tasks) {
      if (dimension !== null) counts.set(dimension, (counts.get(dimension) ?? 0) + 1);
    }
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const average = total / counts.size;
    if (counts.size < 2 || average < fewestOnAverage) return;
    for (const [dimension, count] of counts) {
      if (count >= average * thin) continue;
      yield { cell: null, params: { dimension, count, total, average: Math.round(average) } };
    }
  },
};
