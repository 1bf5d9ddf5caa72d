import { CellRange } from '../model/cell-range';
import { clearCells } from '../model/clear-cells';
import { assertUnprotected } from '../model/guard';
import { Table } from '../model/table';
import { addTable, dropTable, renameTable, resizeTable } from '../model/table-operations';
import { showHeadings, showTotalRow } from '../model/table-rows';
import { Workbook } from '../model/workbook';
import type { Worksheet } from '../model/worksheet';
import type { Args } from '../protocol/arguments';
import { itemNotFound } from '../protocol/excel-error';
import type { ExcelObject } from '../protocol/excel-object';
import { excelObject } from '../protocol/excel-object';
import { defineClass } from '../protocol/members';
import { checkedBoolean, checkedString } from './checked';
import { rangeObject, readRange } from './range-object';

/** The tables of a sheet, or of all sheets. */
class TablesOf {
  constructor(readonly owner: Workbook | Worksheet) {}

  get tables(): Table[] {
    const { owner } = this;
    return owner instanceof Workbook ? owner.sheets.flatMap(({ tables }) => tables) : owner.tables;
  }
}

export const tablesOf = (owner: Workbook | Worksheet): ExcelObject =>
  excelObject('TableCollection', new TablesOf(owner));

function rangeArgument(owner: Workbook | Worksheet, args: Args): CellRange {
  const sheet = owner instanceof Workbook ? owner.activeSheet : owner;
  return args.optionalTarget(0, CellRange) ?? readRange(sheet, args.string(0), args.location);
}

export const tables = defineClass('TableCollection', TablesOf, {
  get: { count: (target) => target.tables.length },
  items: (target) => target.tables.map((table) => excelObject('Table', table)),
  object: {
    add: ({ owner }, args) =>
      excelObject('Table', addTable(rangeArgument(owner, args), args.boolean(1), args.location)),
  },
});

type Flag =
  | 'showBandedRows'
  | 'showBandedColumns'
  | 'highlightFirstColumn'
  | 'highlightLastColumn'
  | 'showFilterButton';

const flag =
  (name: Flag) =>
  (table: Table, value: unknown): void => {
    table[name] = checkedBoolean(value, `Table.${name}`);
  };

export const table = defineClass('Table', Table, {
  get: {
    id: ({ id }) => id,
    name: ({ name }) => name,
    legacyId: ({ id }) => String(Number(/-(\d{4})-0{12}/.exec(id)?.[1] ?? 0)),
    style: ({ style }) => style,
    showHeaders: ({ showHeaders }) => showHeaders,
    showTotals: ({ showTotals }) => showTotals,
    showBandedRows: ({ showBandedRows }) => showBandedRows,
    showBandedColumns: ({ showBandedColumns }) => showBandedColumns,
    highlightFirstColumn: ({ highlightFirstColumn }) => highlightFirstColumn,
    highlightLastColumn: ({ highlightLastColumn }) => highlightLastColumn,
    showFilterButton: ({ showFilterButton }) => showFilterButton,
  },
  set: {
    name: (target, value) => {
      renameTable(target, checkedString(value, 'Table.name'), 'Table.name');
    },
    showHeaders: (target, value) => {
      showHeadings(target, checkedBoolean(value, 'Table.showHeaders'), 'Table.showHeaders');
    },
    showTotals: (target, value) => {
      showTotalRow(target, checkedBoolean(value, 'Table.showTotals'), 'Table.showTotals');
    },
    style: (target, value) => {
      target.style = checkedString(value, 'Table.style');
    },
    showBandedRows: flag('showBandedRows'),
    showBandedColumns: flag('showBandedColumns'),
    highlightFirstColumn: flag('highlightFirstColumn'),
    highlightLastColumn: flag('highlightLastColumn'),
    showFilterButton: flag('showFilterButton'),
  },
  navigate: {
    worksheet: ({ sheet }) => excelObject('Worksheet', sheet),
    autoFilter: ({ filter }) => excelObject('AutoFilter', filter),
    columns: (target) => excelObject('TableColumnCollection', target),
    rows: (target) => excelObject('TableRowCollection', target),
  },
  object: {
    getRange: ({ sheet, area }) => rangeObject(sheet, area),
    getDataBodyRange: ({ sheet, body }) => rangeObject(sheet, body),
    getHeaderRowRange: ({ sheet, headers }, args) => {
      if (!headers) throw itemNotFound(args.location);
      return rangeObject(sheet, headers);
    },
    getTotalRowRange: ({ sheet, totals }, args) => {
      if (!totals) throw itemNotFound(args.location);
      return rangeObject(sheet, totals);
    },
    convertToRange: (target, args) => {
      assertUnprotected(target.sheet, args.location);
      dropTable(target);
      return rangeObject(target.sheet, target.area);
    },
  },
  call: {
    delete: (target, args) => {
      assertUnprotected(target.sheet, args.location);
      dropTable(target);
      clearCells(target.range(target.area), 'All', args.location);
    },
    resize: (target, args) => {
      assertUnprotected(target.sheet, args.location);
      resizeTable(target, rangeArgument(target.sheet, args).area, args.location);
    },
    clearFilters: ({ filter }) => {
      filter.clear();
    },
    reapplyFilters: ({ filter }) => {
      filter.apply();
    },
  },
});
