import type { SheetSpec } from './sheet-spec';

/**
 * A sheet of ours with nothing on it, which a spec says only its difference from.
 *
 * @example { ...blankSheet('Tổng hợp', 'tong-hop'), cells, tables }
 */
export function blankSheet(name: string, mark: string): SheetSpec {
  return {
    name,
    mark,
    cells: [],
    styles: {},
    merges: [],
    columnWidths: [],
    rowHeights: {},
    hiddenColumns: [],
    freeze: null,
    tables: [],
    charts: [],
    pivots: [],
    conditionalFormats: [],
    inputRules: [],
    print: null,
    tabColor: null,
    showGridlines: true,
    hidden: false,
  };
}
