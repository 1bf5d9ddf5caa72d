import { visible } from '../../text/hygiene';
import type { Rule } from '../rule';

export const invisibleCharacters: Rule = {
  code: 'invisible-characters',
  area: 'text',
  severity: 'info',
  title: { vi: 'Ký tự không nhìn thấy', en: 'Invisible characters' },
  why: {
    vi: 'Ký tự rộng bằng không, gạch nối mềm, “_x000D_” lọt vào khi chép từ web, PDF: mắt không thấy mà Excel coi là khác.',
    en: 'Zero-width characters, soft hyphens and “_x000D_” come with text from the web or PDF; unseen, they break every comparison.',
  },
  message: {
    vi: 'Ô có {count} ký tự không nhìn thấy.',
    en: 'The cell holds {count} invisible characters.',
  },
  looksAt: { vi: 'Mọi ô chữ', en: 'Every text cell' },
  fixes: { repair: { vi: 'Bỏ ký tự không nhìn thấy', en: 'Remove the invisible characters' } },
  examples: {
    fires: [{ rows: ['task | lead | deadline', 'Xây\u200b dựng kế hoạch | Sở Nội vụ | Quý I'] }],
    passes: [{ rows: ['task | lead | deadline', 'Xây dựng kế hoạch | Sở Nội vụ | Quý I'] }],
  },
  repair: visible,
  *find({ textCells }) {
    for (const { row, column, text } of textCells) {
      const shown = visible(text);
      if (shown !== text) {
        yield { cell: { row, column }, params: { count: text.length - shown.length } };
      }
    }
  },
};
