import type { Grid } from '../../grid/grid';
import {
  decodeLegacy,
  encodingOfFont,
  encodingOfText,
  type LegacyEncoding,
} from '../../text/legacy';
import type { Hit, Rule } from '../rule';
import type { CheckedSheet, TextCell } from '../checked-sheet';

/** From five words on, Vietnamese Unicode text has a letter that no legacy encoding has. */
const sentence = /^(?:\s*\S+){5}/u;

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
    const proven = provenEncodings(sheet);
    if (proven.size === 0) return;
    for (const cell of sheet.textCells) {
      const { row, column, text } = cell;
      const font = fontOf(sheet.grid, cell);
      const encoding = encodingOfFont(font) ?? encodingOfText(text);
      if (!encoding || !proven.has(encoding)) continue;
      const decoded = decodeLegacy(text, encoding, font).normalize('NFC');
      if (decoded === text) continue;
      yield {
        cell: { row, column },
        params: { encoding: encoding === 'vni' ? 'VNI' : 'TCVN3', decoded },
        fix: { title: 'decode', safe: false, edits: decodeEdits(sheet.grid, cell, decoded, font) },
      };
    }
  },
};

/**
 * The encodings that a font or a whole sentence speaks for. A short cell alone proves nothing: the
 * letters of "Hoàn thành" are in every encoding.
 */
function provenEncodings({ grid, textCells }: CheckedSheet): ReadonlySet<LegacyEncoding> {
  const proven = new Set<LegacyEncoding>();
  for (const cell of textCells) {
    const font = encodingOfFont(fontOf(grid, cell));
    const encoding = font ?? (sentence.test(cell.text) ? encodingOfText(cell.text) : null);
    if (encoding) proven.add(encoding);
  }
  return proven;
}

function fontOf(grid: Grid, { row, column }: TextCell): string | null {
  return grid.fonts?.[row]?.[column]?.name ?? null;
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
