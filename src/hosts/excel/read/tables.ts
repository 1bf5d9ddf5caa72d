import type { ExcelTable } from '../../../domain/grid/grid';

/** A table of a sheet; its id stays when people rename it. */
export interface NamedTable extends ExcelTable {
  readonly id: string;
}

/**
 * Queues the load of which Excel Tables a sheet has. Once it has come, the first function queues the
 * loads of their ranges, null where there are none; once these have come, the second gives the tables.
 */
export function askTables({ tables }: Excel.Worksheet): () => (() => readonly NamedTable[]) | null {
  tables.load('items/id,items/showHeaders');
  return () => {
    const asked = tables.items.map((table) => {
      const range = table.getRange().load('rowIndex,columnIndex,rowCount,columnCount');
      return { table, range };
    });
    if (asked.length === 0) return null;
    return () =>
      asked.map(({ table, range }) => {
        const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
        const rect = { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
        return { id: table.id, hasHeader: table.showHeaders, range: rect };
      });
  };
}
