import { CellRange } from '../model/cell-range';
import type { PivotLayout } from '../model/pivot-table';
import { PivotTable } from '../model/pivot-table';
import {
  addPivotTable,
  deletePivot,
  layOut,
  pivotNamed,
  refreshPivot,
} from '../model/pivot-operations';
import { Table } from '../model/table';
import { tableNamed } from '../model/table-operations';
import { Workbook } from '../model/workbook';
import type { Worksheet } from '../model/worksheet';
import type { Args } from '../protocol/arguments';
import { itemAlreadyExists, itemNotFound } from '../protocol/excel-error';
import type { ExcelObject } from '../protocol/excel-object';
import { excelObject } from '../protocol/excel-object';
import { defineClass } from '../protocol/members';
import { checkedBoolean, checkedString } from './checked';
import { rangeObject, readRange } from './range-object';

/** The PivotTables of a sheet, or of all sheets. */
class PivotsOf {
  constructor(readonly owner: Workbook | Worksheet) {}

  get pivots(): PivotTable[] {
    const { owner } = this;
    return owner instanceof Workbook
      ? owner.sheets.flatMap(({ pivotTables }) => pivotTables)
      : owner.pivotTables;
  }
}

export const pivotTablesOf = (owner: Workbook | Worksheet): ExcelObject =>
  excelObject('PivotTableCollection', new PivotsOf(owner));

function source(owner: Workbook | Worksheet, args: Args): CellRange | Table {
  const object = args.optionalTarget(1, CellRange) ?? args.optionalTarget(1, Table);
  if (object) return object;
  const book = owner instanceof Workbook ? owner : owner.book;
  const text = args.string(1);
  return tableNamed(book, text) ?? readRange(sheetOf(owner), text, args.location);
}

const sheetOf = (owner: Workbook | Worksheet): Worksheet =>
  owner instanceof Workbook ? owner.activeSheet : owner;

export const pivotTableCollection = defineClass('PivotTableCollection', PivotsOf, {
  items: ({ pivots }) => pivots.map((pivot) => excelObject('PivotTable', pivot)),
  object: {
    add: ({ owner }, args) => {
      const destination =
        args.optionalTarget(2, CellRange) ??
        readRange(sheetOf(owner), args.string(2), args.location);
      const pivot = addPivotTable(args.string(0), source(owner, args), destination, args.location);
      return excelObject('PivotTable', pivot);
    },
  },
  call: {
    refreshAll: ({ pivots }, args) => {
      for (const pivot of pivots) refreshPivot(pivot, args.location);
    },
  },
});

type Flag =
  | 'refreshOnOpen'
  | 'useCustomSortLists'
  | 'enableDataValueEditing'
  | 'allowMultipleFiltersPerField';

const flag =
  (name: Flag) =>
  (pivot: PivotTable, value: unknown): void => {
    pivot[name] = checkedBoolean(value, `PivotTable.${name}`);
  };

export const pivotTable = defineClass('PivotTable', PivotTable, {
  get: {
    id: ({ id }) => id,
    name: ({ name }) => name,
    refreshOnOpen: ({ refreshOnOpen }) => refreshOnOpen,
    useCustomSortLists: ({ useCustomSortLists }) => useCustomSortLists,
    enableDataValueEditing: ({ enableDataValueEditing }) => enableDataValueEditing,
    allowMultipleFiltersPerField: ({ allowMultipleFiltersPerField }) =>
      allowMultipleFiltersPerField,
  },
  set: {
    name: (pivot, value) => {
      const name = checkedString(value, 'PivotTable.name');
      const holder = pivotNamed(pivot.sheet.book, name);
      if (holder && holder !== pivot) throw itemAlreadyExists('PivotTable.name');
      pivot.name = name;
    },
    refreshOnOpen: flag('refreshOnOpen'),
    useCustomSortLists: flag('useCustomSortLists'),
    enableDataValueEditing: flag('enableDataValueEditing'),
    allowMultipleFiltersPerField: flag('allowMultipleFiltersPerField'),
  },
  navigate: {
    worksheet: ({ sheet }) => excelObject('Worksheet', sheet),
    layout: (pivot) => excelObject('PivotLayout', pivot),
    hierarchies: (pivot) => excelObject('PivotHierarchyCollection', pivot),
    rowHierarchies: (pivot) => axisObject(pivot, 'rows'),
    columnHierarchies: (pivot) => axisObject(pivot, 'columns'),
    filterHierarchies: (pivot) => axisObject(pivot, 'filters'),
    dataHierarchies: (pivot) => excelObject('DataPivotHierarchyCollection', pivot),
  },
  call: {
    delete: deletePivot,
    refresh: (pivot, args) => {
      refreshPivot(pivot, args.location);
    },
    getDataSourceString: (pivot) =>
      pivot.source instanceof Table ? pivot.source.name : pivot.source.address,
    getDataSourceType: (pivot) => (pivot.source instanceof Table ? 'LocalTable' : 'LocalRange'),
  },
});

const set =
  <K extends keyof PivotLayout>(
    key: K,
    check: (value: unknown, location: string) => PivotLayout[K],
  ) =>
  (pivot: PivotTable, value: unknown): void => {
    pivot.layout[key] = check(value, `PivotLayout.${key}`);
    layOut(pivot, `PivotLayout.${key}`);
  };

const block = (area: PivotTable['area'], pivot: PivotTable, args: Args): ExcelObject => {
  if (!area) throw itemNotFound(args.location);
  return rangeObject(pivot.sheet, area);
};

export const pivotLayout = defineClass('PivotLayout', PivotTable, {
  get: {
    layoutType: ({ layout }) => layout.layoutType,
    showRowGrandTotals: ({ layout }) => layout.showRowGrandTotals,
    showColumnGrandTotals: ({ layout }) => layout.showColumnGrandTotals,
    subtotalLocation: ({ layout }) => layout.subtotalLocation,
    showFieldHeaders: ({ layout }) => layout.showFieldHeaders,
    emptyCellText: ({ layout }) => layout.emptyCellText,
    fillEmptyCells: ({ layout }) => layout.fillEmptyCells,
    preserveFormatting: ({ layout }) => layout.preserveFormatting,
    autoFormat: ({ layout }) => layout.autoFormat,
    enableFieldList: ({ layout }) => layout.enableFieldList,
    altTextTitle: ({ layout }) => layout.altTextTitle,
    altTextDescription: ({ layout }) => layout.altTextDescription,
  },
  set: {
    layoutType: set('layoutType', (value) => value as PivotLayout['layoutType']),
    showRowGrandTotals: set('showRowGrandTotals', checkedBoolean),
    showColumnGrandTotals: set('showColumnGrandTotals', checkedBoolean),
    subtotalLocation: set('subtotalLocation', (value) => value as PivotLayout['subtotalLocation']),
    showFieldHeaders: set('showFieldHeaders', checkedBoolean),
    emptyCellText: set('emptyCellText', checkedString),
    fillEmptyCells: set('fillEmptyCells', checkedBoolean),
    preserveFormatting: set('preserveFormatting', checkedBoolean),
    autoFormat: set('autoFormat', checkedBoolean),
    enableFieldList: set('enableFieldList', checkedBoolean),
    altTextTitle: set('altTextTitle', checkedString),
    altTextDescription: set('altTextDescription', checkedString),
  },
  object: {
    getRange: (pivot, args) => block(pivot.area, pivot, args),
    getDataBodyRange: (pivot, args) => block(pivot.body, pivot, args),
    getRowLabelRange: (pivot, args) => {
      const { area, body } = pivot;
      return block(
        area && body && { ...body, left: area.left, right: Math.max(area.left, body.left - 1) },
        pivot,
        args,
      );
    },
    getColumnLabelRange: (pivot, args) => {
      const { area, body } = pivot;
      return block(
        area && body && { ...body, top: area.top, bottom: Math.max(area.top, body.top - 1) },
        pivot,
        args,
      );
    },
  },
  call: {
    repeatAllItemLabels: (pivot, args) => {
      pivot.layout.repeatLabels = args.boolean(0);
      layOut(pivot, args.location);
    },
  },
});

function axisObject(pivot: PivotTable, axis: 'rows' | 'columns' | 'filters'): ExcelObject {
  const type =
    axis === 'filters' ? 'FilterPivotHierarchyCollection' : 'RowColumnPivotHierarchyCollection';
  return excelObject(type, new PivotAxis(pivot, axis));
}

/** The rows, columns or filters of a PivotTable. */
export class PivotAxis {
  constructor(
    readonly pivot: PivotTable,
    readonly axis: 'rows' | 'columns' | 'filters',
  ) {}
}
