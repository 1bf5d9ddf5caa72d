import { shiftSpan, type ColumnShift } from '../../../domain/grid/column-shift';
import { element } from '../package/xml';
import type { Worksheet } from './worksheet';

/** What a `<col>` says about one column, without `min` and `max`, spelled alike for equal columns. */
type ColumnSettings = ReadonlyMap<string, string>;

interface Span {
  readonly min: number;
  readonly max: number;
  readonly settings: ColumnSettings;
}

/** A worksheet's `<cols>` column by column, written back as the fewest spans. */
export class Columns {
  private readonly byColumn: Span[];

  constructor(private readonly worksheet: Worksheet) {
    this.byColumn = (worksheet.element('cols')?.elements('col') ?? []).map((col) => {
      const settings = new Map(col.attributes);
      settings.delete('min');
      settings.delete('max');
      return { min: Number(col.get('min')) - 1, max: Number(col.get('max')) - 1, settings };
    });
  }

  at(column: number): ColumnSettings | null {
    return this.byColumn.find(({ min, max }) => min <= column && column <= max)?.settings ?? null;
  }

  /** The look that cells without one of their own have in that column. */
  style(column: number): number {
    return Number(this.at(column)?.get('style') ?? 0);
  }

  /** Changes settings of one column; null takes a setting away. */
  set(column: number, changes: Readonly<Record<string, string | null>>): void {
    const settings = new Map(this.at(column) ?? []);
    for (const [name, value] of Object.entries(changes)) {
      if (value === null) settings.delete(name);
      else settings.set(name, value);
    }
    this.cut(column);
    if (settings.size > 0) this.byColumn.push({ min: column, max: column, settings });
    this.save();
  }

  /** Moves the settings with their columns; new columns have none. */
  shift(shift: ColumnShift): void {
    for (const at of [shift.at, shift.at - shift.count]) this.split(at);
    const moved = this.byColumn.splice(0).flatMap(({ min, max, settings }) => {
      const span = shiftSpan(min, max, shift);
      return span ? [{ min: span.left, max: span.right, settings }] : [];
    });
    this.byColumn.push(...moved);
    this.save();
  }

  /** Parts the span that runs over a column's left edge. */
  private split(column: number): void {
    const at = this.byColumn.findIndex(({ min, max }) => min < column && column <= max);
    const span = this.byColumn[at];
    if (span) this.byColumn.splice(at, 1, { ...span, max: column - 1 }, { ...span, min: column });
  }

  /** Leaves one column without settings, splitting the span that it lies in. */
  private cut(column: number): void {
    const at = this.byColumn.findIndex(({ min, max }) => min <= column && column <= max);
    const span = this.byColumn[at];
    if (!span) return;
    const parts = [
      { ...span, max: column - 1 },
      { ...span, min: column + 1 },
    ].filter(({ min, max }) => min <= max);
    this.byColumn.splice(at, 1, ...parts);
  }

  private save(): void {
    const spans = [...this.byColumn].sort((a, b) => a.min - b.min);
    const known = this.worksheet.element('cols');
    if (spans.length === 0) {
      if (known) this.worksheet.drop(known);
      return;
    }
    this.worksheet.ensure('cols').children = joined(spans).map(({ min, max, settings }) => {
      const col = element('col', { min: min + 1, max: max + 1 });
      for (const name of inExcelsOrder(settings)) col.set(name, settings.get(name) ?? null);
      return col;
    });
  }
}

/** The settings' order in files that Excel writes (the schema's, CT_Col): alike however they came about. */
const settingNames = [
  'width',
  'style',
  'hidden',
  'bestFit',
  'customWidth',
  'phonetic',
  'outlineLevel',
  'collapsed',
];

function inExcelsOrder(settings: ColumnSettings): readonly string[] {
  const known = settingNames.filter((name) => settings.has(name));
  return [...known, ...[...settings.keys()].filter((name) => !settingNames.includes(name))];
}

/** Neighbouring spans with equal settings as one. */
function joined(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    if (last?.max === span.min - 1 && sameSettings(last.settings, span.settings)) {
      result[result.length - 1] = { ...last, max: span.max };
    } else result.push(span);
  }
  return result;
}

function sameSettings(a: ColumnSettings, b: ColumnSettings): boolean {
  return a.size === b.size && [...a].every(([name, value]) => b.get(name) === value);
}
