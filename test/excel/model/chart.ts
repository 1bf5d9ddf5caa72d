import type { Area } from './area';
import type { Placed } from './area-list';
import type { CellRange } from './cell-range';
import { displayText } from './display';
import type { Worksheet } from './worksheet';

/** A part of a chart with plain properties of its own: a title, an axis, a font. */
export class ChartPart {
  readonly values = new Map<string, unknown>();
  private readonly parts = new Map<string, ChartPart>();

  /** The part within this one, made on first use. */
  part(name: string): ChartPart {
    const part = this.parts.get(name) ?? new ChartPart();
    this.parts.set(name, part);
    return part;
  }
}

/** One series of a chart. */
export class ChartSeries extends ChartPart {
  data: CellRange | null = null;
  categories: CellRange | null = null;

  constructor(
    readonly chart: Chart,
    public name: string,
  ) {
    super();
  }

  /** `#RRGGBB`, or null for the theme's own. */
  get color(): string | null {
    const color = this.part('format').part('fill').values.get('color');
    return typeof color === 'string' ? color : null;
  }

  get numbers(): number[] {
    return cellsOf(this.data).map(({ value }) => (typeof value === 'number' ? value : 0));
  }

  get labels(): string[] {
    return cellsOf(this.categories).map(({ text }) => text);
  }
}

function cellsOf(range: CellRange | null): { value: unknown; text: string }[] {
  if (!range) return [];
  const { sheet, area } = range;
  sheet.book.calculator.refresh();
  const cells: { value: unknown; text: string }[] = [];
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = sheet.cells.get(row, column);
      const value = cell?.value ?? null;
      cells.push({ value, text: displayText(value, cell?.style.numberFormat ?? 'General') });
    }
  return cells;
}

/** A chart over the cells of a sheet. */
export class Chart extends ChartPart implements Placed {
  series: ChartSeries[] = [];

  constructor(
    readonly sheet: Worksheet,
    readonly id: string,
    public name: string,
    public type: string,
    /** The cells that it lies over. */
    public area: Area,
  ) {
    super();
  }
}
