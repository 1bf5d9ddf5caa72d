import type { AreaView, SheetView } from '../view';

/** Where each row or column of a sheet starts, in pixels. */
export class Axis {
  private readonly starts: number[];

  constructor(sizes: readonly number[]) {
    this.starts = [0];
    for (const size of sizes) this.starts.push(this.total + size);
  }

  get count(): number {
    return this.starts.length - 1;
  }

  get total(): number {
    return this.starts.at(-1) ?? 0;
  }

  start(index: number): number {
    return this.starts[Math.min(index, this.count)] ?? 0;
  }

  size(index: number): number {
    return this.start(index + 1) - this.start(index);
  }

  /** The row or column that lies at so many pixels. */
  at(pixels: number): number {
    let [low, high] = [0, this.count - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.start(middle) <= pixels) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The sizes of a sheet and what they make of its cells. */
export class Geometry {
  readonly rows: Axis;
  readonly columns: Axis;
  private readonly merged = new Map<string, AreaView>();

  constructor(readonly sheet: SheetView) {
    this.rows = new Axis(sheet.rowHeights);
    this.columns = new Axis(sheet.columnWidths);
    for (const area of sheet.merges)
      for (let row = area.top; row <= Math.min(area.bottom, this.rows.count); row += 1)
        for (
          let column = area.left;
          column <= Math.min(area.right, this.columns.count);
          column += 1
        )
          this.merged.set(`${row} ${column}`, area);
  }

  /** The cell's merge, or the cell itself. */
  areaAt(row: number, column: number): AreaView {
    return (
      this.merged.get(`${row} ${column}`) ?? { top: row, bottom: row, left: column, right: column }
    );
  }

  box({ top, left, bottom, right }: AreaView): Box {
    return {
      left: this.columns.start(left),
      top: this.rows.start(top),
      width: this.columns.start(right + 1) - this.columns.start(left),
      height: this.rows.start(bottom + 1) - this.rows.start(top),
    };
  }
}

/** 0 → A. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}
