import { layOut } from '../model/pivot-operations';
import { itemName, PivotData, PivotField, PivotTable, SUMMARIES } from '../model/pivot-table';
import type { Args } from '../protocol/arguments';
import { asRecord } from '../protocol/arguments';
import { invalidArgument, notImplemented } from '../protocol/excel-error';
import type { ExcelObject } from '../protocol/excel-object';
import { excelObject } from '../protocol/excel-object';
import type { ClassMembers } from '../protocol/members';
import { defineClass } from '../protocol/members';
import { checkedBoolean, checkedNumber, checkedString } from './checked';
import { PivotAxis } from './pivot-tables';

export const pivotHierarchies = defineClass('PivotHierarchyCollection', PivotTable, {
  items: ({ fields }) => fields.map((field) => excelObject('PivotHierarchy', field)),
});

const fieldsOf = (field: PivotField): ExcelObject => excelObject('PivotFieldCollection', field);

export const pivotHierarchy = defineClass('PivotHierarchy', PivotField, {
  get: { id: ({ name }) => name, name: ({ name }) => name },
  navigate: { fields: fieldsOf },
});

/** Takes the field off every axis. */
function takeOff({ pivot }: PivotField, field: PivotField): void {
  pivot.rows = pivot.rows.filter((one) => one !== field);
  pivot.columns = pivot.columns.filter((one) => one !== field);
  pivot.filters = pivot.filters.filter((one) => one !== field);
}

const axis = (name: string, item: string): ClassMembers =>
  defineClass(name, PivotAxis, {
    items: (target) => target.pivot[target.axis].map((field) => excelObject(item, field)),
    object: {
      add: (target, args) => {
        const field = ownField(target.pivot, args);
        takeOff(field, field);
        target.pivot[target.axis].push(field);
        layOut(target.pivot, args.location);
        return excelObject(item, field);
      },
    },
    call: {
      remove: (target, args) => {
        const field = ownField(target.pivot, args);
        takeOff(field, field);
        layOut(target.pivot, args.location);
      },
    },
  });

function ownField(pivot: PivotTable, args: Args): PivotField {
  const field = args.target(0, PivotField);
  if (field.pivot !== pivot) throw invalidArgument(args.location);
  return field;
}

const axisItem = (name: string): ClassMembers =>
  defineClass(name, PivotField, {
    get: {
      id: (field) => field.name,
      name: (field) => field.name,
      position: (field) =>
        [field.pivot.rows, field.pivot.columns, field.pivot.filters]
          .map((fields) => fields.indexOf(field))
          .find((at) => at >= 0) ?? 0,
    },
    set: {
      position: (field, value) => {
        const { pivot } = field;
        const location = `${name}.position`;
        const to = checkedNumber(value, location, 0);
        for (const key of ['rows', 'columns', 'filters'] as const) {
          if (!pivot[key].includes(field)) continue;
          const others = pivot[key].filter((one) => one !== field);
          pivot[key] = [...others.slice(0, to), field, ...others.slice(to)];
        }
        layOut(pivot, location);
      },
    },
    navigate: { fields: fieldsOf },
  });

export const pivotAxes: readonly ClassMembers[] = [
  axis('RowColumnPivotHierarchyCollection', 'RowColumnPivotHierarchy'),
  axisItem('RowColumnPivotHierarchy'),
  axis('FilterPivotHierarchyCollection', 'FilterPivotHierarchy'),
  axisItem('FilterPivotHierarchy'),
];

export const dataPivotHierarchies = defineClass('DataPivotHierarchyCollection', PivotTable, {
  items: ({ data }) => data.map((one) => excelObject('DataPivotHierarchy', one)),
  object: {
    add: (pivot, args) => {
      const field = ownField(pivot, args);
      const data = new PivotData(field);
      pivot.data.push(data);
      layOut(pivot, args.location);
      return excelObject('DataPivotHierarchy', data);
    },
  },
  call: {
    remove: (pivot, args) => {
      const data = args.target(0, PivotData);
      pivot.data = pivot.data.filter((one) => one !== data);
      layOut(pivot, args.location);
    },
  },
});

export const dataPivotHierarchy = defineClass('DataPivotHierarchy', PivotData, {
  get: {
    id: ({ id }) => id,
    name: ({ name }) => name,
    numberFormat: ({ numberFormat }) => numberFormat,
    summarizeBy: ({ summary }) => summary,
    position: (data) => data.field.pivot.data.indexOf(data),
  },
  set: {
    name: (data, value) => {
      const location = 'DataPivotHierarchy.name';
      const name = checkedString(value, location);
      const { pivot } = data.field;
      const taken = [...pivot.fields, ...pivot.data.filter((one) => one !== data)];
      if (name === '' || taken.some((one) => one.name.toLowerCase() === name.toLowerCase()))
        throw invalidArgument(location, `"${name}" is a field already.`);
      data.name = name;
      layOut(pivot, location);
    },
    numberFormat: (data, value) => {
      data.numberFormat = checkedString(value, 'DataPivotHierarchy.numberFormat');
      layOut(data.field.pivot, 'DataPivotHierarchy.numberFormat');
    },
    summarizeBy: (data, value) => {
      const summary = SUMMARIES.find((one) => one === value);
      if (!summary) throw notImplemented(`summarizeBy ${String(value)}`);
      data.summary = summary;
      layOut(data.field.pivot, 'DataPivotHierarchy.summarizeBy');
    },
  },
  navigate: { field: ({ field }) => excelObject('PivotField', field) },
});

export const pivotFields = defineClass('PivotFieldCollection', PivotField, {
  items: (field) => [excelObject('PivotField', field)],
});

export const pivotField = defineClass('PivotField', PivotField, {
  get: {
    id: ({ name }) => name,
    name: ({ name }) => name,
    showAllItems: () => false,
    subtotals: ({ hasSubtotals }) => ({ automatic: hasSubtotals }),
  },
  set: {
    subtotals: (field, value) => {
      const { automatic } = asRecord(value, 'PivotField.subtotals');
      field.hasSubtotals = checkedBoolean(automatic, 'PivotField.subtotals');
      layOut(field.pivot, 'PivotField.subtotals');
    },
  },
  navigate: { items: (field) => excelObject('PivotItemCollection', field) },
  call: {
    sortByLabels: (field, args) => {
      field.sort = args.word(0, ['Ascending', 'Descending']);
      layOut(field.pivot, args.location);
    },
    applyFilter: (field, args) => {
      const { manualFilter } = args.record(0);
      if (manualFilter === undefined)
        throw notImplemented('PivotField.applyFilter but manual ones');
      const { selectedItems } = asRecord(manualFilter, args.location);
      const chosen = new Set((selectedItems as readonly unknown[] | undefined)?.map(String));
      field.hidden.clear();
      for (const item of field.items)
        if (!chosen.has(itemName(item))) field.hidden.add(itemName(item));
      layOut(field.pivot, args.location);
    },
    clearAllFilters: (field, args) => {
      field.hidden.clear();
      layOut(field.pivot, args.location);
    },
    isFiltered: ({ hidden }) => hidden.size > 0,
  },
});

/** One value of a field. */
class PivotItem {
  constructor(
    readonly field: PivotField,
    readonly name: string,
  ) {}
}

export const pivotItems = defineClass('PivotItemCollection', PivotField, {
  items: (field) =>
    field.items.map((item) => excelObject('PivotItem', new PivotItem(field, itemName(item)))),
});

export const pivotItem = defineClass('PivotItem', PivotItem, {
  get: {
    id: ({ name }) => name,
    name: ({ name }) => name,
    visible: ({ field, name }) => !field.hidden.has(name),
    isExpanded: () => true,
  },
  set: {
    visible: ({ field, name }, value) => {
      if (checkedBoolean(value, 'PivotItem.visible')) field.hidden.delete(name);
      else field.hidden.add(name);
      layOut(field.pivot, 'PivotItem.visible');
    },
  },
});
