import { invalidArgument, notImplemented } from '../protocol/excel-error';
import type { Area } from './area';
import { displayText } from './display';
import type { Worksheet } from './worksheet';

/** What a column is filtered by, as scripts give it. */
export interface FilterCriteria {
  readonly filterOn: string;
  readonly values?: readonly unknown[];
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: 'And' | 'Or';
}

/** The filter buttons over a block of cells whose first row is a heading, and what they hide. */
export class SheetFilter {
  area: Area | null = null;
  readonly criteria = new Map<number, FilterCriteria>();

  constructor(readonly sheet: Worksheet) {}

  get isDataFiltered(): boolean {
    return this.criteria.size > 0;
  }

  /** Filters the column (counted from the area's first) by the criteria. */
  set(column: number, criteria: FilterCriteria): void {
    if (criteria.filterOn !== 'Values' && criteria.filterOn !== 'Custom')
      throw notImplemented(`filters on ${criteria.filterOn}`);
    this.criteria.set(column, criteria);
    this.apply();
  }

  clear(column?: number): void {
    if (column === undefined) this.criteria.clear();
    else this.criteria.delete(column);
    this.apply();
  }

  remove(): void {
    this.clear();
    this.area = null;
  }

  /** Hides the rows that do not meet all criteria, shows the others. */
  apply(): void {
    if (!this.area) return;
    const { top, left, bottom } = this.area;
    if (this.criteria.size > 0) this.sheet.book.calculator.refresh();
    for (let row = top + 1; row <= bottom; row += 1) {
      const meets = [...this.criteria].every(([column, criteria]) =>
        matches(this.textAt(row, left + column), criteria),
      );
      if (meets === this.sheet.rows.get(row).filtered)
        this.sheet.rows.change(row, { filtered: !meets });
    }
  }

  private textAt(row: number, column: number): string {
    const cell = this.sheet.cells.get(row, column);
    return displayText(cell?.value ?? null, cell?.style.numberFormat ?? 'General');
  }
}

function matches(
  text: string,
  { filterOn, values, criterion1, criterion2, operator }: FilterCriteria,
): boolean {
  if (filterOn === 'Values')
    return (values ?? []).some((value) => String(value).toLowerCase() === text.toLowerCase());
  const first = criterion1 === undefined || meets(text, criterion1);
  if (criterion2 === undefined) return first;
  const second = meets(text, criterion2);
  return operator === 'Or' ? first || second : first && second;
}

/** `=*tỉnh*`, `<>`, `>5`: an operator and a text with `*` and `?` for any. */
function meets(text: string, criterion: string): boolean {
  const [, operator = '=', wanted = ''] = /^(<>|>=|<=|=|>|<)?(.*)$/su.exec(criterion) ?? [];
  const [value, limit] = [Number(text), Number(wanted)];
  switch (operator) {
    case '=':
      return wildcard(wanted).test(text);
    case '<>':
      return !wildcard(wanted).test(text);
    case '>':
      return value > limit;
    case '<':
      return value < limit;
    case '>=':
      return value >= limit;
    case '<=':
      return value <= limit;
    default:
      throw invalidArgument('FilterCriteria.criterion1');
  }
}

function wildcard(pattern: string): RegExp {
  const escaped = pattern.replace(/[.+^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`, 'isu');
}
