import { tableStarts } from '../../plan/columns-at';
import type { Rule } from '../rule';

export const tableCut: Rule = {
  code: 'table-cut',
  area: 'sheet',
  severity: 'warning',
  title: { vi: 'Tiêu đề lặp lại giữa bảng', en: 'The header is repeated inside the table' },
  why: {
    vi: 'Tiêu đề lặp lại là dấu của ngắt trang khi chép từ PDF, Word: không lọc, sắp xếp, đếm được. Muốn in tiêu đề trên mỗi trang, dùng “Print Titles” của Excel.',
    en: 'Repeated headers are page breaks copied from PDF or Word; the table cannot be filtered, sorted or counted. To print a header on each page use Excel’s Print Titles.',
  },
  message: {
    vi: 'Tiêu đề lặp lại {count} lần giữa bảng, lần đầu ở dòng {first:row}. Nên bỏ và đặt in lặp tiêu đề.',
    en: 'The header comes again {count} times inside the table, first in row {first:row}. Remove it and use Print Titles.',
  },
  looksAt: { vi: 'Các dòng trong bảng', en: 'The rows of the table' },
  examples: {
    fires: [
      {
        rows: [
          'task | lead | deadline',
          'Xây dựng kế hoạch | Sở Nội vụ | Quý I',
          '= Nhiệm vụ | Đơn vị chủ trì | Thời hạn',
          'Kiểm tra công vụ | Sở Nội vụ | Quý II',
        ],
      },
    ],
    passes: [{ rows: ['task | lead | deadline', 'Xây dựng kế hoạch | Sở Nội vụ | Quý I'] }],
  },
  *find({ plan }) {
    // A header under a title of its own, or of other columns, begins a further table, no page.
    const starts = tableStarts(plan);
    const content = plan.rows.filter(({ kind }) => kind !== 'blank');
    const repeated = content.filter(
      (row, at) =>
        row.repeated &&
        !starts.has(row.row) &&
        !['title', 'header'].includes(content[at - 1]?.kind ?? ''),
    );
    const [first] = repeated;
    if (!first) return;
    yield {
      cell: { row: first.row, column: plan.table.left },
      params: { count: repeated.length, first: first.row },
    };
  },
};
