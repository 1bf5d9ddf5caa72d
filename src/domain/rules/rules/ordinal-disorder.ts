import { numberedLists, ordinalCell } from '../ordinals';
import type { Rule } from '../rule';

export const ordinalDisorder: Rule = {
  code: 'ordinal-disorder',
  area: 'row',
  severity: 'warning',
  title: { vi: 'Số thứ tự lùi', en: 'The numbering runs backwards' },
  why: {
    vi: 'Số lùi trong cùng nhóm thường do chèn hoặc kéo nhầm dòng, nhiệm vụ có thể đang nằm sai nhóm.',
    en: 'A number that runs back within a group usually means a row was inserted or dragged to the wrong place.',
  },
  message: {
    vi: 'Số thứ tự {text} đứng sau {before} trong cùng nhóm.',
    en: 'Number {text} comes after {before} in the same group.',
  },
  looksAt: { vi: 'Cột TT, trong từng nhóm', en: 'The ordinal column, group by group' },
  examples: {
    fires: [
      {
        rows: [
          'ordinal | task | lead | deadline',
          '1 | Xây dựng kế hoạch | Sở Nội vụ | Quý I',
          '3 | Rà soát thủ tục | Sở Tư pháp | Quý I',
          '2 | Kiểm tra công vụ | Sở Nội vụ | Quý II',
        ],
      },
    ],
    passes: [
      {
        rows: [
          'ordinal | task | lead | deadline',
          '1 | Xây dựng kế hoạch | Sở Nội vụ | Quý I',
          '2 | Rà soát thủ tục | Sở Tư pháp | Quý I',
        ],
      },
    ],
  },
  *find({ plan }) {
    for (const { rows } of numberedLists(plan)) {
      for (const [index, { row, text, value }] of rows.entries()) {
        const before = rows[index - 1];
        if (!before || value >= before.value) continue;
        yield { cell: ordinalCell(plan, row), params: { text, before: before.text } };
      }
    }
  },
};
