import { cellXml, parseCells, type Cell } from './cell';
import { parseAttributes } from '../package/xml';

/** One row; its cells are parsed when first asked for, and spelled anew only when one changed. */
export class Row {
  private parsed: Cell[] | null = null;
  private changed = false;

  constructor(
    readonly index: number,
    readonly attributes: Map<string, string>,
    private readonly inner: string,
    private readonly raw: string | null,
  ) {}

  /** Its cells from left to right. */
  get cells(): readonly Cell[] {
    return (this.parsed ??= parseCells(this.inner));
  }

  cell(column: number): Cell | null {
    const { cells } = this;
    const at = position(cells, column);
    const found = cells[at];
    return found?.column === column ? found : null;
  }

  /** Puts a cell in its place; null takes the cell away. */
  set(column: number, cell: Cell | null): void {
    const cells = (this.parsed ??= parseCells(this.inner));
    const at = position(cells, column);
    const held = cells[at]?.column === column ? 1 : 0;
    if (cell) cells.splice(at, held, cell);
    else cells.splice(at, held);
    this.changed = true;
  }

  /** Replaces all cells, given from left to right. */
  replace(cells: readonly Cell[]): void {
    this.parsed = [...cells];
    this.changed = true;
  }

  /** Whether one of its cells may hold a formula: a quick look before parsing. */
  hasFormulas(): boolean {
    return this.changed || this.inner.includes('<f');
  }

  /** Whether its XML, as read, holds that text: a quick look before parsing. */
  mentions(text: string): boolean {
    return this.inner.includes(text);
  }

  setAttribute(name: string, value: string | null): void {
    if (value === null) this.attributes.delete(name);
    else this.attributes.set(name, value);
    this.changed = true;
  }

  /** Made in passing and never filled. */
  get isNeedless(): boolean {
    if (this.raw !== null && !this.changed) return false;
    const told = [...this.attributes.keys()].some((name) => name !== 'r' && name !== 'spans');
    return !told && this.cells.length === 0;
  }

  get xml(): string {
    if (this.raw !== null && !this.changed) return this.raw;
    let tag = `<row r="${this.index + 1}"`;
    for (const [name, value] of this.attributes) {
      // "spans" is a hint that a change of columns makes false; Excel does without it.
      if (name !== 'r' && name !== 'spans') tag += ` ${name}="${value}"`;
    }
    const inner = this.cells.map((cell) => cellXml(this.index, cell)).join('');
    return inner === '' ? `${tag}/>` : `${tag}>${inner}</row>`;
  }
}

/** The place of a column among cells: the first cell at or behind it. */
function position(cells: readonly Cell[], column: number): number {
  let low = 0;
  let high = cells.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cells[middle]?.column ?? 0) < column) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The rows of a sheet, by index, from top to bottom. */
export class Rows {
  private readonly byIndex = new Map<number, Row>();
  private sorted = true;

  static parse(sheetData: string): Rows {
    const rows = new Rows();
    const start = /<row(\s[^>]*?)?(\/?)>/gu;
    let last = -1;
    for (let match = start.exec(sheetData); match; match = start.exec(sheetData)) {
      const [tag, attributeText = '', closed] = match;
      const innerStart = match.index + tag.length;
      const innerEnd = closed === '/' ? innerStart : sheetData.indexOf('</row>', innerStart);
      const end = closed === '/' ? innerStart : innerEnd + '</row>'.length;
      const attributes = parseAttributes(attributeText);
      const number = attributes.get('r');
      last = number === undefined ? last + 1 : Number(number) - 1;
      const inner = sheetData.slice(innerStart, innerEnd);
      rows.byIndex.set(last, new Row(last, attributes, inner, sheetData.slice(match.index, end)));
      start.lastIndex = end;
    }
    return rows;
  }

  get(index: number): Row | null {
    return this.byIndex.get(index) ?? null;
  }

  /** The row, made when the sheet has none there. */
  ensure(index: number): Row {
    let row = this.byIndex.get(index);
    if (!row) {
      row = new Row(index, new Map(), '', null);
      this.byIndex.set(index, row);
      this.sorted = false;
    }
    return row;
  }

  all(): readonly Row[] {
    if (!this.sorted) {
      const rows = [...this.byIndex.entries()].sort(([a], [b]) => a - b);
      this.byIndex.clear();
      for (const [index, row] of rows) this.byIndex.set(index, row);
      this.sorted = true;
    }
    return [...this.byIndex.values()];
  }

  cell(row: number, column: number): Cell | null {
    return this.get(row)?.cell(column) ?? null;
  }

  get xml(): string {
    const inner = this.all()
      .filter((row) => !row.isNeedless)
      .map((row) => row.xml)
      .join('');
    return inner === '' ? '<sheetData/>' : `<sheetData>${inner}</sheetData>`;
  }
}
