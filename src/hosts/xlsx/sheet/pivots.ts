import type { CellValue } from '../../../domain/grid/grid';
import type { PivotSpec, SheetSpec } from '../../../domain/grid/sheet-spec';
import type { Draft, SheetDraft } from '../draft';
import { contentTypes } from '../package/kinds';
import { element } from '../package/xml';
import { cacheDefinition, cacheRecords } from '../pivot/cache-xml';
import { writePivotCells } from '../pivot/cells';
import type { PivotSource } from '../pivot/items';
import { layOut } from '../pivot/layout';
import { pivotTableXml } from '../pivot/table-xml';
import { refuse } from '../refused';
import { contentOf } from '../worksheet/content';

/** The pivot tables of a sheet: each with its cache, filled, and read anew when Excel opens the file. */
export function putPivots(draft: Draft, sheet: SheetDraft, spec: SheetSpec): void {
  for (const pivot of spec.pivots) putPivot(draft, sheet, pivot);
}

function putPivot(draft: Draft, sheet: SheetDraft, spec: PivotSpec): void {
  const source = sourceOf(draft, spec);
  const layout = layOut(spec, source);
  writePivotCells(draft, sheet, spec, layout);

  const cache = draft.package.freeName('xl/pivotCache/pivotCacheDefinition', '.xml');
  const records = draft.package.freeName('xl/pivotCache/pivotCacheRecords', '.xml');
  const table = draft.package.freeName('xl/pivotTables/pivotTable', '.xml');
  const types = draft.package.contentTypes();
  types.set(cache, contentTypes.pivotCacheDefinition);
  types.set(records, contentTypes.pivotCacheRecords);
  types.set(table, contentTypes.pivotTable);
  draft.package.setXml(records, cacheRecords(source, layout.items));
  const recordsId = draft.package.relationships(cache).add('pivotCacheRecords', records);
  draft.package.setXml(cache, cacheDefinition(source, spec.sourceTable, layout.items, recordsId));
  const cacheId = registerCache(draft, cache);
  draft.package.setXml(table, pivotTableXml(spec, source, layout, cacheId, draft.styles));
  draft.package.relationships(table).add('pivotCacheDefinition', cache);
  draft.package.relationships(sheet.part).add('pivotTable', table);
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

function sourceOf(draft: Draft, { sourceSheet, sourceRange, ...spec }: PivotSpec): PivotSource {
  const { rows } = draft.sheet(sourceSheet).worksheet;
  const line = (row: number): CellValue[] => {
    const values: CellValue[] = [];
    for (let column = sourceRange.left; column <= sourceRange.right; column += 1) {
      const content = contentOf(rows.cell(row, column), draft.strings);
      values.push('formula' in content ? content.cached : content.value);
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
