import type { CellStyle } from './cell-style';
import { DEFAULT_STYLE } from './cell-style';
import type { CellValue } from './cell-value';

/** One cell: what it holds, what it shows and how it looks. */
export class Cell {
  /** With its `=`; null where the cell holds a plain value or none. */
  formula: string | null = null;
  value: CellValue = null;
  style: CellStyle;

  constructor(style: CellStyle = DEFAULT_STYLE) {
    this.style = style;
  }

  get isEmpty(): boolean {
    return this.formula === null && this.value === null;
  }
}
