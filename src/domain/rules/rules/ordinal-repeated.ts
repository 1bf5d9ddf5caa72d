import { numberedLists, ordinalCell } from '../ordinals';
import type { Rule } from '../rule';

export const ordinalRepeated: Rule = {
  code: 'ordinal-repeated',
  area: 'row',
  severity: 'warning',
  title: { vi: 'Trùng số thứ tự', en: 'A number is used twice' },
  why: {
    vi: 'Hai nhiệm vụ cùng số thì báo cáo, đôn đốc theo số không biết nói đến nhiệm vụ nào.',
    en: 'With two tasks under one number, a report that cites it is ambiguous.',
  },
  message: {
    vi: 'Số thứ tự {text} đã dùng ở dòng {first:row} của cùng nhóm.',
    en: 'Number {text} is already used in row {first:row} of the same group.',
  },
  looksAt: { vi: 'Cột TT, trong từng nhóm', en: 'The ordinal column, group by group' },
  examples: {
    fires: [
      {
        rows: [
          'ordinal | task | lead | deadline',
          '1 | Xây dựng kế hoạch | Sở Nội vụ | Quý I',
          '2 | Rà soát thủ tục | Sở Tư pháp | Quý I',
          '2 | Kiểm tra công vụ | Sở Nội vụ | Quý II',
        ],
      },
    ],
    passes: [
      {
        rows: [
          'ordinal | task | lead | deadline',
          '1 | Xây dựng kế hoạch | Sở Nội vụ | Quý I',
          '^ | Rà soát thủ tục | Sở Tư pháp | Quý I',
          '2 | Kiểm tra công vụ | Sở Nội vụ | Quý II',
        ],
      },
    ],
  },
  *find({ plan }) {
    for (const { rows } of numberedLists(plan)) {
      const seen = new Map<number, number>();
      for (const { row, text, value } of rows) {
        const first = seen.get(value);
        if (first === undefined) seen.set(value, row);
        else yield { cell: ordinalCell(plan, row), params: { text, first } };
      }
    }
  },
};
