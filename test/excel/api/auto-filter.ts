import { intersect } from '../model/area';
import { CellRange } from '../model/cell-range';
import { assertAllowed } from '../model/guard';
import type { FilterCriteria } from '../model/sheet-filter';
import { SheetFilter } from '../model/sheet-filter';
import { invalidArgument, invalidOperation, itemNotFound } from '../protocol/excel-error';
import { defineClass } from '../protocol/members';
import { rangeObject, readRange } from './range-object';

function criteriaOf(filter: SheetFilter): (FilterCriteria | null)[] {
  const { area, criteria } = filter;
  if (!area) return [];
  return Array.from(
    { length: area.right - area.left + 1 },
    (_, column) => criteria.get(column) ?? { filterOn: 'Values' },
  );
}

export const autoFilter = defineClass('AutoFilter', SheetFilter, {
  get: {
    enabled: ({ area }) => area !== null,
    isDataFiltered: (filter) => filter.isDataFiltered,
    criteria: criteriaOf,
  },
  object: {
    getRange: ({ sheet, area }, args) => {
      if (!area) throw itemNotFound(args.location);
      return rangeObject(sheet, area);
    },
    getRangeOrNullObject: ({ sheet, area }) => area && rangeObject(sheet, area),
  },
  call: {
    apply: (filter, args) => {
      assertAllowed(filter.sheet, 'allowAutoFilter', args.location);
      const range =
        args.optionalTarget(0, CellRange) ?? readRange(filter.sheet, args.string(0), args.location);
      const used = filter.sheet.used(true);
      const area = used && intersect(range.area, used);
      if (!area) throw invalidOperation(args.location, 'There is nothing to filter.');
      if (filter.area?.top !== area.top || filter.area.left !== area.left) filter.remove();
      filter.area = area;
      if (!args.has(1)) return;
      const column = args.number(1);
      if (column < 0 || column > area.right - area.left) throw invalidArgument(args.location);
      if (args.has(2)) filter.set(column, args.record(2) as unknown as FilterCriteria);
    },
    clearCriteria: (filter) => {
      filter.clear();
    },
    clearColumnCriteria: (filter, args) => {
      filter.clear(args.number(0));
    },
    reapply: (filter) => {
      filter.apply();
    },
    remove: (filter) => {
      filter.remove();
    },
  },
});
