import { rectAddress } from '../../../../domain/grid/address';
import type { TableSpec } from '../../../../domain/grid/sheet-spec';
import type { Has } from '../../api-sets';

/** Queues a table over cells that are there; its first row is the header. */
export function addTable(worksheet: Excel.Worksheet, spec: TableSpec, has: Has): void {
  const table = worksheet.tables.add(rectAddress(spec.range), true);
  table.name = spec.name;
  table.style = spec.style;
  if (has('Table.showFilterButton')) table.showFilterButton = spec.showFilter;
}
