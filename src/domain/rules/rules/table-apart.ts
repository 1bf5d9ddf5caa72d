import type { Rule } from '../rule';

export const tableApart: Rule = {
  code: 'table-apart',
  area: 'sheet',
  severity: 'warning',
  title: { vi: 'Còn bảng nhiệm vụ khác trên trang tính', en: 'Another task table on the sheet' },
  why: {
    vi: 'Một trang tính chỉ có một bộ cột theo dõi. Bảng ghi trạng thái, tiến độ, kết quả ở cột khác, hoặc không khớp với các cột đã chỉ định bằng tay, chưa được đọc nên nhiệm vụ trong đó không được kiểm tra, đếm và đôn đốc.',
    en: 'A sheet is followed by one set of columns. A table that has its state, progress or outcome in other columns, or does not fit the columns that were set by hand, is not read, so its tasks are neither checked, counted nor chased.',
  },
  message: {
    vi: 'Bảng có tiêu đề ở dòng {first:row} còn {count} nhiệm vụ chưa được đọc vì cột khác bảng chính. Hãy chuyển bảng này sang trang tính riêng.',
    en: 'The table headed in row {first:row} has {count} tasks that are not read, because its columns differ from the main table’s. Move it to a sheet of its own.',
  },
  looksAt: { vi: 'Các bảng trên cùng trang tính', en: 'The tables of the sheet' },
  examples: {
    fires: [
      {
        rows: ['task | lead | deadline', 'Xây dựng kế hoạch | Sở Nội vụ | Quý I'],
        tablesApart: [{ row: 9, taskCount: 4 }],
      },
    ],
    passes: [{ rows: ['task | lead | deadline', 'Xây dựng kế hoạch | Sở Nội vụ | Quý I'] }],
  },
  *find({ plan }) {
    for (const { row, taskCount } of plan.tablesApart) {
      yield {
        cell: { row, column: plan.table.left },
        params: { first: row, count: taskCount },
      };
    }
  },
};
