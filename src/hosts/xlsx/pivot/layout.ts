import type { CellValue } from '../../../domain/grid/grid';
import type { PivotSpec } from '../../../domain/grid/sheet-spec';
import { itemsOf, keyOf, type PivotSource } from './items';

/** A line of a pivot table: item indexes from the outermost row field on; none for the grand total. */
export type Path = readonly number[];

/** A column of figures: an item of the column field (null for the total) and one of the values. */
export interface FigureColumn {
  readonly item: number | null;
  readonly value: number;
}

/** A pivot table worked out. */
export interface PivotLayout {
  /** The items of each row field, then of the column field. */
  readonly items: ReadonlyMap<string, readonly CellValue[]>;
  readonly lines: readonly Path[];
  readonly columns: readonly FigureColumn[];
  /** The figure where a line and a column meet; null where no record falls. */
  figure(line: Path, column: FigureColumn): number | null;
}

interface Sum {
  count: number;
  numbers: number;
  total: number;
}

/** Works out a pivot table over its source, as Excel would on refreshing it. */
export function layOut(spec: PivotSpec, source: PivotSource): PivotLayout {
  const axes = [...spec.rows, ...spec.columns];
  const items = new Map(
    axes.map((field) => [field, itemsOf(source, field, spec.itemOrder[field] ?? [])]),
  );
  const indexers = new Map(axes.map((field) => [field, indexer(items.get(field) ?? [])]));
  const sums = new Map<string, Sum>();
  const paths = new Map<string, Path>();
  const fieldAt = (field: string): number => source.fields.indexOf(field);
  for (const record of source.records) {
    const indexOf = (field: string): number =>
      indexers.get(field)?.get(keyOf(record[fieldAt(field)] ?? null)) ?? 0;
    const full = spec.rows.map(indexOf);
    const column = spec.columns[0] === undefined ? null : indexOf(spec.columns[0]);
    for (let depth = 0; depth <= full.length; depth += 1) {
      const path = full.slice(0, depth);
      if (depth > 0) paths.set(path.join(), path);
      for (const [value, { field }] of spec.values.entries()) {
        const held = record[fieldAt(field)] ?? null;
        for (const item of column === null ? [null] : [column, null]) {
          add(sums, keyOfFigure(path, { item, value }), held);
        }
      }
    }
  }
  return {
    items,
    lines: [...[...paths.values()].sort(comparePaths), []],
    columns: figureColumns(spec, items),
    figure: (line, column) => figureOf(spec, sums.get(keyOfFigure(line, column)), column.value),
  };
}

function indexer(items: readonly CellValue[]): ReadonlyMap<string, number> {
  return new Map(items.map((item, index) => [keyOf(item), index]));
}

function keyOfFigure(path: Path, { item, value }: FigureColumn): string {
  return `${path.join()}|${item ?? ''}|${value}`;
}

function add(sums: Map<string, Sum>, key: string, value: CellValue): void {
  let sum = sums.get(key);
  if (!sum) sums.set(key, (sum = { count: 0, numbers: 0, total: 0 }));
  if (value !== null && value !== '') sum.count += 1;
  if (typeof value !== 'number') return;
  sum.numbers += 1;
  sum.total += value;
}

function figureOf(spec: PivotSpec, sum: Sum | undefined, value: number): number | null {
  if (!sum) return null;
  switch (spec.values[value]?.summary) {
    case 'count':
      return sum.count;
    case 'average':
      return sum.numbers === 0 ? null : sum.total / sum.numbers;
    default:
      return sum.total;
  }
}

/** Groups before what they hold, in item order. */
function comparePaths(a: Path, b: Path): number {
  for (let level = 0; level < Math.max(a.length, b.length); level += 1) {
    const difference = (a[level] ?? -1) - (b[level] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

function figureColumns(
  spec: PivotSpec,
  items: ReadonlyMap<string, readonly CellValue[]>,
): readonly FigureColumn[] {
  const [field] = spec.columns;
  const across: (number | null)[] =
    field === undefined ? [null] : [...(items.get(field) ?? []).keys(), null];
  return across.flatMap((item) => spec.values.map((_, value) => ({ item, value })));
}
