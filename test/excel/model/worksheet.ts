import type { Area } from './area';
import { formatArea, MAX_COLUMNS, MAX_ROWS } from './area';
import { shiftPlaced } from './area-list';
import { Cell } from './cell';
import { CellStore } from './cell-store';
import type { ConditionalFormat } from './conditional-format';
import type { Chart } from './chart';
import type { Comment } from './comment';
import type { CellRange } from './cell-range';
import type { CellStyle } from './cell-style';
import { DEFAULT_STYLE } from './cell-style';
import type { ChangeType } from './events';
import { Lines } from './lines';
import type { Merge } from './merge';
import type { NamedItem } from './named-item';
import { PageLayout, shiftPageLayout } from './page-layout';
import type { PivotTable } from './pivot-table';
import { shiftPivots } from './pivot-shift';
import type { Table } from './table';
import type { Protection } from './protection';
import { SheetFilter } from './sheet-filter';
import type { Shift } from './shift';
import { shiftArea } from './shift';
import type { Validation } from './validation';
import type { Workbook } from './workbook';

export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

/** How many rows and columns stay in sight. */
export interface Freeze {
  readonly rows: number;
  readonly columns: number;
}

/** A sheet of cells and what lies over them. */
export class Worksheet {
  visibility: 'Visible' | 'Hidden' | 'VeryHidden' = 'Visible';
  /** `#RRGGBB`, or empty. */
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  readonly cells = new CellStore();
  readonly rows = new Lines('row', 15);
  readonly columns = new Lines('column', 48);
  merges: Merge[] = [];
  names: NamedItem[] = [];
  protection: Protection | null = null;
  validations: Validation[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  tables: Table[] = [];
  pivotTables: PivotTable[] = [];
  charts: Chart[] = [];
  comments: Comment[] = [];
  readonly pageLayout = new PageLayout();
  freeze: Freeze = { rows: 0, columns: 0 };
  readonly filter = new SheetFilter(this);
  readonly customProperties = new Map<string, string>();
  /** Ranges that scripts keep between requests. */
  kept: CellRange[] = [];
  selection: Area = { top: 0, left: 0, bottom: 0, right: 0 };

  constructor(
    readonly book: Workbook,
    readonly id: string,
    public name: string,
  ) {}

  get position(): number {
    return this.book.sheets.indexOf(this);
  }

  styleAt(row: number, column: number): CellStyle {
    return this.cells.get(row, column)?.style ?? this.lineStyle(row, column);
  }

  /** The cell, made where there was none. */
  cell(row: number, column: number): Cell {
    const held = this.cells.get(row, column);
    if (held) return held;
    const cell = new Cell(this.lineStyle(row, column));
    this.cells.put(row, column, cell);
    return cell;
  }

  used(valuesOnly: boolean, within: Area = WHOLE_SHEET): Area | null {
    if (this.pivotTables.length > 0) this.book.calculator.refresh();
    return this.cells.used(within, valuesOnly);
  }

  /** Moves what lies over the cells; the cells and formulas are moved by `applyShift`. */
  shiftOverlays(shift: Shift): void {
    this.rows.shift(shift);
    this.columns.shift(shift);
    shiftPlaced(this.kept, shift);
    shiftPlaced(this.merges, shift);
    shiftPlaced(this.tables, shift);
    for (const table of this.tables) table.filter.area = table.area;
    shiftPlaced(this.charts, shift);
    shiftPlaced(this.comments, shift);
    shiftPivots(this.pivotTables, shift);
    shiftPageLayout(this.pageLayout, shift);
    shiftPlaced(this.validations, shift);
    shiftPlaced(this.conditionalFormats, shift);
    if (this.filter.area) this.filter.area = shiftArea(this.filter.area, shift);
    this.merges = this.merges.filter(({ area }) => formatArea(area).includes(':'));
  }

  select(area: Area): void {
    this.selection = area;
    this.book.emit('selectionChanged', this, {
      address: formatArea(area),
      worksheetId: this.id,
      isInsideTable: false,
    });
  }

  /** Tells the listeners what happened to these cells. */
  tell(area: Area, changeType: ChangeType, shiftDirection = 'None'): void {
    this.book.emit('changed', this, {
      address: formatArea(area),
      changeType,
      source: this.book.actor.source,
      triggerSource: this.book.actor.triggerSource,
      worksheetId: this.id,
      shiftDirection,
      referenceId: '',
    });
  }

  private lineStyle(row: number, column: number): CellStyle {
    return this.rows.get(row).style ?? this.columns.get(column).style ?? DEFAULT_STYLE;
  }
}
