import { markName, markReference } from '../../../../domain/grid/mark';
import type { SheetSpec } from '../../../../domain/grid/sheet-spec';
import { failure, HostError } from '../../failure';
import { keepSheet } from '../kept-sheet';
import { madeSheetXml } from '../made-sheet';
import { fillSheet } from '../sheet/fill';
import { askFree } from '../survey';
import type { EditOf, Step, Workplace } from '../step';

/**
 * Adds a sheet of ours, or rebuilds the one with the same mark under whatever name it goes now. A
 * user's sheet of that name is never touched.
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
    asksNothing: true,
    inverse: () => [{ kind: 'remove-sheet', mark: spec.mark }],
    write: () => {
      const worksheet = context.workbook.worksheets.add(spec.name);
      const mark = context.workbook.names.add(markName(spec.mark), `=${markReference(spec.name)}`);
      mark.visible = false;
      fillSheet(context, worksheet, spec, has);
      tellHowMade(spec, { context, has });
    },
  };
}

function rebuildSheet(old: string, spec: SheetSpec, { context, has }: Workplace): Step {
  const worksheet = context.workbook.worksheets.getItem(old);
  const { tables, charts, pivotTables } = worksheet;
  tables.load('items/name');
  charts.load('items/name');
  pivotTables.load('items/name');
  const kept = keepSheet(worksheet, old, spec.mark, { context, has });
  return {
    askFurther: kept.askFurther,
    check: askFree(context, old, has),
    inverse: kept.inverse,
    write: () => {
      for (const item of [...pivotTables.items, ...charts.items, ...tables.items]) item.delete();
      const all = worksheet.getRange();
      all.unmerge();
      if (has('ConditionalFormatCollection.add')) all.conditionalFormats.clearAll();
      if (has('DataValidation.rule')) all.dataValidation.clear();
      all.clear();
      worksheet.name = spec.name;
      fillSheet(context, worksheet, spec, has);
      kept.forget();
      tellHowMade(spec, { context, has });
    },
  };
}

/** Keeps with the workbook how the sheet is made, for when it is to come back after a rebuild. */
function tellHowMade(spec: SheetSpec, { context, has }: Pick<Workplace, 'context' | 'has'>): void {
  if (!has('CustomXmlPartCollection.getByNamespace')) return;
  context.workbook.customXmlParts.add(madeSheetXml(spec));
}
