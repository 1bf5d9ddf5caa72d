import type { IsoDate } from '../../deadlines/deadline';
import { serialFromDate } from '../../grid/serial';
import type { CheckedSheet } from '../checked-sheet';
import { deadlineCells, type DeadlineCellOfTask } from '../deadline-cells';
import type { Fix } from '../finding';
import type { Rule } from '../rule';

const onlyADate = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u;

export const deadlineDateAsText: Rule = {
  code: 'deadline-date-as-text',
  area: 'deadline',
  severity: 'info',
  title: {
    vi: 'Ngày lưu dạng chữ giữa các ngày thật',
    en: 'A date stored as text among real dates',
  },
  why: {
    vi: 'Trong cột ngày, ô lưu dạng chữ không lọc theo tháng, không sắp xếp cùng các ngày khác.',
    en: 'In a column of dates, one stored as text is neither filtered by month nor sorted with the others.',
  },
  message: {
    vi: 'Thời hạn {text:quote} đang lưu dạng chữ, các ô khác trong cột là ngày.',
    en: 'The deadline {text:quote} is stored as text while others in the column are dates.',
  },
  looksAt: { vi: 'Cột thời hạn', en: 'The deadline column' },
  fixes: { date: { vi: 'Chuyển thành ngày', en: 'Make it a date' } },
  examples: {
    fires: [
      {
        rows: [
          'task | lead | deadline',
          'Xây dựng kế hoạch | Sở Nội vụ | @2022-08-15',
          'Rà soát thủ tục | Sở Tư pháp | @2022-09-20',
          'Kiểm tra công vụ | Sở Nội vụ | 30/9/2022',
        ],
      },
    ],
    passes: [{ rows: ['task | lead | deadline', 'Kiểm tra công vụ | Sở Nội vụ | 30/9/2022'] }],
  },
  *find(sheet) {
    const cells = deadlineCells(sheet.plan, sheet.grid);
    const asText = cells.filter(({ date, text }) => date === null && onlyADate.test(text.trim()));
    const dates = cells.filter(({ date }) => date !== null).length;
    if (dates < 2 || dates <= asText.length) return;
    for (const cell of asText) {
      const [only] = cell.task.deadlines;
      if (only?.kind !== 'by' || cell.task.deadlines.length > 1) continue;
      yield {
        cell: cell.cell,
        task: cell.task,
        params: { text: cell.text },
        fix: dateFix(sheet, cell, only.date),
      };
    }
  },
};

function dateFix({ grid }: CheckedSheet, { cell }: DeadlineCellOfTask, date: IsoDate): Fix {
  const from = { value: grid.values[cell.row]?.[cell.column] ?? null };
  const { row, column } = cell;
  const range = { top: row, left: column, bottom: row, right: column };
  return {
    title: 'date',
    safe: false,
    edits: [
      { kind: 'format', sheet: grid.sheet, range, format: { numberFormat: 'dd/mm/yyyy' } },
      {
        kind: 'write-cells',
        sheet: grid.sheet,
        cells: [{ row, column, from, to: { value: serialFromDate(date) } }],
      },
    ],
  };
}
