import { numberedLists, ordinalCell } from '../ordinals';
import type { Rule } from '../rule';

export const ordinalGap: Rule = {
  code: 'ordinal-gap',
  area: 'row',
  severity: 'warning',
  title: { vi: 'Số thứ tự bị nhảy', en: 'A number is skipped' },
  why: {
    vi: 'Số thứ tự nhảy thường là dấu của một dòng bị xóa hoặc bị sót khi chép; báo cáo dẫn “nhiệm vụ số 5” sẽ lệch.',
    en: 'A skipped number often means a row was deleted or lost in copying, and reports that cite “task 5” go astray.',
  },
  message: {
    vi: 'Số thứ tự nhảy từ {before} sang {text}.',
    en: 'The numbering jumps from {before} to {text}.',
  },
  looksAt: { vi: 'Cột TT, trong từng nhóm', en: 'The ordinal column, group by group' },
  examples: {
    fires: [
      {
        rows: [
          'ordinal | task | lead | deadline',
          '1 | Xây dựng kế hoạch | Sở Nội vụ | Quý I',
          '3 | Kiểm tra công vụ | Sở Nội vụ | Quý II',
        ],
      },
    ],
    passes: [
      {
        rows: [
          'ordinal | task | lead | deadline',
          '# I | Cải cách thể chế',
          '1 | Xây dựng kế hoạch | Sở Nội vụ | Quý I',
          '# II | Cải cách thủ tục hành chính',
          '1 | Rà soát thủ tục | Sở Tư pháp | Quý II',
          '2 | Kiểm tra công vụ | Sở Nội vụ | Quý II',
        ],
      },
      {
        rows: [
          'ordinal | task | lead | deadline',
          '# I | Hạ tầng',
          '1 | Rà soát quy hoạch | Sở Xây dựng | Quý I',
          '## 2 | Giao thông:',
          'a | Bê tông hóa đường trục thôn | Sở Giao thông vận tải | Quý II',
          'b | Cứng hóa đường ngõ xóm | Sở Giao thông vận tải | Quý II',
          '3 | Xây nhà văn hóa | Sở Văn hóa và Thể thao | Quý III',
        ],
      },
    ],
  },
  *find({ plan }) {
    for (const { rows, mayBeSkipped } of numberedLists(plan)) {
      for (const [index, { row, text, value }] of rows.entries()) {
        const before = rows[index - 1];
        if (!before) continue;
        let expected = before.value + 1;
        while (expected < value && mayBeSkipped(expected)) expected += 1;
        if (value > expected) {
          yield { cell: ordinalCell(plan, row), params: { before: before.text, text } };
        }
      }
    }
  },
};
