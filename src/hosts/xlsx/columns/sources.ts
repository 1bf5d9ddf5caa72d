import { rectAddress } from '../../../domain/grid/address';
import { shiftRect } from '../../../domain/grid/column-shift';
import { mapReferences, referenceText } from '../../../domain/grid/references';
import type { Draft } from '../draft';
import { parseXml } from '../package/xml';
import { parseRange } from '../worksheet/ranges';
import { endsWith } from './sections';
import type { SheetShift } from './shift-of';

/** Lets the print area of an extended table grow with it, once the names followed the shift. */
export function growPrintArea(draft: Draft, shift: SheetShift): void {
  draft.workbook.mapNames(({ name, refersTo }) =>
    name === '_xlnm.Print_Area' ? grownArea(refersTo, shift) : refersTo,
  );
}

function grownArea(refersTo: string, shift: SheetShift): string {
  return mapReferences(refersTo, (reference) => {
    const { sheet, first, last } = reference;
    if (sheet?.toLowerCase() !== shift.sheet.toLowerCase() || !last) return null;
    if (first.column === null || last.column === null) return null;
    const rect = { top: 0, bottom: 0, left: first.column, right: last.column };
    if (!endsWith(rect, shift)) return null;
    return referenceText({ ...reference, last: { ...last, column: last.column + shift.count } });
  });
}

/** Moves the blocks that pivot tables read. */
export function shiftPivotSources(draft: Draft, shift: SheetShift): void {
  for (const part of draft.package.names()) {
    if (!/^xl\/pivotCache\/pivotCacheDefinition[^/]*\.xml$/u.test(part)) continue;
    const root = parseXml(draft.package.text(part) ?? '<none/>');
    const source = root.find('worksheetSource');
    const range = parseRange(source?.get('ref') ?? '');
    if (!source || !range || source.get('sheet') !== shift.sheet) continue;
    const moved = shiftRect(range, shift);
    if (!moved || rectAddress(moved) === source.get('ref')) continue;
    source.set('ref', rectAddress(moved));
    draft.package.setXml(part, root);
  }
}
