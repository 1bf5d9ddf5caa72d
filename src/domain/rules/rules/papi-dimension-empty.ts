import { coveredDimensions, expectedDimensions, isPapiPlan } from '../papi/named-components';
import type { Rule } from '../rule';

/** With fewer dimensions named, the sheet is about some of them on purpose. */
const fewestCovered = 4;

export const papiDimensionEmpty: Rule = {
  code: 'papi-dimension-empty',
  area: 'papi',
  severity: 'warning',
  title: { vi: 'Chỉ số nội dung PAPI chưa có nhiệm vụ', en: 'A PAPI dimension without tasks' },
  why: {
    vi: 'PAPI gồm 8 chỉ số nội dung (6 trước khảo sát năm 2018); nội dung không có nhiệm vụ nào sẽ không được cải thiện.',
    en: 'PAPI has 8 dimensions (6 before the survey of 2018); one without tasks will not improve.',
  },
  message: {
    vi: 'Chỉ số nội dung {dimension} chưa có nhiệm vụ nào.',
    en: 'Dimension {dimension} has no task.',
  },
  looksAt: { vi: 'Chỉ số nội dung của từng nhiệm vụ', en: 'The dimension of each task' },
  examples: {
    fires: [
      {
        rows: [
          'dimension | task | lead | deadline',
          '1. Tham gia của người dân ở cấp cơ sở | Tuyên truyền | Sở Nội vụ | Quý I',
          '2. Công khai, minh bạch | Niêm yết | Sở Tư pháp | Quý I',
          '3. Trách nhiệm giải trình với người dân | Tiếp dân | Thanh tra tỉnh | Quý I',
          '4. Kiểm soát tham nhũng trong khu vực công | Thanh tra | Thanh tra tỉnh | Quý I',
        ],
        title: { text: 'KẾ HOẠCH nâng cao Chỉ số PAPI' },
      },
    ],
    passes: [
      {
        rows: [
          'ordinal | task | lead | deadline',
          '# I | Tham gia của người dân ở cấp cơ sở; công khai, minh bạch',
          '1 | Tuyên truyền | Sở Nội vụ | Quý I',
          '# II | Trách nhiệm giải trình và kiểm soát tham nhũng',
          '1 | Tiếp dân | Thanh tra tỉnh | Quý I',
          '# III | Thủ tục hành chính công, cung ứng dịch vụ công',
          '1 | Niêm yết | Sở Tư pháp | Quý I',
          '# IV | Quản trị môi trường; quản trị điện tử',
          '1 | Thu gom rác | Sở Nông nghiệp và Môi trường | Quý I',
        ],
        title: { text: 'KẾ HOẠCH nâng cao Chỉ số PAPI' },
      },
      {
        rows: [
          'dimension | task | lead | deadline',
          '1. Tham gia của người dân ở cấp cơ sở | Tuyên truyền | Sở Nội vụ | Quý I',
        ],
      },
    ],
  },
  *find({ plan }) {
    const covered = coveredDimensions(plan);
    if (covered.size < fewestCovered || !isPapiPlan(plan)) return;
    for (const dimension of expectedDimensions(plan)) {
      if (!covered.has(dimension)) yield { cell: null, params: { dimension } };
    }
  },
};
