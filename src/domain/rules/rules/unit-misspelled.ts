import type { Grid } from '../../grid/grid';
import { fold } from '../../text/fold';
import type { Fix } from '../finding';
import type { Rule } from '../rule';
import { ownMentions, type OwnMention } from '../unit-cells';

export const unitMisspelled: Rule = {
  code: 'unit-misspelled',
  area: 'unit',
  severity: 'warning',
  title: { vi: 'Tên đơn vị viết sai', en: 'A misspelled unit' },
  why: {
    vi: 'Tên sai một chữ thì khi lọc, đếm sẽ thành một đơn vị khác; in ra văn bản là lỗi chính tả.',
    en: 'One wrong letter makes another unit of it in filters and counts, and a spelling mistake in print.',
  },
  message: {
    vi: '{raw:quote} có lẽ là {to:quote}.',
    en: '{raw:quote} probably means {to:quote}.',
  },
  looksAt: { vi: 'Các cột đơn vị', en: 'The unit columns' },
  fixes: { spell: { vi: 'Sửa thành “{to}”', en: 'Change to “{to}”' } },
  examples: {
    fires: [
      {
        rows: [
          'task | lead | deadline',
          'Xây dựng kế hoạch | UBND cấp huyện | Quý I',
          'Kiểm tra công vụ | UBND cập huyện | Quý II',
        ],
      },
    ],
    passes: [{ rows: ['task | lead | deadline', 'Kiểm tra công vụ | UBND cấp huyện | Quý II'] }],
  },
  *find({ plan, grid }) {
    const mentions = ownMentions(plan);
    const known = new Map<string, string>();
    for (const { mention } of mentions) {
      yield null;
      if (mention.id === null || mention.match === 'fuzzy') continue;
      const key = `${mention.id}|${fold(mention.raw)}`;
      if (!known.has(key)) known.set(key, mention.raw);
    }
    for (const own of mentions) {
      const { mention, cell, task } = own;
      if (mention.match !== 'fuzzy') continue;
      // The sheet's own right spelling of the same words, else the official name.
      const to = known.get(`${mention.id ?? ''}|${fold(mention.raw)}`) ?? mention.name;
      const fix = spellFix(grid, own, to);
      yield { cell, task, params: { raw: mention.raw, to }, ...(fix ? { fix } : {}) };
    }
  },
};

/** Only where the cell shows the words once, as they were read: else nobody can say what to replace. */
function spellFix(grid: Grid, { cell, mention }: OwnMention, to: string): Fix | null {
  const text = grid.values[cell.row]?.[cell.column];
  if (typeof text !== 'string' || grid.formulas[cell.row]?.[cell.column]) return null;
  const parts = text.split(mention.raw);
  if (parts.length !== 2) return null;
  return {
    title: 'spell',
    safe: false,
    edits: [
      {
        kind: 'write-cells',
        sheet: grid.sheet,
        cells: [{ ...cell, from: { value: text }, to: { value: parts.join(to) } }],
      },
    ],
  };
}
