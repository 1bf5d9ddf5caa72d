import { intersect, isWholeColumns } from './area';
import type { CellRange } from './cell-range';
import { displayText } from './display';
import { assertAllowed } from './guard';
import { isCovered } from './merge';

/** Points that one character takes, by the size of the font: about half of it. */
const CHARACTER = 0.5;
const CELL_PADDING = 7;
const LINE = 1.36;

/** Makes columns as wide as their widest unwrapped text. */
export function autofitColumns({ sheet, area }: CellRange): void {
  assertAllowed(sheet, 'allowFormatColumns', 'RangeFormat.autofitColumns');
  const used = sheet.used(true);
  const within = used && intersect(area, used);
  if (!within) return;
  const widths = new Map<number, number>();
  for (const { row, column, cell } of sheet.cells.within(within)) {
    if (cell.style.wrap || isCovered(sheet, row, column)) continue;
    const text = displayText(cell.value, cell.style.numberFormat);
    const width = text.length * cell.style.font.size * CHARACTER + CELL_PADDING;
    widths.set(column, Math.max(widths.get(column) ?? 0, width));
  }
  for (const [column, width] of widths) sheet.columns.change(column, { size: Math.round(width) });
}

/** Makes rows as high as their text needs in its columns' widths; merged cells do not count. */
export function autofitRows({ sheet, area }: CellRange): void {
  assertAllowed(sheet, 'allowFormatRows', 'RangeFormat.autofitRows');
  const used = sheet.used(true);
  if (!used) return;
  const rows = isWholeColumns(area) ? used : intersect(area, used);
  if (!rows) return;
  for (let row = rows.top; row <= rows.bottom; row += 1) {
    let height = sheet.rows.standardSize;
    for (const { column, cell } of sheet.cells.within({ ...used, top: row, bottom: row })) {
      if (
        sheet.merges.some((merge) =>
          intersect(merge.area, { top: row, bottom: row, left: column, right: column }),
        )
      )
        continue;
      const text = displayText(cell.value, cell.style.numberFormat);
      const perLine = Math.max(
        1,
        Math.floor(
          (sheet.columns.size(column) - CELL_PADDING) / (cell.style.font.size * CHARACTER),
        ),
      );
      const lines = cell.style.wrap
        ? text
            .split('\n')
            .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0)
        : 1;
      height = Math.max(height, lines * cell.style.font.size * LINE);
    }
    sheet.rows.change(row, { size: Math.min(409, Math.round(height * 4) / 4) });
  }
}
