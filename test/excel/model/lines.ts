import type { CellStyle } from './cell-style';
import type { Shift } from './shift';
import { isWholeShift, shiftIndex } from './shift';

/** What is known of one row or column beyond its cells. */
export interface Line {
  /** Points; null for the sheet's standard size. */
  readonly size: number | null;
  readonly hidden: boolean;
  /** Hidden by a filter, besides. */
  readonly filtered: boolean;
  /** How its untouched cells look. */
  readonly style: CellStyle | null;
}

const PLAIN: Line = { size: null, hidden: false, filtered: false, style: null };

/** The rows, or the columns, of a sheet that differ from plain ones. */
export class Lines {
  private known = new Map<number, Line>();

  constructor(
    private readonly axis: 'row' | 'column',
    /** Points. */
    public standardSize: number,
  ) {}

  get(index: number): Line {
    return this.known.get(index) ?? PLAIN;
  }

  change(index: number, change: Partial<Line>): void {
    this.known.set(index, { ...this.get(index), ...change });
  }

  isHidden(index: number): boolean {
    const line = this.get(index);
    return line.hidden || line.filtered;
  }

  /** Points; 0 where hidden. */
  size(index: number): number {
    return this.isHidden(index) ? 0 : (this.get(index).size ?? this.standardSize);
  }

  /** Points from the sheet's edge to the line's start. */
  offset(index: number): number {
    let offset = index * this.standardSize;
    for (const known of this.known.keys())
      if (known < index) offset += this.size(known) - this.standardSize;
    return offset;
  }

  entries(): [number, Line][] {
    return [...this.known];
  }

  /** New lines look like the one before them, as Excel has it. */
  shift(shift: Shift): void {
    if (shift.axis !== this.axis || !isWholeShift(shift)) return;
    const { size, style } = this.get(shift.at - 1);
    const moved = this.entries().flatMap(([index, line]): [number, Line][] => {
      const to = shiftIndex(index, shift);
      return to === null ? [] : [[to, line]];
    });
    this.known = new Map(moved);
    if (shift.kind === 'delete') return;
    for (let index = shift.at; index < shift.at + shift.count; index += 1)
      if (this.axis === 'column' && (size !== null || style)) this.change(index, { size, style });
  }
}
