import type { Area } from '../model/area';
import { holds } from '../model/area';
import { Cell } from '../model/cell';
import type { CellStyle, Edge, Line } from '../model/cell-style';
import { textAt } from '../model/display';
import type { Table } from '../model/table';
import type { Worksheet } from '../model/worksheet';
import { PIXELS } from './pixels';
import { ConditionView } from './condition-view';
import type { CellsView, CellView, LookView } from './view';

/** The cells of some rows, with what tables and conditional formats make of them. */
export function cellsView(sheet: Worksheet, rows: Area): CellsView {
  sheet.book.calculator.refresh();
  const looks: LookView[] = [];
  const known = new Map<string, number>();
  const conditions = new ConditionView(sheet, rows);
  const cells: CellView[] = [];
  for (const { row, column, cell } of placed(sheet, rows)) {
    const { style, bar } = conditions.apply(row, column, inTable(sheet, row, column, cell.style));
    const look = lookOf(style);
    const key = JSON.stringify(look);
    const index = known.get(key) ?? looks.push(look) - 1;
    known.set(key, index);
    const text = textAt(sheet, row, column);
    if (text === '' && bar === null && key === PLAIN) continue;
    cells.push({
      row,
      column,
      text,
      look: index,
      kind:
        typeof cell.value === 'number'
          ? 'number'
          : typeof cell.value === 'string'
            ? 'text'
            : 'other',
      hasComment: sheet.comments.some(({ area }) => holds(area, row, column)),
      bar,
    });
  }
  return { looks, cells };
}

/** The cells held, and those whose row or column alone gives them a look. */
function* placed(
  sheet: Worksheet,
  rows: Area,
): Generator<{ row: number; column: number; cell: Cell }> {
  yield* sheet.cells.within(rows);
  for (const [column, { style }] of sheet.columns.entries())
    for (let row = rows.top; style && row <= rows.bottom; row += 1)
      if (!sheet.cells.get(row, column)) yield { row, column, cell: new Cell(style) };
}

/** Headings and bands of Excel's middle table styles where a cell has no fill of its own. */
function inTable(sheet: Worksheet, row: number, column: number, style: CellStyle): CellStyle {
  const table = sheet.tables.find(({ area }) => holds(area, row, column));
  if (!table || style.fill !== null || table.style === '') return style;
  const { dark, light } = tableColors(table);
  if (table.showHeaders && row === table.area.top)
    return { ...style, fill: dark, font: { ...style.font, bold: true, color: '#FFFFFF' } };
  const isBand = table.showBandedRows && (row - table.body.top) % 2 === 0;
  return isBand ? { ...style, fill: light } : style;
}

const TABLE_COLORS = [
  { dark: '#000000', light: '#D9D9D9' },
  { dark: '#4472C4', light: '#D9E1F2' },
  { dark: '#ED7D31', light: '#FCE4D6' },
  { dark: '#A5A5A5', light: '#EDEDED' },
  { dark: '#FFC000', light: '#FFF2CC' },
  { dark: '#5B9BD5', light: '#DDEBF7' },
  { dark: '#70AD47', light: '#E2EFDA' },
];

/** Styles of seven colours each: `TableStyleMedium2` is the second. */
function tableColors({ style }: Table): { dark: string; light: string } {
  const number = Number(/\d+$/.exec(style)?.[0] ?? 2);
  return TABLE_COLORS[(number - 1) % TABLE_COLORS.length] ?? { dark: '#4472C4', light: '#D9E1F2' };
}

const HORIZONTAL: Readonly<Record<string, LookView['horizontal']>> = {
  Left: 'left',
  Center: 'center',
  CenterAcrossSelection: 'center',
  Distributed: 'center',
  Right: 'right',
};

const WIDTHS: Readonly<Record<Line['weight'], string>> = {
  Hairline: '1px',
  Thin: '1px',
  Medium: '2px',
  Thick: '3px',
};

function lookOf(style: CellStyle): LookView {
  const { font, fill, borders, horizontal, vertical, indent } = style;
  const sides: Edge[] = ['top', 'right', 'bottom', 'left'];
  const css = [
    `font:${font.italic ? 'italic ' : ''}${font.bold ? '700 ' : ''}${font.size * PIXELS}px ${fontStack(font.name)}`,
    `color:${font.color}`,
    ...(font.underline === 'None' ? [] : ['text-decoration:underline']),
    ...(font.strikethrough ? ['text-decoration:line-through'] : []),
    ...(indent > 0 ? [`padding-left:${2 + indent * 9}px`] : []),
    ...sides.flatMap((side) => {
      const line = borders[side];
      return line ? [`border-${side}:${WIDTHS[line.weight]} ${dash(line)} ${line.color}`] : [];
    }),
  ].join(';');
  return {
    css,
    horizontal: HORIZONTAL[horizontal] ?? 'general',
    vertical: vertical === 'Top' ? 'top' : vertical === 'Bottom' ? 'bottom' : 'middle',
    wrap: style.wrap,
    fill,
  };
}

/** Fonts of the same width where Office's own are not installed. */
function fontStack(name: string): string {
  const plain = name.replace(/["';<>]/g, '');
  const kind = /times|vntime|serif/i.test(plain)
    ? 'Tinos,"Liberation Serif",serif'
    : 'Carlito,"Segoe UI",sans-serif';
  return `"${plain}",${kind}`;
}

function dash({ style }: Line): string {
  if (style === 'Double') return 'double';
  if (style === 'Dot') return 'dotted';
  return style === 'Continuous' ? 'solid' : 'dashed';
}

/** How an empty cell without any format looks. */
const PLAIN = JSON.stringify(lookOf(new Cell().style));
