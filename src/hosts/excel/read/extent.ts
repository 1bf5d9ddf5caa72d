import { parseAddress } from '../../../domain/grid/address';
import type { FilterState, Rect } from '../../../domain/grid/grid';
import type { Has } from '../api-sets';

/** What is asked of a sheet before its cells are read. */
interface AskedExtent {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly protection: Excel.WorksheetProtection | null;
  readonly filter: { readonly auto: Excel.AutoFilter; readonly range: Excel.Range } | null;
}

/** How far a sheet is used, and what stands in the way of writing to it. */
export interface Extent {
  readonly sheet: Excel.Worksheet;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly filter: FilterState | null;
  readonly isProtected: boolean;
}

/** Queues the loads of a sheet's extent. */
export function askExtent(sheet: Excel.Worksheet, has: Has): AskedExtent {
  const used = usedRange(sheet, has);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  return {
    sheet,
    used,
    protection: has('Worksheet.protection') ? askProtection(sheet) : null,
    filter: has('AutoFilter.isDataFiltered') ? askFilter(sheet) : null,
  };
}

/** Cells with values only: formats alone can span the whole sheet (office-js#6685). */
function usedRange(sheet: Excel.Worksheet, has: Has): Excel.Range {
  if (has('Worksheet.getUsedRangeOrNullObject')) return sheet.getUsedRangeOrNullObject(true);
  return has('Worksheet.getUsedRange(valuesOnly)')
    ? sheet.getUsedRange(true)
    : sheet.getUsedRange();
}

function askProtection(sheet: Excel.Worksheet): Excel.WorksheetProtection {
  const { protection } = sheet;
  protection.load('protected');
  return protection;
}

function askFilter(sheet: Excel.Worksheet): AskedExtent['filter'] {
  const { autoFilter } = sheet;
  autoFilter.load('enabled,isDataFiltered');
  const range = autoFilter.getRangeOrNullObject();
  range.load('address');
  return { auto: autoFilter, range };
}

/** Takes the loaded extent out of Excel's objects. */
export function extentOf({ sheet, used, protection, filter }: AskedExtent): Extent {
  const isEmpty = used.isNullObject;
  return {
    sheet,
    rowCount: isEmpty ? 0 : used.rowIndex + used.rowCount,
    columnCount: isEmpty ? 0 : used.columnIndex + used.columnCount,
    filter: filter && filterOf(filter.auto, filter.range),
    isProtected: protection?.protected ?? false,
  };
}

function filterOf(auto: Excel.AutoFilter, range: Excel.Range): FilterState | null {
  const rect = auto.enabled && !range.isNullObject ? rectOf(range.address) : null;
  return rect && { range: rect, active: auto.isDataFiltered };
}

/** The block of an address that Excel gives with its sheet: "'Kế hoạch'!A4:H32". */
export function rectOf(address: string): Rect | null {
  return parseAddress(address.slice(address.lastIndexOf('!') + 1));
}
