import { nfc } from '../../text/normal-forms';
import type { Rule } from '../rule';

/**
 * Words that are never doubled on purpose. Vietnamese doubles others for effect ("luôn luôn", "người
 * người"), so only words that join or place are looked at. What stands before them is asked last: at
 * every letter of every cell it would take long.
 */
const doubled =
  /(của|và|các|những|cho|với|trong|theo|về|tại|để|được|là|thực hiện|triển khai)\s+\1(?![\p{L}\p{M}])(?<![\p{L}\p{M}]\1\s+\1)/iu;

export const wordDoubled: Rule = {
  code: 'word-doubled',
  area: 'text',
  severity: 'info',
  title: { vi: 'Từ gõ lặp', en: 'A word typed twice' },
  why: {
    vi: 'Từ lặp (“của của”) là lỗi soạn thảo còn sót khi sửa câu, cần bỏ trước khi trình ký.',
    en: 'A doubled word (“của của”) is left over from editing; it goes before the plan is signed.',
  },
  message: { vi: 'Từ {word:quote} gõ lặp hai lần.', en: 'The word {word:quote} is typed twice.' },
  looksAt: { vi: 'Các ô chữ trong bảng', en: 'The text cells of the table' },
  fixes: { once: { vi: 'Bỏ một từ “{word}”', en: 'Drop one “{word}”' } },
  examples: {
    fires: [
      { rows: ['task | lead | deadline', 'Trang thông tin của của đơn vị | Sở Nội vụ | Quý I'] },
    ],
    passes: [
      { rows: ['task | lead | deadline', 'Luôn luôn cập nhật thông tin | Sở Nội vụ | Quý I'] },
    ],
  },
  *find(sheet) {
    for (const { row, column, text } of sheet.bodyCells) {
      yield null;
      const word = doubled.exec(nfc(text))?.[1];
      if (word === undefined) continue;
      const to = nfc(text).replace(doubled, '$1');
      yield {
        cell: { row, column },
        params: { word },
        fix: {
          title: 'once',
          safe: false,
          edits: [
            {
              kind: 'write-cells',
              sheet: sheet.grid.sheet,
              cells: [{ row, column, from: { value: text }, to: { value: to } }],
            },
          ],
        },
      };
    }
  },
};
