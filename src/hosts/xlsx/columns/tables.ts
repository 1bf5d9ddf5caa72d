import { rectAddress } from '../../../domain/grid/address';
import { shiftRect } from '../../../domain/grid/column-shift';
import { continuesTable } from '../../../domain/grid/continued-table';
import type { Rect } from '../../../domain/grid/grid';
import type { Draft, SheetDraft } from '../draft';
import { element, parseXml, type XmlElement } from '../package/xml';
import { blankCell } from '../worksheet/cell';
import { cellWith } from '../worksheet/content';
import { parseRange } from '../worksheet/ranges';
import { shiftFilter } from './sections';
import type { SheetShift } from './shift-of';

/**
 * Moves the Excel Tables of the shifted sheet; columns inside of one become columns of it, and so do
 * those that continue a plan held in one: sorting and filtering must take them along.
 */
export function shiftTables(draft: Draft, sheet: SheetDraft, shift: SheetShift): void {
  for (const part of draft.partsOf(sheet.part, 'table')) {
    const table = parseXml(draft.package.text(part) ?? '<table/>');
    const range = parseRange(table.get('ref') ?? '');
    if (!range) continue;
    const hasHeader = table.get('headerRowCount') !== '0';
    const { extending } = shift;
    const grows =
      extending !== null &&
      continuesTable({ range, hasHeader }, extending, shift.headingRows ?? [extending.top]);
    const moved = grows ? { ...range, right: range.right + shift.count } : shiftRect(range, shift);
    if (range === moved) continue;
    if (!moved) {
      dropTable(draft, sheet, part);
      continue;
    }
    table.set('ref', rectAddress(moved));
    const filter = table.child('autoFilter');
    // A filter without columns cannot be: the table is gone with it.
    if (filter) shiftFilter(filter, { ...shift, extending: grows ? range : null });
    const isWider = moved.right - moved.left > range.right - range.left;
    shiftTableColumns(table, range, { ...shift, isWider });
    draft.package.setXml(part, table);
    if (isWider) draft.grownTables.set(part, sheet.name);
  }
}

function shiftTableColumns(
  table: XmlElement,
  range: Rect,
  { at, count, isWider }: SheetShift & { readonly isWider: boolean },
): void {
  const list = table.child('tableColumns');
  if (!list) return;
  const columns = list.elements('tableColumn');
  if (count < 0) {
    list.children = columns.filter((_, index) => {
      const column = range.left + index;
      return column < at || column >= at - count;
    });
  } else if (isWider) {
    const made = newColumns(columns, count);
    const behind = at - range.left;
    list.children = [...columns.slice(0, behind), ...made, ...columns.slice(behind)];
  }
  list.set('count', list.elements().length);
}

/** Each column of a table needs a name of its own. */
function newColumns(columns: readonly XmlElement[], count: number): XmlElement[] {
  const names = new Set(columns.map((column) => column.get('name')?.toLowerCase()));
  let id = Math.max(0, ...columns.map((column) => Number(column.get('id') ?? 0)));
  let number = 1;
  return Array.from({ length: count }, () => {
    while (names.has(`column${number}`)) number += 1;
    id += 1;
    names.add(`column${number}`);
    return element('tableColumn', { id, name: `Column${number}` });
  });
}

function writeHeader(
  draft: Draft,
  sheet: SheetDraft,
  row: number,
  column: number,
  name: string,
): void {
  const known = sheet.worksheet.rows.ensure(row);
  const cell = known.cell(column) ?? blankCell(column, 0);
  known.set(column, cellWith(cell, { value: name }, draft.strings));
}

/**
 * Gives the new columns of grown tables a heading where no edit wrote one: Excel repairs a table whose
 * header cells are not the names of its columns.
 */
export function nameGrownColumns(draft: Draft): void {
  for (const [part, name] of draft.grownTables) {
    const table = parseXml(draft.package.text(part) ?? '<table/>');
    const range = parseRange(table.get('ref') ?? '');
    if (!range || table.get('headerRowCount') === '0') continue;
    const sheet = draft.sheet(name);
    const names = table.child('tableColumns')?.elements('tableColumn') ?? [];
    names.forEach((column, index) => {
      const at = range.left + index;
      const isNamed = (sheet.worksheet.rows.cell(range.top, at)?.inner ?? '') !== '';
      if (!isNamed) writeHeader(draft, sheet, range.top, at, column.get('name') ?? '');
    });
  }
  draft.grownTables.clear();
}

function dropTable(draft: Draft, sheet: SheetDraft, part: string): void {
  const relationships = draft.package.relationships(sheet.part);
  const entry = relationships.all().find((other) => other.part === part);
  if (!entry) return;
  const list = sheet.worksheet.element('tableParts');
  const pointer = list?.elements().find((other) => other.get('r:id') === entry.id);
  if (list && pointer) {
    list.remove(pointer);
    if (list.elements().length === 0) sheet.worksheet.drop(list);
    else list.set('count', list.elements().length);
  }
  relationships.remove(entry.id);
  draft.package.remove(part);
}
