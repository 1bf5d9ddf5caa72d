import { deleteCells } from '../model/apply-shift';
import { CellRange } from '../model/cell-range';
import { wireValue } from '../model/cell-value';
import { Table } from '../model/table';
import { TableColumn, TableRow } from '../model/table-column';
import { addRows } from '../model/table-operations';
import { writeEntries } from '../model/write-cells';
import { invalidArgument, itemNotFound } from '../protocol/excel-error';
import type { ExcelObject } from '../protocol/excel-object';
import { excelObject } from '../protocol/excel-object';
import { defineClass } from '../protocol/members';
import { checkedString } from './checked';
import { rangeObject } from './range-object';

const columnObjects = (table: Table): ExcelObject[] =>
  table.columnNames.map((_, index) => excelObject('TableColumn', new TableColumn(table, index)));

export const tableColumns = defineClass('TableColumnCollection', Table, {
  get: { count: ({ columnNames }) => columnNames.length },
  items: columnObjects,
});

const values = (sheet: Table['sheet'], area: Table['area']): unknown[][] => {
  sheet.book.calculator.refresh();
  return Array.from({ length: area.bottom - area.top + 1 }, (_, down) =>
    Array.from({ length: area.right - area.left + 1 }, (__, across) =>
      wireValue(sheet.cells.get(area.top + down, area.left + across)?.value ?? null),
    ),
  );
};

export const tableColumn = defineClass('TableColumn', TableColumn, {
  get: {
    id: ({ index }) => index + 1,
    index: ({ index }) => index,
    name: ({ name }) => name,
    values: (column) => values(column.table.sheet, column.within(column.table.area)),
  },
  set: {
    name: (column, value) => {
      const location = 'TableColumn.name';
      const name = checkedString(value, location);
      const others = column.table.columnNames.filter((_, at) => at !== column.index);
      if (name === '' || others.some((one) => one.toLowerCase() === name.toLowerCase()))
        throw invalidArgument(location);
      const { top } = column.table.area;
      const cell = column.within({ ...column.table.area, top, bottom: top });
      writeEntries(column.table.range(cell), `'${name}`, location);
    },
    values: (column, value) => {
      writeEntries(
        column.table.range(column.within(column.table.area)),
        value,
        'TableColumn.values',
      );
    },
  },
  object: {
    getRange: (column) => rangeObject(column.table.sheet, column.within(column.table.area)),
    getDataBodyRange: (column) => rangeObject(column.table.sheet, column.within(column.table.body)),
    getHeaderRowRange: (column, args) => {
      const { headers, sheet } = column.table;
      if (!headers) throw itemNotFound(args.location);
      return rangeObject(sheet, column.within(headers));
    },
  },
});

const rowCount = ({ body }: Table): number => body.bottom - body.top + 1;

export const tableRows = defineClass('TableRowCollection', Table, {
  get: { count: rowCount },
  items: (table) =>
    Array.from({ length: rowCount(table) }, (_, index) =>
      excelObject('TableRow', new TableRow(table, index)),
    ),
  object: {
    add: (table, args) => {
      const given = args.raw(1);
      const rows: unknown[][] = Array.isArray(given)
        ? Array.isArray(given[0])
          ? (given as unknown[][])
          : [given]
        : [table.columnNames.map(() => null)];
      const index = args.has(0) ? args.number(0) : null;
      const area = addRows(table, index, rows, args.location);
      writeEntries(table.range(area), rows, args.location);
      return excelObject('TableRow', new TableRow(table, area.top - table.body.top));
    },
  },
});

export const tableRow = defineClass('TableRow', TableRow, {
  get: {
    index: ({ index }) => index,
    values: ({ table, area }) => values(table.sheet, area),
  },
  set: {
    values: ({ table, area }, value) => {
      writeEntries(table.range(area), value, 'TableRow.values');
    },
  },
  object: { getRange: ({ table, area }) => rangeObject(table.sheet, area) },
  call: {
    delete: ({ table, area }, args) => {
      deleteCells(new CellRange(table.sheet, area), 'row', args.location);
    },
  },
});
