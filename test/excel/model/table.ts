import { invalidOperation } from '../protocol/excel-error';
import type { Area } from './area';
import { intersect } from './area';
import type { Placed } from './area-list';
import { touching } from './area-list';
import { CellRange } from './cell-range';
import { displayText } from './display';
import { SheetFilter } from './sheet-filter';
import type { Worksheet } from './worksheet';

/** A table: a heading row, rows of data, perhaps a total row. */
export class Table implements Placed {
  style = 'TableStyleMedium2';
  showHeaders = true;
  showTotals = false;
  showBandedRows = true;
  showBandedColumns = false;
  highlightFirstColumn = false;
  highlightLastColumn = false;
  showFilterButton = true;
  readonly filter: SheetFilter;

  constructor(
    readonly sheet: Worksheet,
    readonly id: string,
    public name: string,
    public area: Area,
  ) {
    this.filter = new SheetFilter(sheet);
  }

  /** The headings' texts, which are the columns' names. */
  get columnNames(): string[] {
    const { top, left, right } = this.area;
    return Array.from({ length: right - left + 1 }, (_, at) => {
      const cell = this.sheet.cells.get(top, left + at);
      return displayText(cell?.value ?? null, cell?.style.numberFormat ?? 'General');
    });
  }

  get headers(): Area | null {
    return this.showHeaders ? { ...this.area, bottom: this.area.top } : null;
  }

  get body(): Area {
    const { top, bottom } = this.area;
    return {
      ...this.area,
      top: this.showHeaders ? top + 1 : top,
      bottom: this.showTotals ? bottom - 1 : bottom,
    };
  }

  get totals(): Area | null {
    return this.showTotals ? { ...this.area, top: this.area.bottom } : null;
  }

  range(area: Area): CellRange {
    return new CellRange(this.sheet, area);
  }
}

/** Throws where no table may lie: over merged cells, another table or a PivotTable. */
export function assertRoomForTable(
  sheet: Worksheet,
  area: Area,
  location: string,
  own?: Table,
): void {
  if (touching(sheet.merges, area).length > 0)
    throw invalidOperation(location, 'A table cannot lie over merged cells.');
  if (touching(sheet.tables, area).some((table) => table !== own))
    throw invalidOperation(location, 'A table cannot overlap another table.');
  if (sheet.pivotTables.some((pivot) => pivot.area && intersect(pivot.area, area)))
    throw invalidOperation(location, 'A table cannot overlap a PivotTable.');
}
