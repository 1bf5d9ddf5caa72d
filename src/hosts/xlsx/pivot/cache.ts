import type { CellValue, Rect } from '../../../domain/grid/grid';
import type { Worksheet } from '../worksheet/worksheet';
import { keyOf, type PivotSource } from './items';

/** A value that records of a cache name by its index. */
interface SharedItem {
  readonly index: number;
  readonly value: CellValue;
}

/** The shared values of a field by their key, in the order of their indexes. */
export type SharedItems = ReadonlyMap<string, SharedItem>;

/** What pivot tables over one source have in common. */
export interface PivotCache {
  readonly source: PivotSource;
  /** By field; fields of plain numbers stand in the records as they are. */
  readonly shared: ReadonlyMap<string, SharedItems>;
  /** The id by which the workbook and its pivot tables name the cache. */
  readonly id: number;
}

/** A cache made in a draft, and what it was read from. */
export interface DraftCache extends PivotCache {
  readonly worksheet: Worksheet;
  readonly range: Rect;
  readonly table: string;
}

/**
 * The shared values of a source. As in Excel, every field that holds text has them, so that one cache
 * serves any pivot table over it; fields of numbers have them where a pivot table puts them on an axis.
 */
export function sharedItems(
  { fields, records }: PivotSource,
  axes: readonly string[],
): ReadonlyMap<string, SharedItems> {
  const shared = new Map<string, SharedItems>();
  for (const [column, field] of fields.entries()) {
    const items = new Map<string, SharedItem>();
    let isText = axes.includes(field);
    for (const record of records) {
      const held = record[column] ?? null;
      const value = held === '' ? null : held;
      isText ||= typeof value === 'string';
      const key = keyOf(value);
      if (!items.has(key)) items.set(key, { index: items.size, value });
    }
    if (isText) shared.set(field, items);
  }
  return shared;
}
