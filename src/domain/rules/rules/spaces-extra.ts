import { plainBlanks } from '../../text/hygiene';
import type { Rule } from '../rule';

export const spacesExtra: Rule = {
  code: 'spaces-extra',
  area: 'text',
  severity: 'info',
  title: { vi: 'Thừa khoảng trắng', en: 'Extra blanks' },
  why: {
    vi: 'Khoảng trắng đôi, ở đầu, cuối ô hay khoảng trắng không ngắt làm hai tên giống nhau thành khác nhau khi lọc, đếm.',
    en: 'Doubled, leading, trailing or non-breaking blanks make equal names unequal to filters and counts.',
  },
  message: { vi: 'Ô thừa khoảng trắng.', en: 'The cell holds extra blanks.' },
  looksAt: { vi: 'Các ô chữ trong bảng', en: 'The text cells of the table' },
  fixes: { repair: { vi: 'Bỏ khoảng trắng thừa', en: 'Remove the extra blanks' } },
  examples: {
    fires: [
      { rows: ['task | lead | deadline', 'Xây dựng  kế hoạch | Sở Nội vụ | Quý I'] },
      { rows: ['task | lead | deadline', 'Xây dựng kế hoạch | Sở\u00a0Nội vụ | Quý I'] },
    ],
    passes: [
      { rows: ['task | lead | deadline', 'Xây dựng kế hoạch\nvà báo cáo | Sở Nội vụ | Quý I'] },
    ],
  },
  repair: plainBlanks,
  *find(sheet) {
    for (const { row, column, text } of sheet.bodyCells) {
      yield plainBlanks(text) === text ? null : { cell: { row, column } };
    }
  },
};
