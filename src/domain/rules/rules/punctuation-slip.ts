import type { Rule } from '../rule';

export const punctuationSlip: Rule = {
  code: 'punctuation-slip',
  area: 'text',
  severity: 'info',
  title: { vi: 'Dấu phẩy, chấm phẩy đặt sai', en: 'Misplaced commas and semicolons' },
  why: {
    vi: 'Dấu phẩy, chấm phẩy viết liền chữ trước, cách chữ sau; “huyện,xã”, “bệnh , đặc biệt” hay “,;” là lỗi trình bày và làm tách sai danh sách đơn vị.',
    en: 'A comma follows its word and precedes a blank; slips look careless in print and split lists of units wrongly.',
  },
  message: { vi: 'Dấu câu đặt sai ở {found:quote}.', en: 'Punctuation slipped at {found:quote}.' },
  looksAt: { vi: 'Các ô chữ trong bảng', en: 'The text cells of the table' },
  fixes: { repair: { vi: 'Đặt lại dấu câu', en: 'Set the punctuation right' } },
  examples: {
    fires: [
      { rows: ['task | lead | deadline', 'Khám bệnh , chữa bệnh | Sở Y tế | Quý I'] },
      { rows: ['task | implementer | deadline', 'Kiểm tra | UBND cấp huyện,cấp xã | Quý I'] },
      {
        rows: ['task | implementer | deadline', 'Kiểm tra | UBND cấp huyện,; UBND cấp xã | Quý I'],
      },
    ],
    passes: [
      {
        rows: [
          'task | target | lead | deadline',
          'Khám bệnh, chữa bệnh;\nkiểm tra | 92,5% | Sở Y tế | Quý I',
        ],
      },
    ],
  },
  repair: setRight,
  *find(sheet) {
    for (const { row, column, text } of sheet.bodyCells) {
      const right = setRight(text);
      if (right !== text) yield { cell: { row, column }, params: { found: around(text, right) } };
    }
  },
};

/** What every slip has; most cells have none of it. */
const suspect = /\s[,;]|[,;]\s*[,;]|[,;][^\s\d]/u;

/** Blanks moved behind the sign, doubled signs made one. Numbers ("92,5") and line ends stay. */
function setRight(text: string): string {
  if (!suspect.test(text)) return text;
  return text
    .replace(/(?<=[\p{L}\p{N})”"])[^\S\n]+([,;])/gu, '$1')
    .replace(/[,;](?:[^\S\n]*[,;])+/gu, (signs) => (signs.includes(';') ? ';' : ','))
    .replace(/(?<=[\p{L})])([,;])(?=\p{L})/gu, '$1 ');
}

/** The first place where the two differ, with a few letters on either side. */
function around(text: string, right: string): string {
  let at = 0;
  while (at < text.length && text[at] === right[at]) at += 1;
  return text.slice(Math.max(0, at - 8), at + 8);
}
