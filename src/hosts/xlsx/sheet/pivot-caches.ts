import type { CellValue, Rect } from '../../../domain/grid/grid';
import type { PivotSpec } from '../../../domain/grid/sheet-spec';
import type { Draft } from '../draft';
import { contentTypes } from '../package/kinds';
import { declaration, element } from '../package/xml';
import { relationshipId } from '../package/workbook-part';
import { sharedItems, type PivotCache } from '../pivot/cache';
import { cacheDefinition, cacheRecords } from '../pivot/cache-xml';
import type { PivotSource } from '../pivot/items';
import { refuse } from '../refused';
import { resultOf } from '../worksheet/content';
import type { Worksheet } from '../worksheet/worksheet';

/** The cache for a pivot table: one that reads the same source, or a new one. Gives its part too. */
export function cacheFor(draft: Draft, spec: PivotSpec): { part: string; cache: PivotCache } {
  const { worksheet } = draft.sheet(spec.sourceSheet);
  const axes = [...spec.rows, ...spec.columns];
  for (const [part, cache] of draft.pivotCaches) {
    const isSame =
      cache.worksheet === worksheet &&
      cache.table === spec.sourceTable &&
      sameRect(cache.range, spec.sourceRange);
    if (isSame && axes.every((field) => cache.shared.has(field))) return { part, cache };
  }
  const source = sourceOf(draft, worksheet, spec);
  const shared = sharedItems(source, axes);
  const { part, id } = storeCache(draft, spec.sourceTable, source, shared);
  const cache = { source, shared, id, worksheet, range: spec.sourceRange, table: spec.sourceTable };
  draft.pivotCaches.set(part, cache);
  return { part, cache };
}

/** Writes a cache, unless the workbook holds the same one already. */
function storeCache(
  draft: Draft,
  table: string,
  source: PivotSource,
  shared: PivotCache['shared'],
): { part: string; id: number } {
  const records = declaration + cacheRecords(source, shared).toString();
  const definition = (recordsId: string): string =>
    declaration + cacheDefinition(source, table, shared, recordsId).toString();
  const known = knownCache(draft, records, definition);
  if (known) return known;
  const part = draft.package.freeName('xl/pivotCache/pivotCacheDefinition', '.xml');
  const recordsPart = draft.package.freeName('xl/pivotCache/pivotCacheRecords', '.xml');
  const types = draft.package.contentTypes();
  types.set(part, contentTypes.pivotCacheDefinition);
  types.set(recordsPart, contentTypes.pivotCacheRecords);
  draft.package.setText(recordsPart, records);
  const recordsId = draft.package.relationships(part).add('pivotCacheRecords', recordsPart);
  draft.package.setText(part, definition(recordsId));
  return { part, id: registerCache(draft, part) };
}

/** A cache of the workbook that is spelled just so. */
function knownCache(
  draft: Draft,
  records: string,
  definition: (recordsId: string) => string,
): { part: string; id: number } | null {
  const { workbook } = draft;
  const relationships = draft.package.relationships(workbook.part);
  for (const entry of workbook.root.child('pivotCaches')?.elements('pivotCache') ?? []) {
    const part = relationships.part(relationshipId(entry) ?? '');
    if (part === null) continue;
    const [link] = draft.package
      .relationships(part)
      .all()
      .filter(({ kind }) => kind === 'pivotCacheRecords');
    if (!link?.part || draft.package.text(link.part) !== records) continue;
    if (draft.package.text(part) !== definition(link.id)) continue;
    return { part, id: Number(entry.get('cacheId') ?? 0) };
  }
  return null;
}

/** Lists the cache in the workbook, under an id of its own. */
function registerCache(draft: Draft, cache: string): number {
  const { workbook } = draft;
  const list = workbook.ensure('pivotCaches');
  const ids = list.elements('pivotCache').map((entry) => Number(entry.get('cacheId') ?? 0));
  const cacheId = Math.max(0, ...ids) + 1;
  const id = draft.package.relationships(workbook.part).add('pivotCacheDefinition', cache);
  list.children.push(
    element('pivotCache', { cacheId, [`${workbook.relationshipsPrefix()}:id`]: id }),
  );
  workbook.touch();
  return cacheId;
}

function sourceOf(
  draft: Draft,
  { rows }: Worksheet,
  { sourceSheet, sourceRange, ...spec }: PivotSpec,
): PivotSource {
  const line = (row: number): CellValue[] => {
    const values: CellValue[] = [];
    for (let column = sourceRange.left; column <= sourceRange.right; column += 1) {
      values.push(resultOf(rows.cell(row, column), draft.strings));
    }
    return values;
  };
  const fields = line(sourceRange.top).map((name) => (typeof name === 'string' ? name : ''));
  const used = [...spec.rows, ...spec.columns, ...spec.values.map(({ field }) => field)];
  const missing = used.find((field) => !fields.includes(field));
  if (missing !== undefined) {
    throw refuse('changed', `the source of ${spec.name} has no field "${missing}"`, sourceSheet);
  }
  const records: CellValue[][] = [];
  for (let row = sourceRange.top + 1; row <= sourceRange.bottom; row += 1) records.push(line(row));
  return { fields, records };
}

function sameRect(a: Rect, b: Rect): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}
