import { invalidArgument } from '../protocol/excel-error';
import type { Area } from './area';
import type { CellRange } from './cell-range';
import type { CellValue } from './cell-value';
import type { Table } from './table';
import type { Worksheet } from './worksheet';

export const SUMMARIES = ['Sum', 'Count', 'Average', 'Max', 'Min', 'CountNumbers'] as const;
export type Summary = (typeof SUMMARIES)[number];

/** One column of the source: its distinct values and which of them are shown. */
export class PivotField {
  readonly hidden = new Set<string>();
  sort: 'Ascending' | 'Descending' = 'Ascending';
  hasSubtotals = true;

  constructor(
    readonly pivot: PivotTable,
    readonly name: string,
    readonly column: number,
  ) {}

  /** The values that occur, each once, in the order of the PivotTable. */
  get items(): CellValue[] {
    const seen = new Map<string, CellValue>();
    for (const record of this.pivot.records) {
      const value = record[this.column] ?? null;
      seen.set(itemName(value), value);
    }
    const sorted = [...seen.values()].sort(compareItems);
    return this.sort === 'Ascending' ? sorted : sorted.reverse();
  }
}

/** How an item of a field is called: an empty cell is `(blank)`. */
export const itemName = (value: CellValue): string =>
  value === null ? '(blank)' : typeof value === 'object' ? value.code : String(value);

/** Numbers before texts, blanks last. */
function compareItems(one: CellValue, other: CellValue): number {
  const rank = (value: CellValue): number =>
    value === null ? 2 : typeof value === 'number' ? 0 : 1;
  if (rank(one) !== rank(other)) return rank(one) - rank(other);
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return itemName(one).localeCompare(itemName(other), 'en');
}

/** A field summed up, counted or averaged in the body. */
export class PivotData {
  numberFormat = 'General';
  private given: string | null = null;
  private chosen: Summary | null = null;
  readonly id: string;

  constructor(readonly field: PivotField) {
    this.id = field.pivot.sheet.book.newId();
  }

  /** Unless it was chosen, a field of nothing but numbers is summed up, any other counted. */
  get summary(): Summary {
    const { pivot, column } = this.field;
    this.chosen ??= pivot.records.every((record) => typeof record[column] === 'number')
      ? 'Sum'
      : 'Count';
    return this.chosen;
  }

  set summary(summary: Summary) {
    this.chosen = summary;
  }

  get name(): string {
    return (
      this.given ??
      `${this.summary === 'CountNumbers' ? 'Count' : this.summary} of ${this.field.name}`
    );
  }

  set name(name: string) {
    this.given = name;
  }
}

export interface PivotLayout {
  layoutType: 'Compact' | 'Outline' | 'Tabular';
  showRowGrandTotals: boolean;
  showColumnGrandTotals: boolean;
  subtotalLocation: 'AtTop' | 'AtBottom' | 'Off';
  showFieldHeaders: boolean;
  repeatLabels: boolean;
  emptyCellText: string;
  fillEmptyCells: boolean;
  preserveFormatting: boolean;
  autoFormat: boolean;
  enableFieldList: boolean;
  altTextTitle: string;
  altTextDescription: string;
}

/** A PivotTable: what it draws from, how it lays it out, and the cells that it filled. */
export class PivotTable {
  refreshOnOpen = false;
  useCustomSortLists = true;
  enableDataValueEditing = false;
  allowMultipleFiltersPerField = false;
  rows: PivotField[] = [];
  columns: PivotField[] = [];
  filters: PivotField[] = [];
  data: PivotData[] = [];
  readonly fields: readonly PivotField[];
  private read: CellValue[][] | null = null;
  /** The cells that it fills now. */
  area: Area | null = null;
  /** Where its numbers stand. */
  body: Area | null = null;
  readonly layout: PivotLayout = {
    layoutType: 'Compact',
    showRowGrandTotals: true,
    showColumnGrandTotals: true,
    subtotalLocation: 'AtTop',
    showFieldHeaders: true,
    repeatLabels: false,
    emptyCellText: '',
    fillEmptyCells: true,
    preserveFormatting: true,
    autoFormat: true,
    enableFieldList: true,
    altTextTitle: '',
    altTextDescription: '',
  };

  constructor(
    readonly sheet: Worksheet,
    readonly id: string,
    public name: string,
    readonly source: CellRange | Table,
    public anchor: { row: number; column: number },
  ) {
    const names = headings(source);
    this.fields = names.map((heading, column) => new PivotField(this, heading, column));
  }

  /** The source as it was when first looked at, or looked at again since. */
  get records(): readonly CellValue[][] {
    const { sheet, area } = this.source;
    if (this.read) return this.read;
    sheet.book.calculator.refresh();
    this.read = Array.from({ length: area.bottom - area.top }, (_, down) =>
      this.fields.map(
        ({ column }) => sheet.cells.get(area.top + 1 + down, area.left + column)?.value ?? null,
      ),
    );
    return this.read;
  }

  /** Has the source looked at again. */
  forgetRecords(): void {
    this.read = null;
  }

  /** Its source holds formulas that are still to be calculated. */
  get isBehind(): boolean {
    const { sheet, area } = this.source;
    if (this.read !== null || !sheet.book.calculator.isBehind) return false;
    for (const { cell } of sheet.cells.within(area)) if (cell.formula !== null) return true;
    return false;
  }
}

/** The names of the fields: each heading must be there, and there once. */
function headings({ sheet, area }: CellRange | Table): string[] {
  const location = 'PivotTableCollection.add';
  if (area.bottom <= area.top)
    throw invalidArgument(location, 'A PivotTable needs headings and at least one row below.');
  const names: string[] = [];
  for (let column = area.left; column <= area.right; column += 1) {
    const value = sheet.cells.get(area.top, column)?.value ?? null;
    const name = value === null ? '' : itemName(value);
    if (name.trim() === '')
      throw invalidArgument(
        location,
        'The PivotTable field name is not valid: a heading is empty.',
      );
    if (names.some((one) => one.toLowerCase() === name.toLowerCase()))
      throw invalidArgument(location, `The heading "${name}" occurs twice.`);
    names.push(name);
  }
  return names;
}
