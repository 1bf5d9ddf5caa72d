import { invalidReference } from '../protocol/excel-error';
import type { Area } from './area';
import { columnsOf, formatArea, quotedSheet, rowsOf } from './area';
import type { Placed } from './area-list';
import type { Worksheet } from './worksheet';

/** A block of cells of one sheet, as scripts hold it; follows inserts and deletes while kept. */
export class CellRange implements Placed {
  private isKept = false;

  constructor(
    readonly sheet: Worksheet,
    public area: Area,
  ) {}

  get rowCount(): number {
    return rowsOf(this.area);
  }

  get columnCount(): number {
    return columnsOf(this.area);
  }

  /** `'My sheet'!A1:B2`. */
  get address(): string {
    return `${quotedSheet(this.sheet.name)}!${formatArea(this.area)}`;
  }

  /** Throws once all of its cells, or its sheet, are gone. */
  assertAlive(): void {
    const { sheet } = this;
    if (!sheet.book.sheets.includes(sheet) || (this.isKept && !sheet.kept.includes(this)))
      throw invalidReference('Range');
  }

  /** A range over the same cells that follows inserts and deletes for good. */
  kept(): CellRange {
    const range = new CellRange(this.sheet, this.area);
    range.keep();
    return range;
  }

  keep(): void {
    this.isKept = true;
    this.sheet.kept.push(this);
  }

  release(): void {
    this.isKept = false;
    this.sheet.kept = this.sheet.kept.filter((one) => one !== this);
  }
}
