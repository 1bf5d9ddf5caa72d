import { Temporal } from 'temporal-polyfill';
import type { IsoDate } from '../../deadlines/deadline';
import { serialFromDate } from '../../grid/serial';
import type { CheckedSheet } from '../checked-sheet';
import { deadlineCells, type DeadlineCellOfTask } from '../deadline-cells';
import type { Fix } from '../finding';
import type { Rule } from '../rule';

export const deadlineSwapped: Rule = {
  code: 'deadline-swapped',
  area: 'deadline',
  severity: 'warning',
  title: { vi: 'Có thể đảo ngày và tháng', en: 'Day and month may be swapped' },
  why: {
    vi: 'Máy đặt định dạng Mỹ biến “05/08/2022” gõ vào thành ngày 8 tháng 5 mà không báo. Dấu hiệu: ô là ngày thật giữa các ô ghi chữ, hoặc đảo lại thì mới khớp năm, ngày của kế hoạch.',
    en: 'A machine with US settings silently takes “05/08/2022” for 8 May. The signs: a real date among text cells, or one that only fits the plan when swapped.',
  },
  message: {
    vi: 'Ô là ngày {date:date}; nếu máy đã đảo ngày và tháng thì hạn đúng là {swapped:date}.',
    en: 'The cell is {date:date}; if Excel swapped day and month, {swapped:date} is meant.',
  },
  looksAt: { vi: 'Ô ngày thật trong cột thời hạn', en: 'Real dates in the deadline column' },
  fixes: { swap: { vi: 'Đảo lại thành {swapped:date}', en: 'Swap to {swapped:date}' } },
  examples: {
    fires: [
      {
        rows: [
          'task | lead | deadline',
          'Xây dựng kế hoạch | Sở Nội vụ | Trước ngày 15/08/2022',
          'Rà soát thủ tục | Sở Tư pháp | Quý III',
          'Kiểm tra công vụ | Sở Nội vụ | @2022-05-08',
        ],
      },
    ],
    passes: [
      {
        rows: [
          'task | lead | deadline',
          'Xây dựng kế hoạch | Sở Nội vụ | @2022-08-15',
          'Kiểm tra công vụ | Sở Nội vụ | @2022-05-08',
        ],
      },
    ],
  },
  *find(sheet) {
    const cells = deadlineCells(sheet.plan, sheet.grid);
    const dates = cells.filter(({ date }) => date !== null).length;
    // Dates that were typed into a column of dates went the same way as their neighbours.
    const amongText = cells.length >= 3 && dates * 2 < cells.length;
    for (const cell of cells) {
      const swapped = cell.date === null ? null : swap(cell.date);
      if (cell.date === null || swapped === null) continue;
      if (!amongText && !fitsOnlySwapped(sheet, cell.date, swapped)) continue;
      yield {
        cell: cell.cell,
        task: cell.task,
        params: { date: cell.date, swapped },
        fix: swapFix(sheet, cell, swapped),
      };
    }
  },
};

/** The day with day and month exchanged; null where that is no other day. */
function swap(date: IsoDate): IsoDate | null {
  const { year, month, day } = Temporal.PlainDate.from(date);
  if (day > 12 || day === month) return null;
  return Temporal.PlainDate.from({ year, month: day, day: month }).toString();
}

/** The date stands before the plan's own and the other does not. */
function fitsOnlySwapped({ plan }: CheckedSheet, date: IsoDate, swapped: IsoDate): boolean {
  const { planDate } = plan.title;
  return planDate !== null && date < planDate && swapped >= planDate;
}

function swapFix({ grid }: CheckedSheet, { cell }: DeadlineCellOfTask, swapped: IsoDate): Fix {
  const value = grid.values[cell.row]?.[cell.column] ?? null;
  return {
    title: 'swap',
    safe: false,
    edits: grid.formulas[cell.row]?.[cell.column]
      ? []
      : [
          {
            kind: 'write-cells',
            sheet: grid.sheet,
            cells: [{ ...cell, from: { value }, to: { value: serialFromDate(swapped) } }],
          },
        ],
  };
}
