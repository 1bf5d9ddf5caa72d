import type { CellValue, Rect } from '../grid/grid';
import type { CellContent, CellSpec } from '../grid/sheet-spec';

/** Points of a row with a line of 13-point text. */
const lineHeight = 16.5;

/** Gathers the cells and merges of a sheet that is being laid out; rows and columns from 0. */
export class SheetBuilder<Style extends string> {
  readonly merges: Rect[] = [];
  readonly rowHeights: Record<number, number> = {};
  private readonly rows: (CellSpec | null)[][] = [];

  put(row: number, column: number, content: CellContent, style: Style): void {
    while (this.rows.length <= row) this.rows.push([]);
    const cells = this.rows[row] ?? [];
    while (cells.length <= column) cells.push(null);
    cells[column] = { content, style };
  }

  value(row: number, column: number, value: CellValue, style: Style): void {
    this.put(row, column, { value }, style);
  }

  formula(row: number, column: number, formula: string, cached: CellValue, style: Style): void {
    this.put(row, column, { formula, cached }, style);
  }

  /** Merges a block whose first cell holds the content; the others get the style, for their borders. */
  block(rect: Rect, content: CellContent, style: Style): void {
    for (let row = rect.top; row <= rect.bottom; row += 1) {
      for (let column = rect.left; column <= rect.right; column += 1) {
        const first = row === rect.top && column === rect.left;
        this.put(row, column, first ? content : { value: null }, style);
      }
    }
    if (rect.top !== rect.bottom || rect.left !== rect.right) this.merges.push(rect);
  }

  height(row: number, points: number): void {
    this.rowHeights[row] = points;
  }

  /** Gives the rows that have none a height, so that pages can be told: viewers' own differ. */
  fillHeights(): void {
    for (let row = 0; row < this.nextRow; row += 1) this.rowHeights[row] ??= lineHeight;
  }

  /** The rows so far, each filled up to the same width. */
  cells(): (CellSpec | null)[][] {
    const width = Math.max(0, ...this.rows.map((row) => row.length));
    return this.rows.map((row) =>
      Array.from({ length: width }, (_, column) => row[column] ?? null),
    );
  }

  /** The first row that holds nothing yet. */
  get nextRow(): number {
    return this.rows.length;
  }
}
