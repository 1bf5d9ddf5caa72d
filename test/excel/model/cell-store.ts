import type { Area } from './area';
import { boundingArea, intersect, MAX_COLUMNS, MAX_ROWS } from './area';
import type { Cell } from './cell';
import { DEFAULT_STYLE } from './cell-style';
import type { Shift } from './shift';
import { isWholeShift, shiftIndex } from './shift';

/** A cell with its place. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

type Row = (Cell | undefined)[];

/** The cells that a sheet holds, by row; what was never touched takes no place. */
export class CellStore {
  private rows: (Row | undefined)[] = [];

  get(row: number, column: number): Cell | undefined {
    return this.rows[row]?.[column];
  }

  put(row: number, column: number, cell: Cell): void {
    const cells = (this.rows[row] ??= []);
    cells[column] = cell;
  }

  remove(row: number, column: number): void {
    if (this.rows[row]?.[column]) this.rows[row][column] = undefined;
  }

  /** The cells held within the area, row by row. */
  *within(area: Area): Generator<PlacedCell> {
    const bottom = Math.min(area.bottom, this.rows.length - 1);
    for (let row = area.top; row <= bottom; row += 1) {
      const cells = this.rows[row];
      if (!cells) continue;
      const right = Math.min(area.right, cells.length - 1);
      for (let column = area.left; column <= right; column += 1) {
        const cell = cells[column];
        if (cell) yield { row, column, cell };
      }
    }
  }

  all(): Generator<PlacedCell> {
    return this.within({ top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 });
  }

  /** The block from the first to the last used cell within the area; formats count unless told. */
  used(area: Area, valuesOnly: boolean): Area | null {
    let used: Area | null = null;
    for (const { row, column, cell } of this.within(area)) {
      if (valuesOnly ? cell.isEmpty : cell.isEmpty && cell.style === DEFAULT_STYLE) continue;
      const one = { top: row, bottom: row, left: column, right: column };
      used = used ? boundingArea(used, one) : one;
    }
    return used && intersect(used, area);
  }

  /** Moves the cells as the shift says; deleted ones go. */
  shift(shift: Shift): void {
    if (isWholeShift(shift) && shift.axis === 'row') {
      const fresh = Array.from(
        { length: shift.kind === 'insert' ? shift.count : 0 },
        () => undefined,
      );
      if (shift.at >= this.rows.length) return;
      this.rows.splice(shift.at, shift.kind === 'delete' ? shift.count : 0, ...fresh);
      return;
    }
    const held = [...this.all()];
    this.rows = [];
    for (const { row, column, cell } of held) {
      const across = shift.axis === 'row' ? column : row;
      const isMoved = across >= shift.band.from && across <= shift.band.to;
      const along = shift.axis === 'row' ? row : column;
      const to = isMoved ? shiftIndex(along, shift) : along;
      if (to === null) continue;
      if (shift.axis === 'row') this.put(to, column, cell);
      else this.put(row, to, cell);
    }
  }
}
