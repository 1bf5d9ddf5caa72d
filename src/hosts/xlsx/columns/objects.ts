import { rectAddress } from '../../../domain/grid/address';
import { shiftRect, shiftSpan } from '../../../domain/grid/column-shift';
import type { Draft, SheetDraft } from '../draft';
import { parseXml, type XmlElement } from '../package/xml';
import { parseRange } from '../worksheet/ranges';
import type { SheetShift } from './shift-of';

/** Moves what lies on the shifted sheet: pictures and charts, notes, comments, pivot tables. */
export function shiftObjects(draft: Draft, sheet: SheetDraft, shift: SheetShift): void {
  change(draft, sheet, 'drawing', (root) => {
    shiftAnchors(root, shift);
  });
  change(draft, sheet, 'comments', (root) => {
    shiftRefs(root, 'comment', shift);
  });
  change(draft, sheet, 'threadedComment', (root) => {
    shiftRefs(root, 'threadedComment', shift);
  });
  change(draft, sheet, 'pivotTable', (root) => {
    shiftRefs(root, 'location', shift);
  });
  for (const part of draft.partsOf(sheet.part, 'vmlDrawing')) shiftNotes(draft, part, shift);
}

function change(
  draft: Draft,
  sheet: SheetDraft,
  kind: string,
  act: (root: XmlElement) => void,
): void {
  for (const part of draft.partsOf(sheet.part, kind)) {
    const root = parseXml(draft.package.text(part) ?? '<none/>');
    const before = root.toString();
    act(root);
    if (root.toString() !== before) draft.package.setXml(part, root);
  }
}

function shiftRefs(root: XmlElement, name: string, shift: SheetShift): void {
  const move = (holder: XmlElement): void => {
    for (const entry of holder.elements()) {
      move(entry);
      const range = entry.name === name ? parseRange(entry.get('ref') ?? '') : null;
      if (!range) continue;
      const moved = shiftRect(range, shift);
      if (moved) entry.set('ref', rectAddress(moved));
      else holder.remove(entry);
    }
  };
  move(root);
}

/** Anchors that move with their cells; what is placed absolutely stays. */
function shiftAnchors(root: XmlElement, shift: SheetShift): void {
  for (const anchor of root.elements()) {
    if (anchor.get('editAs') === 'absolute') continue;
    const from = column(anchor, 'xdr:from');
    const to = column(anchor, 'xdr:to');
    if (!from) continue;
    const start = Number(from.text);
    const end = to ? Number(to.text) : start;
    const span = shiftSpan(start, end, shift);
    // An object whose columns are all gone shrinks to where they were, as in Excel.
    const place = span ?? { left: shift.at, right: shift.at };
    from.text = String(place.left);
    if (!to) continue;
    to.text = String(anchor.get('editAs') === 'oneCell' ? place.left + end - start : place.right);
  }
}

function column(anchor: XmlElement, corner: string): XmlElement | null {
  return anchor.child(corner)?.child('xdr:col') ?? null;
}

const noteShape = /<v:shape[\s>](?:(?!<\/v:shape>)[\s\S])*<\/v:shape>/gu;

/** The boxes of notes are drawn in VML, which need not be XML that others can read: text it is. */
function shiftNotes(draft: Draft, part: string, shift: SheetShift): void {
  const vml = draft.package.text(part);
  if (vml === null) return;
  const moved = vml.replace(noteShape, (shape) => shiftNote(shape, shift));
  if (moved !== vml) draft.package.setText(part, moved);
}

function shiftNote(shape: string, shift: SheetShift): string {
  const at = /<x:Column>(\d+)<\/x:Column>/u.exec(shape);
  const anchor = /<x:Anchor>\s*(\d+),([^<]*?)<\/x:Anchor>/u.exec(shape);
  const cell = at && shiftSpan(Number(at[1]), Number(at[1]), shift);
  if (at && !cell) return '';
  const moved = cell ? shape.replace(at[0], `<x:Column>${cell.left}</x:Column>`) : shape;
  if (!anchor) return moved;
  const [left, leftOffset, top, topOffset, right, ...rest] =
    `${anchor[1] ?? ''},${anchor[2] ?? ''}`.split(',');
  const span = shiftSpan(Number(left), Number(right), shift);
  if (!span) return moved;
  const numbers = [span.left, leftOffset, top, topOffset, ` ${span.right}`, ...rest];
  return moved.replace(anchor[0], `<x:Anchor>${numbers.join(',')}</x:Anchor>`);
}
