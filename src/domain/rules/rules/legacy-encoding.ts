import type { Grid } from '../../grid/grid';
import { decodeLegacy, encodingOfFont, encodingOfText } from '../../text/legacy';
import type { Hit, Rule } from '../rule';
import type { CheckedSheet, TextCell } from '../checked-sheet';

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
    passes: [{ rows: ['task | lead | deadline', 'Xây dựng kế hoạch | Sở Nội vụ | Quý I'] }],
  },
  *find(sheet) {
    for (const cell of sheet.textCells) {
      const hit = legacyHit(sheet, cell);
      if (hit) yield hit;
    }
  },
};

function legacyHit({ grid }: CheckedSheet, cell: TextCell): Hit | null {
  const { row, column, text } = cell;
  const font = grid.fonts?.[row]?.[column]?.name ?? null;
  const encoding = encodingOfFont(font) ?? encodingOfText(text);
  if (!encoding) return null;
  const decoded = decodeLegacy(text, encoding, font).normalize('NFC');
  if (decoded === text) return null;
  return {
    cell: { row, column },
    params: { encoding: encoding === 'vni' ? 'VNI' : 'TCVN3', decoded },
    fix: { title: 'decode', safe: false, edits: decodeEdits(grid, cell, decoded, font) },
  };
}

/** The text, and a Unicode font where the cell's own has no Unicode letters. */
function decodeEdits(
  grid: Grid,
  { row, column, text }: TextCell,
  decoded: string,
  font: string | null,
): NonNullable<Hit['fix']>['edits'] {
  const write = { row, column, from: { value: text }, to: { value: decoded } };
  const range = { top: row, left: column, bottom: row, right: column };
  return [
    { kind: 'write-cells', sheet: grid.sheet, cells: [write] },
    ...(encodingOfFont(font)
      ? ([
          { kind: 'format', sheet: grid.sheet, range, format: { fontName: 'Times New Roman' } },
        ] as const)
      : []),
  ];
}
