import type { Area } from './area';
import { isWholeColumns, isWholeRows } from './area';
import type { CellRange } from './cell-range';
import type { CellStyle, Edge, Line } from './cell-style';
import { assertAllowed } from './guard';
import type { Worksheet } from './worksheet';

export const BORDER_INDEXES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;

export type BorderIndex = (typeof BORDER_INDEXES)[number];

/** One side of a range's frame, or the lines within it. */
export class BorderSide {
  constructor(
    readonly range: CellRange,
    readonly index: BorderIndex,
  ) {}
}

const DRAWN: Line = { style: 'Continuous', weight: 'Thin', color: '#000000' };
const NO_LINE: Line = { style: 'None', weight: 'Thin', color: '#000000' };

/** The cells along the side, and the edge of each that makes the line. */
function places({ range, index }: BorderSide): { area: Area; edge: Edge } {
  const area = boundedArea(range);
  switch (index) {
    case 'EdgeTop':
      return { area: { ...area, bottom: area.top }, edge: 'top' };
    case 'EdgeBottom':
      return { area: { ...area, top: area.bottom }, edge: 'bottom' };
    case 'EdgeLeft':
      return { area: { ...area, right: area.left }, edge: 'left' };
    case 'EdgeRight':
      return { area: { ...area, left: area.right }, edge: 'right' };
    case 'InsideVertical':
      return { area: { ...area, right: area.right - 1 }, edge: 'right' };
    case 'InsideHorizontal':
      return { area: { ...area, bottom: area.bottom - 1 }, edge: 'bottom' };
    case 'DiagonalDown':
      return { area, edge: 'diagonalDown' };
    case 'DiagonalUp':
      return { area, edge: 'diagonalUp' };
  }
}

/** The neighbour's edge that lies on the same line. */
const FACING: Partial<Record<Edge, { edge: Edge; row: number; column: number }>> = {
  top: { edge: 'bottom', row: -1, column: 0 },
  bottom: { edge: 'top', row: 1, column: 0 },
  left: { edge: 'right', row: 0, column: -1 },
  right: { edge: 'left', row: 0, column: 1 },
};

function lineAt(sheet: Worksheet, row: number, column: number, edge: Edge): Line {
  const own = sheet.styleAt(row, column).borders[edge];
  const facing = FACING[edge];
  if (own || !facing || row + facing.row < 0 || column + facing.column < 0) return own ?? NO_LINE;
  return sheet.styleAt(row + facing.row, column + facing.column).borders[facing.edge] ?? NO_LINE;
}

/** A part of the line that runs along the whole side; null where it changes. */
export function commonLine<K extends keyof Line>(side: BorderSide, part: K): Line[K] | null {
  const { area, edge } = places(side);
  const { sheet } = side.range;
  const first = lineAt(sheet, area.top, area.left, edge)[part];
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1)
      if (lineAt(sheet, row, column, edge)[part] !== first) return null;
  return first;
}

/** Draws the line along the side, as changed from what is there. */
export function drawLine(side: BorderSide, change: (line: Line) => Line, location: string): void {
  const { sheet } = side.range;
  assertAllowed(sheet, 'allowFormatCells', location);
  const { area, edge } = places(side);
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1) {
      const before = lineAt(sheet, row, column, edge);
      const line = change(before.style === 'None' ? DRAWN : before);
      const cell = sheet.cell(row, column);
      cell.style = withLine(cell.style, edge, line);
      const facing = FACING[edge];
      if (!facing) continue;
      const next = sheet.cells.get(row + facing.row, column + facing.column);
      if (next?.style.borders[facing.edge]) next.style = withLine(next.style, facing.edge, line);
    }
}

function withLine(style: CellStyle, edge: Edge, line: Line): CellStyle {
  const others = Object.entries(style.borders).filter(([side]) => side !== edge);
  const lines = line.style === 'None' ? others : [...others, [edge, line]];
  return { ...style, borders: Object.fromEntries(lines) as CellStyle['borders'] };
}

/** Whole rows and columns are drawn as far as the sheet is area. */
function boundedArea({ sheet, area }: CellRange): Area {
  const used = sheet.used(false);
  const bottom = isWholeColumns(area) ? (used?.bottom ?? 0) : area.bottom;
  const right = isWholeRows(area) ? (used?.right ?? 0) : area.right;
  return { ...area, bottom, right };
}
