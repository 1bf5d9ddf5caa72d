import type { Edit } from '../../grid/edit';
import type { LegacyCell } from '../legacy-cells';
import type { Rule } from '../rule';

export const legacyEncoding: Rule = {
  code: 'legacy-encoding',
  area: 'text',
  severity: 'error',
  title: { vi: 'Chữ theo bảng mã cũ (TCVN3, VNI)', en: 'Legacy encoding (TCVN3, VNI)' },
  why: {
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I: văn bản dùng bộ mã Unicode theo TCVN 6909:2001. Chữ theo bảng mã cũ không tìm, lọc, tổng hợp được và hiện sai trên máy không có phông.',
    en: 'Decree 30/2020/NĐ-CP, Annex I asks for Unicode (TCVN 6909:2001). Legacy text cannot be searched or filtered and shows wrongly without its font.',
  },
  message: {
    vi: 'Ô viết theo bảng mã {encoding}: {decoded:quote} khi chuyển sang Unicode.',
    en: 'The cell is written in {encoding}; in Unicode it reads {decoded:quote}.',
  },
  looksAt: { vi: 'Mọi ô chữ, cùng phông của ô', en: 'Every text cell and its font' },
  fixes: { decode: { vi: 'Chuyển sang Unicode', en: 'Convert to Unicode' } },
  examples: {
    fires: [
      {
        rows: [
          'task | lead | deadline',
          'X©y dùng kÕ ho¹ch c¶i c¸ch hµnh chÝnh | Sở Nội vụ | Quý I',
        ],
      },
    ],
    passes: [
      {
        rows: [
          'task | lead | deadline | status',
          'Xây dựng kế hoạch | Sở Nội vụ | Quý I | Hoàn thành',
        ],
      },
    ],
  },
  *find({ grid, legacyCells }) {
    for (const cell of legacyCells) {
      const { row, column, encoding, decoded } = cell;
      yield {
        cell: { row, column },
        params: { encoding: encoding === 'vni' ? 'VNI' : 'TCVN3', decoded },
        fix: { title: 'decode', safe: false, edits: decodeEdits(grid.sheet, cell) },
      };
    }
  },
};

/** The text, and a Unicode font where the cell's own has no Unicode letters. */
function decodeEdits(
  sheet: string,
  { row, column, text, decoded, hasLegacyFont }: LegacyCell,
): readonly Edit[] {
  const write = { row, column, from: { value: text }, to: { value: decoded } };
  const range = { top: row, left: column, bottom: row, right: column };
  return [
    { kind: 'write-cells', sheet, cells: [write] },
    ...(hasLegacyFont
      ? [{ kind: 'format', sheet, range, format: { fontName: 'Times New Roman' } } as const]
      : []),
  ];
}
