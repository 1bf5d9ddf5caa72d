import { parseAddress } from '../../../domain/grid/address';
import type { FilterState, Rect } from '../../../domain/grid/grid';
import type { Has } from '../api-sets';
import { askTables } from './tables';

/** What stands in the way of writing to a sheet. */
export interface Barriers {
  readonly filter: FilterState | null;
  readonly isProtected: boolean;
}

/** How far a sheet is used, and what stands in the way of writing to it. */
export interface Extent extends Barriers {
  readonly sheet: Excel.Worksheet;
  readonly rowCount: number;
  readonly columnCount: number;
  /** Queues the loads of its Excel Tables (see `askTables`). */
  readonly askTables: ReturnType<typeof askTables>;
}

/** Queues the loads of a sheet's extent; the function takes it out of Excel's objects. */
export function askExtent(sheet: Excel.Worksheet, has: Has): () => Extent {
  const used = usedRange(sheet, has);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  const barriers = askBarriers(sheet, has);
  const askRanges = askTables(sheet);
  return () => {
    const isEmpty = used.isNullObject;
    return {
      sheet,
      rowCount: isEmpty ? 0 : used.rowIndex + used.rowCount,
      columnCount: isEmpty ? 0 : used.columnIndex + used.columnCount,
      askTables: askRanges,
      ...barriers(),
    };
  };
}

/** Queues the loads of what stands in the way; the function takes it out of Excel's objects. */
export function askBarriers(sheet: Excel.Worksheet, has: Has): () => Barriers {
  const protection = has('Worksheet.protection') ? askProtection(sheet) : null;
  const filter = has('AutoFilter.isDataFiltered') ? askFilter(sheet) : null;
  return () => ({
    filter: filter && filterOf(filter.auto, filter.range),
    isProtected: protection?.protected ?? false,
  });
}

/** The block of cells with values; the first cell of an empty sheet. */
export function usedBlock(sheet: Excel.Worksheet, has: Has): Excel.Range {
  return has('Worksheet.getUsedRange(valuesOnly)')
    ? sheet.getUsedRange(true)
    : sheet.getUsedRange();
}

/** Cells with values only: formats alone can span the whole sheet (office-js#6685). */
function usedRange(sheet: Excel.Worksheet, has: Has): Excel.Range {
  return has('Worksheet.getUsedRangeOrNullObject')
    ? sheet.getUsedRangeOrNullObject(true)
    : usedBlock(sheet, has);
}

function askProtection(sheet: Excel.Worksheet): Excel.WorksheetProtection {
  const { protection } = sheet;
  protection.load('protected');
  return protection;
}

function askFilter(sheet: Excel.Worksheet): { auto: Excel.AutoFilter; range: Excel.Range } {
  const { autoFilter } = sheet;
  autoFilter.load('enabled,isDataFiltered');
  const range = autoFilter.getRangeOrNullObject();
  range.load('address');
  return { auto: autoFilter, range };
}

function filterOf(auto: Excel.AutoFilter, range: Excel.Range): FilterState | null {
  const rect = auto.enabled && !range.isNullObject ? rectOf(range.address) : null;
  return rect && { range: rect, active: auto.isDataFiltered };
}

/** The block of an address that Excel gives with its sheet: "'Kế hoạch'!A4:H32". */
export function rectOf(address: string): Rect | null {
  return parseAddress(address.slice(address.lastIndexOf('!') + 1));
}
