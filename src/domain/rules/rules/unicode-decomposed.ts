import { composed } from '../../text/hygiene';
import type { Rule } from '../rule';

export const unicodeDecomposed: Rule = {
  code: 'unicode-decomposed',
  area: 'text',
  severity: 'info',
  title: {
    vi: 'Dấu tách rời khỏi chữ (Unicode tổ hợp)',
    en: 'Accents apart from their letters (NFD)',
  },
  why: {
    vi: 'Chữ chép từ PDF, macOS hay gõ “Unicode tổ hợp” nhìn giống mà Excel coi là khác: tìm, lọc, VLOOKUP đều trượt.',
    en: 'Text from PDF, macOS or a “composed” keyboard looks the same and is not: search, filter and VLOOKUP miss it.',
  },
  message: {
    vi: 'Ô có dấu thanh tách rời khỏi chữ cái.',
    en: 'The cell holds accents apart from their letters.',
  },
  looksAt: { vi: 'Mọi ô chữ', en: 'Every text cell' },
  fixes: { repair: { vi: 'Ghép dấu vào chữ', en: 'Compose the letters' } },
  examples: {
    fires: [
      {
        rows: [
          'task | lead | deadline',
          `${'Xây dựng kế hoạch'.normalize('NFD')} | Sở Nội vụ | Quý I`,
        ],
      },
    ],
    passes: [{ rows: ['task | lead | deadline', 'Xây dựng kế hoạch | Sở Nội vụ | Quý I'] }],
  },
  repair: composed,
  *find({ textCells }) {
    for (const { row, column, text } of textCells) {
      yield composed(text) === text ? null : { cell: { row, column } };
    }
  },
};
