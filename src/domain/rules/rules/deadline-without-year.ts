import type { Deadline } from '../../deadlines/deadline';
import { valueCell, type CheckedSheet } from '../checked-sheet';
import type { Fix } from '../finding';
import type { Hit, Rule } from '../rule';
import type { Task } from '../../plan/plan';

/** From here on the sheet's habit is one finding, not one a task. */
const habit = 10;

export const deadlineWithoutYear: Rule = {
  code: 'deadline-without-year',
  area: 'deadline',
  severity: 'info',
  title: { vi: 'Ngày không ghi năm', en: 'A day without its year' },
  why: {
    vi: '“Trước ngày 15/7” không ghi năm thì khi chép sang kế hoạch năm sau, hoặc kế hoạch nhiều năm, không biết là năm nào.',
    en: '“By 15/7” without a year is ambiguous once copied into next year’s plan, or in a plan of several years.',
  },
  message: {
    vi: 'Chưa ghi năm: {text:quote} ({count} thời hạn).',
    en: 'No year given: {text:quote} ({count} deadlines).',
  },
  looksAt: { vi: 'Cột thời hạn', en: 'The deadline column' },
  fixes: { year: { vi: 'Ghi thêm năm {year}', en: 'Add the year {year}' } },
  examples: {
    fires: [{ rows: ['task | lead | deadline', 'Kiểm tra công vụ | Sở Nội vụ | Trước ngày 15/7'] }],
    passes: [
      { rows: ['task | lead | deadline', 'Kiểm tra công vụ | Sở Nội vụ | Trước ngày 15/7/2022'] },
      { rows: ['task | lead | deadline', 'Kiểm tra công vụ | Sở Nội vụ | Quý III'] },
    ],
  },
  *find(sheet) {
    const hits = sheet.plan.tasks.flatMap((task) => hitsOf(sheet, task));
    const [first] = hits;
    if (hits.length <= habit || !first) {
      yield* hits;
      return;
    }
    yield { cell: first.cell, params: { ...first.params, count: hits.length } };
  },
};

function hitsOf(sheet: CheckedSheet, task: Task): Hit[] {
  if (task.inherited.includes('deadline')) return [];
  return task.deadlines.flatMap((deadline) => {
    if (deadline.kind !== 'by' || deadline.precision !== 'day' || !deadline.impliedYear) return [];
    const cell = valueCell(sheet.plan, task, 'deadline');
    const year = Number(deadline.date.slice(0, 4));
    const fix = cell ? yearFix(sheet, cell.row, cell.column, deadline, year) : null;
    return [
      { cell, task, params: { text: deadline.raw, year, count: 1 }, ...(fix ? { fix } : {}) },
    ];
  });
}

/** The year after day and month, in the cell's own way of writing them. */
function yearFix(
  { grid }: CheckedSheet,
  row: number,
  column: number,
  deadline: Deadline,
  year: number,
): Fix | null {
  const text = grid.values[row]?.[column];
  if (typeof text !== 'string' || grid.formulas[row]?.[column]) return null;
  const dayAndMonth = /\d{1,2}\s*([/.-])\s*\d{1,2}(?![\d/.-])/u;
  const inWords = /\d{1,2}\s+tháng\s+\d{1,2}(?!\d)/iu;
  const to = text
    .replace(dayAndMonth, (found, separator: string) => `${found}${separator}${year}`)
    .replace(inWords, (found) => `${found} năm ${year}`);
  if (to === text || !text.includes(deadline.raw.trim())) return null;
  return {
    title: 'year',
    safe: false,
    edits: [
      {
        kind: 'write-cells',
        sheet: grid.sheet,
        cells: [{ row, column, from: { value: text }, to: { value: to } }],
      },
    ],
  };
}
