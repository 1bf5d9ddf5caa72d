import type { Cell } from './cell';
import { blankCell } from './cell';
import { Columns } from './columns';
import type { Row } from './rows';
import type { Worksheet } from './worksheet';

/** Finds the look that a cell has by itself, by its row or by its column, in Excel's order. */
export function styleFinder(worksheet: Worksheet): (row: Row | null, column: number) => number {
  const columns = new Columns(worksheet);
  const byColumn = new Map<number, number>();
  return (row, column) => {
    const cell = row?.cell(column);
    if (cell) return cell.style;
    if (row?.attributes.get('customFormat') === '1') return Number(row.attributes.get('s') ?? 0);
    let style = byColumn.get(column);
    if (style === undefined) byColumn.set(column, (style = columns.style(column)));
    return style;
  };
}

/** The cell, or an empty one that looks as its place does. */
export function cellOrBlank(
  row: Row,
  column: number,
  styleOf: (row: Row | null, column: number) => number,
): Cell {
  return row.cell(column) ?? blankCell(column, styleOf(row, column));
}
