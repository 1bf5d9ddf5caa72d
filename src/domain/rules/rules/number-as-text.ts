import type { CheckedSheet } from '../checked-sheet';
import type { TextCell } from '../text-cells';
import type { Fix } from '../finding';
import type { Rule } from '../rule';

/** A column holds numbers when at least this many of its cells do, and more than hold them as text. */
const fewestNumbers = 3;
const plainNumber = /^-?\d{1,9}(?:[.,]\d{1,4})?$/u;

export const numberAsText: Rule = {
  code: 'number-as-text',
  area: 'hygiene',
  severity: 'info',
  title: { vi: 'Số lưu dạng chữ', en: 'A number stored as text' },
  why: {
    vi: 'Trong một cột số, ô lưu dạng chữ không được cộng, không được sắp xếp cùng các số khác.',
    en: 'In a column of numbers, one stored as text is neither added nor sorted with the others.',
  },
  message: {
    vi: 'Số “{text}” đang lưu dạng chữ trong cột số.',
    en: 'Number “{text}” is stored as text in a column of numbers.',
  },
  looksAt: { vi: 'Các cột phần lớn là số', en: 'Columns that mostly hold numbers' },
  fixes: { number: { vi: 'Chuyển thành số', en: 'Make it a number' } },
  examples: {
    fires: [
      {
        rows: [
          'ordinal | task | lead | deadline',
          '1 | Xây dựng kế hoạch | Sở Nội vụ | Quý I',
          "'2 | Rà soát thủ tục | Sở Tư pháp | Quý I",
          '3 | Kiểm tra công vụ | Sở Nội vụ | Quý I',
          '4 | Tập huấn nghiệp vụ | Sở Nội vụ | Quý I',
        ],
      },
    ],
    passes: [
      {
        rows: [
          'ordinal | task | lead | deadline',
          "= '1 | '2 | '3 | '4",
          '1 | Xây dựng kế hoạch | Sở Nội vụ | Quý I',
          '2 | Rà soát thủ tục | Sở Tư pháp | Quý I',
          '3 | Kiểm tra công vụ | Sở Nội vụ | Quý I',
          '4 | Tập huấn nghiệp vụ | Sở Nội vụ | Quý I',
        ],
      },
      {
        rows: [
          'ordinal | task | lead | deadline',
          "'1 | Xây dựng kế hoạch | Sở Nội vụ | Quý I",
          "'2 | Rà soát thủ tục | Sở Tư pháp | Quý I",
        ],
      },
    ],
  },
  *find(sheet) {
    const headers = headerRows(sheet);
    const suspects = sheet.bodyCells.filter(
      ({ row, text }) => plainNumber.test(text.trim()) && !headers.has(row),
    );
    for (const [column, cells] of byColumn(suspects)) {
      const numbers = numbersIn(sheet, column, headers);
      if (numbers < fewestNumbers || numbers <= cells.length) continue;
      for (const cell of cells) {
        yield {
          cell: { row: cell.row, column },
          params: { text: cell.text.trim() },
          fix: numberFix(sheet, cell),
        };
      }
    }
  },
};

function byColumn(cells: readonly TextCell[]): ReadonlyMap<number, readonly TextCell[]> {
  const columns = new Map<number, TextCell[]>();
  for (const cell of cells) {
    const column = columns.get(cell.column);
    if (column) column.push(cell);
    else columns.set(cell.column, [cell]);
  }
  return columns;
}

/** Rows that name or number the columns ("1 2 3 …"): their numbers are no figures of the plan. */
function headerRows({ plan }: CheckedSheet): ReadonlySet<number> {
  return new Set(plan.rows.filter(({ kind }) => kind === 'header').map(({ row }) => row));
}

function numbersIn(
  { grid, plan }: CheckedSheet,
  column: number,
  headers: ReadonlySet<number>,
): number {
  let count = 0;
  for (let row = plan.table.top; row <= plan.table.bottom; row++) {
    if (!headers.has(row) && typeof grid.values[row]?.[column] === 'number') count++;
  }
  return count;
}

/** The number, and a format that does not turn it back into text. */
function numberFix({ grid }: CheckedSheet, { row, column, text }: TextCell): Fix {
  const value = Number(text.trim().replace(',', '.'));
  const range = { top: row, left: column, bottom: row, right: column };
  const isText = grid.numberFormats[row]?.[column] === '@';
  return {
    title: 'number',
    safe: false,
    edits: [
      ...(isText
        ? ([
            { kind: 'format', sheet: grid.sheet, range, format: { numberFormat: 'General' } },
          ] as const)
        : []),
      {
        kind: 'write-cells',
        sheet: grid.sheet,
        cells: [{ row, column, from: { value: text }, to: { value } }],
      },
    ],
  };
}
