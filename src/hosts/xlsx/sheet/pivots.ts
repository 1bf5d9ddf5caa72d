import type { PivotSpec, SheetSpec } from '../../../domain/grid/sheet-spec';
import type { Draft, SheetDraft } from '../draft';
import { contentTypes } from '../package/kinds';
import { writePivotCells } from '../pivot/cells';
import { layOut } from '../pivot/layout';
import { pivotTableXml } from '../pivot/table-xml';
import { cacheFor } from './pivot-caches';

/** The pivot tables of a sheet: filled, and read anew when Excel opens the file. */
export function putPivots(draft: Draft, sheet: SheetDraft, spec: SheetSpec): void {
  for (const pivot of spec.pivots) putPivot(draft, sheet, pivot);
}

function putPivot(draft: Draft, sheet: SheetDraft, spec: PivotSpec): void {
  const { part, cache } = cacheFor(draft, spec);
  const layout = layOut(spec, cache.source);
  writePivotCells(draft, sheet, spec, layout);

  const table = draft.package.freeName('xl/pivotTables/pivotTable', '.xml');
  draft.package.contentTypes().set(table, contentTypes.pivotTable);
  draft.package.setXml(table, pivotTableXml(spec, cache, layout, draft.styles));
  draft.package.relationships(table).add('pivotCacheDefinition', part);
  draft.package.relationships(sheet.part).add('pivotTable', table);
}
