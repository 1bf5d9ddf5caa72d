import { fold } from '../../text/fold';
import type { Rule } from '../rule';

export const columnRepeated: Rule = {
  code: 'column-repeated',
  area: 'sheet',
  severity: 'warning',
  title: { vi: 'Hai cột cùng một tên', en: 'Two columns under one heading' },
  why: {
    vi: 'Hai cột cùng tên thì người điền mỗi nơi một ít, người tổng hợp chỉ đọc một cột.',
    en: 'Under two equal headings people fill either column and only one of them is counted.',
  },
  message: {
    vi: 'Cột {column:column} trùng tên “{heading}” với cột {first:column}. Hãy đổi tên hoặc gộp hai cột.',
    en: 'Column {column:column} repeats the heading “{heading}” of column {first:column}. Rename or merge them.',
  },
  looksAt: { vi: 'Dòng tiêu đề của bảng', en: 'The header row' },
  examples: {
    fires: [
      {
        rows: ['task | lead | deadline', 'Xây dựng kế hoạch | Sở Nội vụ | Quý I'],
        extraHeaders: ['Đơn vị chủ trì'],
      },
    ],
    passes: [
      {
        rows: ['task | lead | deadline', 'Xây dựng kế hoạch | Sở Nội vụ | Quý I'],
        extraHeaders: ['Đơn vị thẩm định'],
      },
    ],
  },
  *find({ plan, grid }) {
    const row = plan.headerRows.filter((header) => header < firstBodyRow(plan.rows)).at(-1);
    if (row === undefined) return;
    const seen = new Map<string, number>();
    for (let column = plan.table.left; column <= plan.table.right; column++) {
      const value = grid.values[row]?.[column];
      if (typeof value !== 'string') continue;
      const key = fold(value);
      const first = seen.get(key);
      if (key === '') continue;
      if (first === undefined) seen.set(key, column);
      else yield { cell: { row, column }, params: { column, first, heading: value.trim() } };
    }
  },
};

function firstBodyRow(rows: readonly { row: number; kind: string }[]): number {
  return rows.find(({ kind }) => kind === 'task' || kind === 'group')?.row ?? Infinity;
}
