import type { Area } from '../model/area';
import { holds, intersect } from '../model/area';
import type { CellStyle } from '../model/cell-style';
import { CellError, wireValue } from '../model/cell-value';
import type { CellValue } from '../model/cell-value';
import type { ConditionalFormat } from '../model/conditional-format';
import { offsetFormula } from '../model/formula';
import type { Worksheet } from '../model/worksheet';
import type { CellView } from './view';

/** What conditional formats make of the cells of some rows. */
export class ConditionView {
  private readonly met = new Map<ConditionalFormat, Set<string>>();
  private readonly largest = new Map<ConditionalFormat, number>();
  private readonly formats: ConditionalFormat[];

  constructor(
    private readonly sheet: Worksheet,
    rows: Area,
  ) {
    this.formats = sheet.conditionalFormats.filter(({ area }) => intersect(area, rows));
    for (const format of this.formats)
      if (format.kind === 'Custom') this.met.set(format, this.cellsMeeting(format, rows));
  }

  /** The cell's style with what its conditions change, and its data bar. */
  apply(row: number, column: number, style: CellStyle): { style: CellStyle; bar: CellView['bar'] } {
    let bar: CellView['bar'] = null;
    let changed = style;
    for (const format of [...this.formats].reverse()) {
      if (!holds(format.area, row, column)) continue;
      if (format.kind === 'DataBar') bar = this.barOf(format, row, column) ?? bar;
      else if (this.meets(format, row, column)) changed = dressed(changed, format);
    }
    return { style: changed, bar };
  }

  private meets(format: ConditionalFormat, row: number, column: number): boolean {
    const met = this.met.get(format);
    if (met) return met.has(`${row} ${column}`);
    const value = this.sheet.cells.get(row, column)?.value ?? null;
    if (format.text)
      return String(wireValue(value)).toLowerCase().includes(format.text.text.toLowerCase());
    return format.cellValue !== null && compare(value, format.cellValue);
  }

  /** Custom formulas are worked out for all cells at once. */
  private cellsMeeting(format: ConditionalFormat, rows: Area): Set<string> {
    const area = intersect(format.area, rows);
    const used = area && this.sheet.used(false, area);
    if (!used) return new Set();
    const places: { key: string; formula: string; row: number }[] = [];
    for (let row = used.top; row <= used.bottom; row += 1)
      for (let column = used.left; column <= used.right; column += 1)
        places.push({
          key: `${row} ${column}`,
          row,
          formula: offsetFormula(format.formula, row - format.area.top, column - format.area.left),
        });
    const results = this.sheet.book.calculator.evaluate(this.sheet, places);
    return new Set(places.filter((_, at) => isTrue(results[at] ?? null)).map(({ key }) => key));
  }

  private barOf(format: ConditionalFormat, row: number, column: number): CellView['bar'] {
    const value = this.sheet.cells.get(row, column)?.value ?? null;
    if (typeof value !== 'number') return null;
    const given = Number(format.dataBar.upperBoundRule.formula?.replace(/^=/, '') ?? Number.NaN);
    const most = Number.isNaN(given) ? this.largestIn(format) : given;
    const part = most > 0 ? Math.min(1, Math.max(0, value / most)) : 0;
    return { part, color: format.dataBar.fillColor };
  }

  private largestIn(format: ConditionalFormat): number {
    const known = this.largest.get(format);
    if (known !== undefined) return known;
    let most = 0;
    for (const { cell } of this.sheet.cells.within(format.area))
      if (typeof cell.value === 'number') most = Math.max(most, cell.value);
    this.largest.set(format, most);
    return most;
  }
}

const isTrue = (value: CellValue): boolean =>
  value === true || (typeof value === 'number' && value !== 0);

function dressed(style: CellStyle, { looks }: ConditionalFormat): CellStyle {
  return {
    ...style,
    fill: looks.fill ?? style.fill,
    font: {
      ...style.font,
      color: looks.color ?? style.font.color,
      bold: looks.bold ?? style.font.bold,
      italic: looks.italic ?? style.font.italic,
    },
  };
}

function compare(value: CellValue, rule: NonNullable<ConditionalFormat['cellValue']>): boolean {
  if (value === null || value instanceof CellError) return false;
  const limit = rule.formula1.replace(/^=/, '').replace(/^"(.*)"$/s, '$1');
  const [one, other] = typeof value === 'number' ? [value, Number(limit)] : [String(value), limit];
  switch (rule.operator) {
    case 'EqualTo':
      return one === other;
    case 'NotEqualTo':
      return one !== other;
    case 'GreaterThan':
      return one > other;
    case 'GreaterThanOrEqual':
      return one >= other;
    case 'LessThan':
      return one < other;
    case 'LessThanOrEqual':
      return one <= other;
    default:
      return false;
  }
}
