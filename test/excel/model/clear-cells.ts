import type { CellRange } from './cell-range';
import { DEFAULT_STYLE } from './cell-style';
import { assertWritable } from './guard';
import { unmergeCells } from './merge';
import { restyle } from './restyle';
import { keepHeadings } from './table-headings';

export type ClearWhat = 'All' | 'Formats' | 'Contents' | 'Hyperlinks' | 'RemoveHyperlinks';

/** Empties cells, or takes their looks away, or both. */
export function clearCells(range: CellRange, what: ClearWhat, location: string): void {
  const { sheet, area } = range;
  assertWritable(sheet, area, location);
  if (what === 'All' || what === 'Contents')
    for (const { row, column, cell } of sheet.cells.within(area)) {
      cell.formula = null;
      cell.value = null;
      sheet.book.calculator.touch(sheet, row, column);
    }
  if (what === 'All') {
    unmergeCells(sheet, area);
  }
  if (what === 'All' || what === 'Formats') restyle(range, () => DEFAULT_STYLE, location);
  keepHeadings(sheet, area);
  sheet.tell(area, 'RangeEdited');
}
