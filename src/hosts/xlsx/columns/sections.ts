import { rectAddress } from '../../../domain/grid/address';
import { shiftRect, shiftSpan } from '../../../domain/grid/column-shift';
import type { Rect } from '../../../domain/grid/grid';
import type { SheetDraft } from '../draft';
import type { XmlElement } from '../package/xml';
import type { SectionName } from '../worksheet/order';
import { parseRange } from '../worksheet/ranges';
import type { Worksheet } from '../worksheet/worksheet';
import type { SheetShift } from './shift-of';

/** Attributes that hold cell addresses of the sheet itself, by section; any depth of elements. */
const addresses: readonly (readonly [SectionName, string])[] = [
  ['dimension', 'ref'],
  ['sheetViews', 'sqref'],
  ['sheetViews', 'activeCell'],
  ['sheetViews', 'topLeftCell'],
  ['protectedRanges', 'sqref'],
  ['sortState', 'ref'],
  ['conditionalFormatting', 'sqref'],
  ['dataValidations', 'sqref'],
  ['hyperlinks', 'ref'],
  ['cellWatches', 'r'],
  ['ignoredErrors', 'sqref'],
  ['mergeCells', 'ref'],
  ['scenarios', 'r'],
];

/** Sections whose entries go away with the cells that they are about. */
const holders = new Set([
  'mergeCells',
  'hyperlinks',
  'protectedRanges',
  'conditionalFormatting',
  'dataValidations',
  'ignoredErrors',
  'cellWatches',
]);

/** Moves what the sections of the shifted sheet say about cells. */
export function shiftSections({ worksheet, name }: SheetDraft, shift: SheetShift): void {
  for (const [section, attribute] of addresses) {
    for (const element of worksheet.elements(section)) {
      if (!shiftAddresses(element, attribute, shift, section)) worksheet.drop(element);
    }
  }
  const filter = worksheet.element('autoFilter');
  if (filter && !shiftFilter(filter, shift)) worksheet.drop(filter);
  shiftPanes(worksheet, shift);
  shiftBreaks(worksheet, shift);
  shiftExtensions(worksheet, name, shift);
}

/** False when nothing of the section is left. */
function shiftAddresses(
  root: XmlElement,
  attribute: string,
  shift: SheetShift,
  section: string,
): boolean {
  const value = root.get(attribute);
  if (value !== null) {
    const moved = shiftedRanges(value, shift, section);
    if (moved === '' && holders.has(section)) return false;
    if (moved !== '' && moved !== value) root.set(attribute, moved);
  }
  const children = root.elements();
  for (const child of children) {
    if (!shiftAddresses(child, attribute, shift, section)) root.remove(child);
  }
  const left = root.elements().length;
  if (left < children.length && root.attributes.has('count')) root.set('count', left);
  return left > 0 || children.length === 0;
}

function shiftedRanges(text: string, shift: SheetShift, section: string): string {
  return text
    .split(/\s+/u)
    .flatMap((part) => {
      const rect = parseRange(part);
      if (!rect) return [part];
      const moved = moveRect(rect, shift, section);
      return moved ? [sameSpelling(part, moved)] : [];
    })
    .join(' ');
}

function moveRect(rect: Rect, shift: SheetShift, section: string): Rect | null {
  const grows = section === 'mergeCells' && spans(rect, shift);
  const moved = grows ? { ...rect, right: rect.right + shift.count } : shiftRect(rect, shift);
  const isOneCell = moved?.left === moved?.right && moved?.top === moved?.bottom;
  return section === 'mergeCells' && isOneCell ? null : moved;
}

/** Whether a merge above or below the extended table spans it from side to side: a title line. */
function spans(rect: Rect, { extending }: SheetShift): boolean {
  return (
    extending !== null &&
    (rect.bottom < extending.top || rect.top > extending.bottom) &&
    rect.left <= extending.left &&
    rect.right === extending.right &&
    rect.left < rect.right
  );
}

/** Whether a filter or print area ends with the extended table. */
export function endsWith(rect: Rect, { extending }: SheetShift): boolean {
  return extending !== null && rect.right === extending.right && rect.left <= extending.left;
}

/** Whole rows and columns stay written as such. */
function sameSpelling(before: string, rect: Rect): string {
  if (/^\$?\d+:/u.test(before)) return before;
  const address = rectAddress(rect);
  return /^\$?[A-Z]+:/u.test(before) ? address.replace(/\d+/gu, '') : address;
}

/**
 * Moves a filter and its criteria, which count their columns from its left edge. False when no column
 * of it is left.
 */
export function shiftFilter(filter: XmlElement, shift: SheetShift): boolean {
  const range = parseRange(filter.get('ref') ?? '');
  if (!range) return true;
  const moved = endsWith(range, shift)
    ? { ...range, right: range.right + shift.count }
    : shiftRect(range, shift);
  if (!moved) return false;
  for (const column of filter.elements('filterColumn')) {
    const at = range.left + Number(column.get('colId') ?? 0);
    const span = shiftSpan(at, at, shift);
    if (span) column.set('colId', span.left - moved.left);
    else filter.remove(column);
  }
  filter.set('ref', rectAddress(moved));
  for (const child of filter.elements('sortState')) {
    if (!shiftAddresses(child, 'ref', shift, 'sortState')) filter.remove(child);
  }
  return true;
}

/** Frozen columns grow and shrink with columns that come and go among them. */
function shiftPanes(worksheet: Worksheet, shift: SheetShift): void {
  for (const view of worksheet.element('sheetViews')?.elements('sheetView') ?? []) {
    const pane = view.child('pane');
    const frozen = Number(pane?.get('xSplit') ?? 0);
    if (!pane || frozen === 0 || !(pane.get('state') ?? '').startsWith('frozen')) continue;
    const columns = shiftSpan(0, frozen - 1, shift);
    if (columns) pane.set('xSplit', columns.right + 1);
    else if (pane.get('ySplit') === null) view.remove(pane);
    else pane.set('xSplit', null).set('activePane', 'bottomLeft');
  }
}

function shiftBreaks(worksheet: Worksheet, shift: SheetShift): void {
  const section = worksheet.element('colBreaks');
  for (const entry of section?.elements('brk') ?? []) {
    const at = Number(entry.get('id') ?? 0);
    const moved = shiftSpan(at, at, shift);
    if (moved) entry.set('id', moved.left);
    else section?.remove(entry);
  }
  if (!section) return;
  const count = section.elements().length;
  if (count === 0) worksheet.drop(section);
  else section.set('count', count).set('manualBreakCount', count);
}

/** Sparklines and the newer rules and formats keep their blocks in text. */
function shiftExtensions(worksheet: Worksheet, name: string, shift: SheetShift): void {
  if (!worksheet.sectionXml('extLst').includes('xm:sqref')) return;
  for (const block of worksheet.element('extLst')?.all('xm:sqref') ?? []) {
    const moved = shiftedRanges(block.text, shift, name);
    if (moved !== '') block.text = moved;
  }
}
