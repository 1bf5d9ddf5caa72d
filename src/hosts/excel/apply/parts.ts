import type { CellWrite, Edit } from '../../../domain/grid/edit';
import type { CellContent, SheetSpec } from '../../../domain/grid/sheet-spec';
import { inputRow } from './cell-input';
import { repeatedFormulas } from './sheet/repeated-formulas';

/** Rows of a sheet of ours, both ends 0-based and inclusive; a sheet without cells ends at -1. */
export interface Rows {
  readonly from: number;
  readonly to: number;
}

/**
 * What one request makes of a sheet of ours. The strip with the first row makes the sheet or clears
 * the old one, the strip with the last row puts on it what lies over the cells (tables, charts,
 * PivotTables); most sheets are one strip.
 */
export interface SheetStrip {
  readonly kind: 'sheet-strip';
  readonly spec: SheetSpec;
  readonly rows: Rows;
}

/** New columns right of an Excel Table become its own, once all edits are done. */
export interface JoinTable {
  readonly kind: 'join-table';
  readonly sheet: string;
  /** The table's id. */
  readonly table: string;
  /** How many columns. */
  readonly count: number;
}

/** A part of the work: an edit, a piece of a long one, a strip of a sheet of ours, what follows it all. */
export type Part = Exclude<Edit, { kind: 'put-sheet' }> | SheetStrip | JoinTable;

/** A part and the bytes of content that it sends or has looked at. */
export interface Weighed {
  readonly part: Part;
  readonly bytes: number;
}

/**
 * What carrying out an edit takes besides its content, in the calls of Office.js; measured. A format
 * with all its borders is the longest.
 */
const bytesOfCalls = { usual: 2_500, format: 5_000 } as const;

/** A cell that is written: what is asked about it besides its content. */
const bytesPerCell = 60;

/** Setting the height of one row. */
const bytesPerHeight = 1_200;

const encoder = new TextEncoder();

/** The part that an edit is as a whole. */
export function partOf(edit: Edit): Part {
  if (edit.kind !== 'put-sheet') return edit;
  const { spec } = edit;
  return { kind: 'sheet-strip', spec, rows: { from: 0, to: spec.cells.length - 1 } };
}

/**
 * Cuts a part into pieces of at most so many bytes each; only cells can be cut.
 *
 * @param isUnseen whether nothing is looked at before the part is written
 */
export function cut(part: Part, limit: number, isUnseen: boolean): readonly Weighed[] {
  if (part.kind === 'sheet-strip') return cutStrip(part, limit);
  if (part.kind === 'write-cells') {
    const bytesOf = isUnseen ? ({ to }: CellWrite) => sent(to) : bytesOfWrite;
    return gather(part.cells, bytesOf, limit).map(({ items, bytes }) => ({
      part: { ...part, cells: items },
      bytes: bytes + bytesOfCalls.usual,
    }));
  }
  const calls = part.kind === 'format' ? bytesOfCalls.format : bytesOfCalls.usual;
  const content = part.kind === 'restore' ? encoder.encode(part.snapshot.data).length : 0;
  return [{ part, bytes: calls + content }];
}

function cutStrip({ kind, spec, rows }: SheetStrip, limit: number): readonly Weighed[] {
  const lines = Array.from({ length: rows.to - rows.from + 1 }, (_, index) => rows.from + index);
  return gather(lines, (row) => bytesOfRow(spec, row), limit).map(({ items, bytes }) => ({
    part: { kind, spec, rows: { from: items[0] ?? rows.from, to: items.at(-1) ?? rows.to } },
    bytes: bytes + bytesOfCalls.usual,
  }));
}

/**
 * Items in their order in as few groups as their bytes allow, all of about the same size, so that the
 * first finds room beside what is asked before it; one group where there are none.
 */
function gather<Item>(
  items: readonly Item[],
  bytesOf: (item: Item) => number,
  limit: number,
): readonly { readonly items: readonly Item[]; readonly bytes: number }[] {
  const weights = items.map(bytesOf);
  const total = weights.reduce((sum, bytes) => sum + bytes, 0);
  const even = total / Math.max(1, Math.ceil(total / limit));
  let open: { items: Item[]; bytes: number } = { items: [], bytes: 0 };
  const groups = [open];
  for (const [index, item] of items.entries()) {
    const bytes = weights[index] ?? 0;
    if (open.items.length > 0 && (open.bytes >= even || open.bytes + bytes > limit)) {
      open = { items: [], bytes: 0 };
      groups.push(open);
    }
    open.items.push(item);
    open.bytes += bytes;
  }
  return groups;
}

/** What is looked at comes as value and as formula, what is written goes once. */
function bytesOfWrite({ from, to }: CellWrite): number {
  return 2 * sent(from) + sent(to) + bytesPerCell;
}

function sent(content: CellContent): number {
  const text = 'formula' in content ? content.formula : content.value;
  return typeof text === 'string' ? encoder.encode(text).length + 4 : 8;
}

function bytesOfRow(spec: SheetSpec, row: number): number {
  const { cells, rowHeights } = spec;
  const copied = new Set(
    repeatedFormulas(spec).flatMap(({ column, rows }) => (rows.has(row) ? [column] : [])),
  );
  const line = (cells[row] ?? []).map((cell, column) => (copied.has(column) ? null : cell));
  const isHeightSet = row in rowHeights && rowHeights[row] !== rowHeights[row - 1];
  const content = encoder.encode(JSON.stringify(inputRow(line, line.length))).length;
  return content + (isHeightSet ? bytesPerHeight : 0);
}
