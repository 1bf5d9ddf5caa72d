import { countTonePlacements, placeTones, type TonePlacement } from '../../text/tone-placement';
import { remembered } from '../remembered';
import type { Rule } from '../rule';

const names: Readonly<Record<TonePlacement, string>> = { old: 'hòa, thủy', new: 'hoà, thuỷ' };

export const tonePlacementMixed: Rule = {
  code: 'tone-placement-mixed',
  area: 'text',
  severity: 'info',
  title: { vi: 'Đặt dấu thanh hai kiểu', en: 'Two styles of tone placement' },
  why: {
    vi: 'Trong một biểu vừa viết “hòa” vừa viết “hoà” thì Excel coi là hai từ khác nhau khi tìm và lọc. Cả hai kiểu đều dùng được, miễn thống nhất.',
    en: 'Where a sheet writes both “hòa” and “hoà”, Excel takes them for different words. Either is fine, one of them throughout.',
  },
  message: {
    vi: 'Ô đặt dấu thanh khác kiểu với phần lớn biểu ({style}).',
    en: 'The cell places tones unlike most of the sheet ({style}).',
  },
  looksAt: { vi: 'Mọi ô chữ', en: 'Every text cell' },
  fixes: { repair: { vi: 'Đặt dấu theo kiểu của biểu', en: 'Place tones as the sheet does' } },
  examples: {
    fires: [
      {
        rows: [
          'task | lead | deadline',
          'Hòa giải ở cơ sở, xã hội hóa giáo dục | Ủy ban nhân dân xã | Quý I',
          'Văn hoá công vụ | Sở Nội vụ | Quý I',
        ],
      },
    ],
    passes: [
      {
        rows: [
          'task | lead | deadline',
          'Hoà giải, nâng cao chất lượng đoàn thể | Sở Nội vụ | Quý I',
        ],
      },
    ],
  },
  repair: (text, { to }) => placeTones(text, to === 'new' ? 'new' : 'old'),
  *find({ textCells }) {
    const usesIn = remembered(countTonePlacements);
    const counted = textCells.map((cell) => ({ cell, uses: usesIn(cell.text) }));
    const total = (style: TonePlacement): number =>
      counted.reduce((sum, { uses }) => sum + uses[style], 0);
    const to: TonePlacement = total('new') > total('old') ? 'new' : 'old';
    const other: TonePlacement = to === 'new' ? 'old' : 'new';
    for (const { cell, uses } of counted) {
      if (uses[other] === 0) continue;
      yield { cell: { row: cell.row, column: cell.column }, params: { to, style: names[to] } };
    }
  },
};
