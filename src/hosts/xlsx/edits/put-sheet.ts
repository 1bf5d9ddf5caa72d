import { markName, markReference } from '../../../domain/grid/mark';
import type { Edit } from '../../../domain/grid/edit';
import type { SheetSpec } from '../../../domain/grid/sheet-spec';
import { madeSheet, madeSheetKey } from '../../made-sheet';
import type { Draft, SheetDraft } from '../draft';
import { Image } from '../image';
import { refuse } from '../refused';
import { writeStored } from '../settings';
import { addSheetEntry } from '../sheet/add';
import { putCharts } from '../sheet/charts';
import { keptByUser, type Kept } from '../sheet/kept';
import { markedSheet } from '../sheet/marked';
import { putPivots } from '../sheet/pivots';
import { removeBelongings } from '../sheet/remove';
import { renameSheet } from '../sheet/rename';
import { sheetXml, type Widths } from '../sheet/sheet-xml';
import { putTables } from '../sheet/tables';
import { widthIn } from '../styles/character-width';
import { putConditionalFormat } from '../worksheet/conditional-formats';
import { putInputRule } from '../worksheet/input-rules';
import { putPrintLayout } from '../worksheet/print-layout';
import { Worksheet } from '../worksheet/worksheet';
import type { Carry } from './edit-of';
import { openStructure } from './protection';

/** Adds a sheet of ours, or makes it anew where it stands. */
export const putSheet: Carry<'put-sheet'> = (draft, { spec }) => {
  const known = markedSheet(draft, spec.mark);
  const namesake = draft.workbook.sheet(spec.name);
  if (namesake && namesake.name !== known?.name) {
    throw refuse('name-taken', 'another sheet has the name', namesake.name);
  }
  openStructure(draft);
  draft.prepareTables();
  draft.recalculateOnOpening();
  if (!known) {
    const part = addSheetEntry(draft, spec.name);
    fill(draft, part, spec, {
      widths: usualWidths(draft, spec),
      filters: new Map(),
      hiddenRows: new Set(),
    });
    const remove: Edit = { kind: 'remove-sheet', mark: spec.mark };
    return [remove];
  }
  draft.save();
  const image = new Image(draft, []);
  replace(draft, known, spec);
  draft.save();
  const back = image.restore(spec.name);
  return back ? [back] : [];
};

function replace(draft: Draft, known: SheetDraft, spec: SheetSpec): void {
  const kept = keptByUser(draft, known, spec, usualWidths(draft, spec));
  removeBelongings(draft, known);
  if (known.name !== spec.name) renameSheet(draft, known.name, spec.name);
  fill(draft, known.part, spec, kept);
}

/** The widths that the spec asks for, as this workbook counts them. */
function usualWidths({ styles }: Draft, { columnWidths }: SheetSpec): Widths {
  const font = styles.defaultFont();
  return columnWidths.map((width) => (width === null ? null : widthIn(font, width)));
}

function fill(draft: Draft, part: string, spec: SheetSpec, kept: Kept): void {
  const { styles, strings, workbook } = draft;
  const xml = sheetXml(spec, kept.widths, kept.hiddenRows, styles, strings);
  const worksheet = Worksheet.parse(xml);
  for (const rule of spec.conditionalFormats) putConditionalFormat(worksheet, rule, styles);
  for (const rule of spec.inputRules) putInputRule(worksheet, rule);
  if (spec.print) putPrintLayout(worksheet, workbook, spec.name, spec.print);
  workbook.sheet(spec.name)?.element.set('state', spec.hidden ? 'hidden' : null);
  workbook.setName(
    { name: markName(spec.mark), refersTo: markReference(spec.name), scope: null },
    true,
  );
  putTables(draft, part, worksheet, spec, kept.filters);
  draft.replaceSheet(part, worksheet.xml);
  const sheet = draft.sheet(spec.name);
  putPivots(draft, sheet, spec);
  putCharts(draft, sheet, spec);
  // Excel's undo of a rebuild brings the sheet back by this.
  writeStored(draft.package, madeSheetKey(spec.mark), madeSheet(spec));
}
