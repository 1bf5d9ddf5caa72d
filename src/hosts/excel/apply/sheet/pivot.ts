import { cellAddress } from '../../../../domain/grid/address';
import type { PivotSpec } from '../../../../domain/grid/sheet-spec';
import type { Has } from '../../api-sets';

const summaries = { count: 'Count', sum: 'Sum', average: 'Average' } as const;

/** Queues a PivotTable over a table of ours. Office.js cannot order items by hand: they sort by name. */
export function addPivot(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  spec: PivotSpec,
  has: Has,
): void {
  const source = context.workbook.worksheets
    .getItem(spec.sourceSheet)
    .tables.getItem(spec.sourceTable);
  const anchor = worksheet.getRange(cellAddress(spec.anchor.row, spec.anchor.column));
  const pivot = worksheet.pivotTables.add(spec.name, source, anchor);
  const field = (name: string): Excel.PivotHierarchy => pivot.hierarchies.getItem(name);
  if (has('PivotTable.refreshOnOpen')) pivot.refreshOnOpen = true;
  for (const name of spec.rows) pivot.rowHierarchies.add(field(name));
  for (const name of spec.columns) pivot.columnHierarchies.add(field(name));
  for (const value of spec.values) {
    const data = pivot.dataHierarchies.add(field(value.field));
    data.summarizeBy = summaries[value.summary];
    data.name = value.caption;
    if (value.numberFormat !== undefined) data.numberFormat = value.numberFormat;
  }
}
