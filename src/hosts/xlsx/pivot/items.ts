import type { CellValue } from '../../../domain/grid/grid';

/** A pivot table's source: plain rows under named fields. */
export interface PivotSource {
  readonly fields: readonly string[];
  readonly records: readonly (readonly CellValue[])[];
}

const collator = new Intl.Collator('vi', { numeric: true });

/**
 * What a field holds, once each: first the values that `order` names, then numbers, then texts by the
 * Vietnamese alphabet, empty last.
 */
export function itemsOf(
  { fields, records }: PivotSource,
  field: string,
  order: readonly string[],
): readonly CellValue[] {
  const column = fields.indexOf(field);
  const found = new Map<string, CellValue>();
  for (const record of records) {
    const value = record[column] ?? null;
    found.set(keyOf(value), value === '' ? null : value);
  }
  const place = new Map(order.map((value, index) => [value, index]));
  return [...found.values()].sort((a, b) => {
    const ranked = rank(a, place) - rank(b, place);
    if (ranked !== 0) return ranked;
    if (typeof a === 'number' && typeof b === 'number') return a - b;
    return collator.compare(keyOf(a), keyOf(b));
  });
}

/** Tells values apart as pivot items are told apart. */
export function keyOf(value: CellValue): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : String(value);
}

function rank(value: CellValue, place: ReadonlyMap<string, number>): number {
  if (value === null) return Infinity;
  return place.get(keyOf(value)) ?? place.size + (typeof value === 'number' ? 0 : 1);
}
