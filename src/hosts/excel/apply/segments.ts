import type { CellWrite, Edit } from '../../../domain/grid/edit';
import type { CellContent } from '../../../domain/grid/sheet-spec';

/**
 * Edits that move cells or make sheets: later edits' addresses hold only once these are done, and
 * taking them back twice would harm, so each is a request of its own; only sheets of ours, which
 * move no cells, share one.
 */
const structural: ReadonlySet<Edit['kind']> = new Set([
  'insert-columns',
  'remove-columns',
  'merge',
  'unmerge',
  'put-sheet',
  'remove-sheet',
]);

/**
 * Bytes of content in one request. Excel on the web takes 5 MB and gives 5 MB, with what is said
 * about the content besides; a cell that is looked at before it is written comes twice, as value and
 * as formula.
 */
const bytesPerRequest = 3_500_000;

/** Cells of one write: what is asked about each besides its content. */
const bytesPerCell = 60;

/** The request that edits are gathered in. */
interface Open {
  readonly segment: Edit[];
  /** The kind of its edits where they make or remove sheets of ours; null for edits of cells. */
  readonly ofSheets: Edit['kind'] | null;
  bytes: number;
}

/** Cuts a list of edits into the requests it is carried out in, in order; few whatever the rows. */
export function segmentsOf(edits: readonly Edit[]): readonly (readonly Edit[])[] {
  const segments: Edit[][] = [];
  let open = null as Open | null;
  for (const edit of edits.flatMap(cut)) {
    const ofSheets = edit.kind === 'put-sheet' || edit.kind === 'remove-sheet' ? edit.kind : null;
    if (structural.has(edit.kind) && !ofSheets) {
      segments.push([edit]);
      open = null;
      continue;
    }
    const bytes = bytesIn(edit);
    if (open?.ofSheets !== ofSheets || open.bytes + bytes > bytesPerRequest) {
      open = { segment: [], ofSheets, bytes: 0 };
      segments.push(open.segment);
    }
    open.segment.push(edit);
    open.bytes += bytes;
  }
  return segments;
}

const encoder = new TextEncoder();

/** How much content an edit sends or has looked at. */
function bytesIn(edit: Edit): number {
  if (edit.kind === 'write-cells') return edit.cells.reduce((sum, cell) => sum + bytesOf(cell), 0);
  if (edit.kind === 'restore') return encoder.encode(edit.snapshot.data).length;
  if (edit.kind !== 'put-sheet') return 0;
  return edit.spec.cells.flat().reduce((sum, cell) => sum + (cell ? sent(cell.content) : 0), 0);
}

/** What is looked at comes as value and as formula, what is written goes once. */
function bytesOf({ from, to }: CellWrite): number {
  return 2 * sent(from) + sent(to) + bytesPerCell;
}

function sent(content: CellContent): number {
  const text = 'formula' in content ? content.formula : content.value;
  return typeof text === 'string' ? encoder.encode(text).length + 4 : 8;
}

/** A long write in several. */
function cut(edit: Edit): readonly Edit[] {
  if (edit.kind !== 'write-cells') return [edit];
  const pieces: CellWrite[][] = [[]];
  let room = bytesPerRequest;
  for (const cell of edit.cells) {
    room -= bytesOf(cell);
    if (room < 0) {
      pieces.push([]);
      room = bytesPerRequest - bytesOf(cell);
    }
    pieces.at(-1)?.push(cell);
  }
  return pieces.length === 1 ? [edit] : pieces.map((cells) => ({ ...edit, cells }));
}

/**
 * Whether an edit may be taken back although it is not known to have been done. Sheets of ours are
 * found by their marks: one that is not there is not removed, one that is there is not made again.
 */
export function isRepeatable({ kind }: Edit): boolean {
  return !structural.has(kind) || kind === 'put-sheet' || kind === 'remove-sheet';
}
