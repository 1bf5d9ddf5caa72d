import { markName, markReference } from '../../../../domain/grid/mark';
import type { SheetSpec } from '../../../../domain/grid/sheet-spec';
import { failure, HostError } from '../../failure';
import { keepSheet } from '../kept-sheet';
import { madeSheetXml } from '../made-sheet';
import { fillSheet } from '../sheet/fill';
import { askFree } from '../survey';
import type { SheetStrip } from '../parts';
import type { Step, Workplace } from '../step';

/**
 * A strip of a sheet of ours. The first adds the sheet, or rebuilds the one with the same mark under whatever name it goes now. A
 * user's sheet of that name is never touched.
 */
export function putStrip(strip: SheetStrip, place: Workplace): Step {
  const { spec, rows } = strip;
  if (!place.has('NamedItemCollection.add')) throw new HostError(failure('not-supported'));
  if (rows.from > 0) return fillOn(strip, place);
  const old = [...place.marks].find(([, mark]) => mark === spec.mark)?.[0];
  const taken = [...place.marks.keys()].find(
    (name) => name.toLowerCase() === spec.name.toLowerCase() && name !== old,
  );
  if (taken !== undefined) throw new HostError(failure('name-taken', { sheet: taken }));
  return old === undefined ? addSheet(strip, place) : rebuildSheet(old, strip, place);
}

/** Goes on with a sheet that an earlier strip made, and that the inverse of that one takes away. */
function fillOn({ spec, rows }: SheetStrip, { context, has }: Workplace): Step {
  return {
    asksNothing: true,
    inverse: () => [],
    write: () => {
      fillSheet(context, context.workbook.worksheets.getItem(spec.name), spec, rows, has);
    },
  };
}

function addSheet({ spec, rows }: SheetStrip, { context, has }: Workplace): Step {
  return {
    asksNothing: true,
    inverse: () => [{ kind: 'remove-sheet', mark: spec.mark }],
    write: () => {
      const worksheet = context.workbook.worksheets.add(spec.name);
      const mark = context.workbook.names.add(markName(spec.mark), `=${markReference(spec.name)}`);
      mark.visible = false;
      fillSheet(context, worksheet, spec, rows, has);
      tellHowMade(spec, { context, has });
    },
  };
}

function rebuildSheet(old: string, { spec, rows }: SheetStrip, place: Workplace): Step {
  const { context, has } = place;
  const worksheet = context.workbook.worksheets.getItem(old);
  const { tables, charts, pivotTables } = worksheet;
  tables.load('items/name');
  charts.load('items/name');
  pivotTables.load('items/name');
  const kept = keepSheet(worksheet, old, spec.mark, place);
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
      fillSheet(context, worksheet, spec, rows, has);
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
