import { markName, markReference } from '../../../../domain/grid/mark';
import type { SheetSpec } from '../../../../domain/grid/sheet-spec';
import { failure, HostError } from '../../failure';
import { keepCells } from '../kept-cells';
import { fillSheet } from '../sheet/fill';
import type { EditOf, Step, Workplace } from '../step';

/**
 * Adds a sheet of ours, or rebuilds the one with the same mark under whatever name it goes now. A
 * user's sheet of that name is never touched. A rebuilt sheet's cells come back with the inverse,
 * its charts and PivotTables do not: they are made again by the next rebuild.
 */
export function putSheet({ spec }: EditOf<'put-sheet'>, place: Workplace): Step {
  if (!place.has('NamedItemCollection.add')) throw new HostError(failure('not-supported'));
  const old = [...place.marks].find(([, mark]) => mark === spec.mark)?.[0];
  const taken = [...place.marks.keys()].find(
    (name) => name.toLowerCase() === spec.name.toLowerCase() && name !== old,
  );
  if (taken !== undefined) throw new HostError(failure('name-taken', { sheet: taken }));
  return old === undefined ? addSheet(spec, place) : rebuildSheet(old, spec, place);
}

function addSheet(spec: SheetSpec, { context, has }: Workplace): Step {
  return {
    inverse: () => [{ kind: 'remove-sheet', mark: spec.mark }],
    write: () => {
      const worksheet = context.workbook.worksheets.add(spec.name);
      const mark = context.workbook.names.add(markName(spec.mark), `=${markReference(spec.name)}`);
      mark.visible = false;
      fillSheet(context, worksheet, spec, has);
    },
  };
}

function rebuildSheet(old: string, spec: SheetSpec, { context, has, extent }: Workplace): Step {
  const worksheet = context.workbook.worksheets.getItem(old);
  const { tables, charts, pivotTables } = worksheet;
  tables.load('items/name');
  charts.load('items/name');
  pivotTables.load('items/name');
  const { rows, columns } = extent(old);
  const whole = { top: 0, left: 0, bottom: rows - 1, right: columns - 1 };
  const kept = rows > 0 ? keepCells(worksheet, spec.name, whole, has, 'sheet') : null;
  return {
    inverse: () => (kept ? [kept()] : []),
    write: () => {
      for (const item of [...pivotTables.items, ...charts.items, ...tables.items]) item.delete();
      const all = worksheet.getRange();
      all.unmerge();
      if (has('ConditionalFormatCollection.add')) all.conditionalFormats.clearAll();
      if (has('DataValidation.rule')) all.dataValidation.clear();
      all.clear();
      worksheet.name = spec.name;
      fillSheet(context, worksheet, spec, has);
    },
  };
}
