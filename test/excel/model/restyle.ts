import { isWholeColumns, isWholeRows } from './area';
import type { CellRange } from './cell-range';
import type { CellStyle } from './cell-style';
import { DEFAULT_STYLE } from './cell-style';
import { assertAllowed } from './guard';

/** Changes how the cells of a range look; cells that looked alike go on sharing one style. */
export function restyle(
  range: CellRange,
  change: (style: CellStyle) => CellStyle,
  location: string,
): void {
  const { sheet, area } = range;
  assertAllowed(sheet, 'allowFormatCells', location);
  const changed = new Map<CellStyle, CellStyle>();
  const apply = (style: CellStyle): CellStyle => {
    const known = changed.get(style) ?? change(style);
    changed.set(style, known);
    return known;
  };
  const lines = isWholeColumns(area) ? sheet.columns : isWholeRows(area) ? sheet.rows : null;
  if (!lines) {
    for (let row = area.top; row <= area.bottom; row += 1)
      for (let column = area.left; column <= area.right; column += 1) {
        const cell = sheet.cell(row, column);
        cell.style = apply(cell.style);
      }
    return;
  }
  const [from, to] = lines === sheet.columns ? [area.left, area.right] : [area.top, area.bottom];
  for (const { cell } of sheet.cells.within(area)) cell.style = apply(cell.style);
  for (let index = from; index <= to; index += 1)
    lines.change(index, { style: apply(lines.get(index).style ?? DEFAULT_STYLE) });
}

/**
 * What all cells of a range have in common; null where they differ. For whole rows and columns the
 * cells in use decide.
 */
export function common<T>(range: CellRange, read: (style: CellStyle) => T): T | null {
  const { sheet, area } = range;
  const first = read(sheet.styleAt(area.top, area.left));
  if (isWholeColumns(area) || isWholeRows(area)) {
    for (const { cell } of sheet.cells.within(area)) if (read(cell.style) !== first) return null;
    return first;
  }
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1)
      if (read(sheet.styleAt(row, column)) !== first) return null;
  return first;
}
