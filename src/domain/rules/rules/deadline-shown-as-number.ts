import { dateFromSerial, isDateFormat } from '../../grid/serial';
import { ownCell } from '../checked-sheet';
import type { Rule } from '../rule';

/** 01/01/2000 to 31/12/2050 as serial numbers: a plan's days, and no year or count. */
const firstSerial = 36526;
const lastSerial = 55152;

export const deadlineShownAsNumber: Rule = {
  code: 'deadline-shown-as-number',
  area: 'deadline',
  severity: 'warning',
  title: { vi: 'Ngày hiện thành số', en: 'A date shown as a number' },
  why: {
    vi: 'Ngày mất định dạng hiện thành số như 44778: người đọc bản in không biết là ngày nào.',
    en: 'A date that lost its format shows as 44778; nobody who reads the print knows the day.',
  },
  message: {
    vi: 'Thời hạn hiện là số {number}; đó là ngày {date:date}.',
    en: 'The deadline shows as {number}; it is {date:date}.',
  },
  looksAt: { vi: 'Cột thời hạn', en: 'The deadline column' },
  fixes: { format: { vi: 'Hiện dạng ngày', en: 'Show it as a date' } },
  examples: {
    fires: [{ rows: ['task | lead | deadline', 'Kiểm tra công vụ | Sở Nội vụ | 44778'] }],
    passes: [{ rows: ['task | lead | deadline', 'Kiểm tra công vụ | Sở Nội vụ | 2022'] }],
  },
  *find({ plan, grid }) {
    for (const task of plan.tasks) {
      const cell = ownCell(plan, task, 'deadline');
      if (!cell) continue;
      const { row, column } = cell;
      const value = grid.values[row]?.[column];
      if (typeof value !== 'number' || value < firstSerial || value > lastSerial) continue;
      const date = dateFromSerial(value);
      if (date === null || isDateFormat(grid.numberFormats[row]?.[column] ?? 'General')) continue;
      const range = { top: row, left: column, bottom: row, right: column };
      yield {
        cell,
        task,
        params: { number: value, date },
        fix: {
          title: 'format',
          safe: false,
          edits: [
            { kind: 'format', sheet: grid.sheet, range, format: { numberFormat: 'dd/mm/yyyy' } },
          ],
        },
      };
    }
  },
};
