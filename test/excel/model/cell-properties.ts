import { invalidArgument } from '../protocol/excel-error';
import type { CellRange } from './cell-range';
import type { CellStyle, Edge, Line } from './cell-style';

type Wanted = Readonly<Record<string, unknown>>;
type Answer = Record<string, unknown>;
type Readers<T> = Readonly<Record<string, (from: T, wanted: Wanted) => unknown>>;

const WHITE = '#FFFFFF';
const NO_LINE: Line = { style: 'None', weight: 'Thin', color: '#000000' };

const FONT: Readers<CellStyle> = {
  name: ({ font }) => font.name,
  size: ({ font }) => font.size,
  bold: ({ font }) => font.bold,
  italic: ({ font }) => font.italic,
  underline: ({ font }) => font.underline,
  strikethrough: ({ font }) => font.strikethrough,
  subscript: ({ font }) => font.subscript,
  superscript: ({ font }) => font.superscript,
  color: ({ font }) => font.color,
};

const FILL: Readers<CellStyle> = { color: ({ fill }) => fill ?? WHITE };

const PROTECTION: Readers<CellStyle> = {
  locked: (style) => style.locked,
  formulaHidden: (style) => style.formulaHidden,
};

const LINE: Readers<Line> = {
  style: ({ style }) => style,
  weight: ({ weight }) => weight,
  color: ({ color }) => color,
};

const EDGES: readonly Edge[] = ['top', 'bottom', 'left', 'right', 'diagonalUp', 'diagonalDown'];

const FORMAT: Readers<CellStyle> = {
  font: (style, wanted) => pick(style, wanted, FONT),
  fill: (style, wanted) => pick(style, wanted, FILL),
  protection: (style, wanted) => pick(style, wanted, PROTECTION),
  borders: ({ borders }, wanted) =>
    Object.fromEntries(EDGES.map((edge) => [edge, pick(borders[edge] ?? NO_LINE, wanted, LINE)])),
  horizontalAlignment: (style) => style.horizontal,
  verticalAlignment: (style) => style.vertical,
  wrapText: (style) => style.wrap,
  indentLevel: (style) => style.indent,
  textOrientation: (style) => style.textOrientation,
  shrinkToFit: (style) => style.shrinkToFit,
  readingOrder: (style) => style.readingOrder,
};

/** The parts of `from` that are wanted; asking for one that there is not is an error. */
function pick<T>(from: T, wanted: Wanted, readers: Readers<T>): Answer {
  const answer: Answer = {};
  for (const [key, want] of Object.entries(wanted)) {
    if (want === false || want === undefined || want === null) continue;
    const reader = readers[key];
    if (!reader) throw invalidArgument('Range.getCellProperties', `There is no "${key}" to load.`);
    answer[key] = reader(from, typeof want === 'object' ? (want as Wanted) : {});
  }
  return answer;
}

/** Picks formats once for each look rather than for each cell. */
function formatPicker(wanted: unknown): (style: CellStyle) => Answer {
  const known = new Map<CellStyle, Answer>();
  return (style) => {
    const answer = known.get(style) ?? pick(style, wanted as Wanted, FORMAT);
    known.set(style, answer);
    return answer;
  };
}

/** `Range.getCellProperties`: row by row, what was asked of each cell. */
export function cellProperties({ sheet, area }: CellRange, wanted: Wanted): Answer[][] {
  const { format, ...others } = wanted;
  const formatOf = formatPicker(format ?? {});
  const unknown = Object.keys(others)[0];
  if (unknown !== undefined)
    throw invalidArgument('Range.getCellProperties', `There is no "${unknown}" to load.`);
  const rows: Answer[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells: Answer[] = [];
    for (let column = area.left; column <= area.right; column += 1)
      cells.push({ format: formatOf(sheet.styleAt(row, column)) });
    rows.push(cells);
  }
  return rows;
}

/** `Range.getRowProperties`. */
export function rowProperties({ sheet, area }: CellRange, wanted: Wanted): Answer[] {
  const readers: Readers<number> = {
    rowIndex: (row) => row,
    rowHidden: (row) => sheet.rows.isHidden(row),
    format: (row, parts) => pick(row, parts, { rowHeight: (at) => sheet.rows.size(at) }),
  };
  return lines(area.top, area.bottom, wanted, readers);
}

/** `Range.getColumnProperties`. */
export function columnProperties({ sheet, area }: CellRange, wanted: Wanted): Answer[] {
  const readers: Readers<number> = {
    columnIndex: (column) => column,
    columnHidden: (column) => sheet.columns.isHidden(column),
    format: (column, parts) => pick(column, parts, { columnWidth: (at) => sheet.columns.size(at) }),
  };
  return lines(area.left, area.right, wanted, readers);
}

function lines(from: number, to: number, wanted: Wanted, readers: Readers<number>): Answer[] {
  return Array.from({ length: to - from + 1 }, (_, at) => pick(from + at, wanted, readers));
}
