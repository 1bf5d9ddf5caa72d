import type { Edit } from '../../../domain/grid/edit';

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

/** Cells in one request: an answer or request of Excel on the web holds 5 MB. */
const cellsPerRequest = 5000;

/** The request that edits are gathered in. */
interface Open {
  readonly segment: Edit[];
  readonly makesSheets: boolean;
  cells: number;
}

/** Cuts a list of edits into the requests it is carried out in, in order; few whatever the rows. */
export function segmentsOf(edits: readonly Edit[]): readonly (readonly Edit[])[] {
  const segments: Edit[][] = [];
  let open = null as Open | null;
  for (const edit of edits.flatMap(cut)) {
    const makesSheets = edit.kind === 'put-sheet';
    if (structural.has(edit.kind) && !makesSheets) {
      segments.push([edit]);
      open = null;
      continue;
    }
    const cells = cellsIn(edit);
    if (open?.makesSheets !== makesSheets || open.cells + cells > cellsPerRequest) {
      open = { segment: [], makesSheets, cells: 0 };
      segments.push(open.segment);
    }
    open.segment.push(edit);
    open.cells += cells;
  }
  return segments;
}

/** How many cells an edit sends. */
function cellsIn(edit: Edit): number {
  if (edit.kind === 'write-cells') return edit.cells.length;
  if (edit.kind !== 'put-sheet') return 0;
  return edit.spec.cells.reduce((sum, row) => sum + row.length, 0);
}

/** A long write in several. */
function cut(edit: Edit): readonly Edit[] {
  if (edit.kind !== 'write-cells' || edit.cells.length <= cellsPerRequest) return [edit];
  const pieces = Math.ceil(edit.cells.length / cellsPerRequest);
  return Array.from({ length: pieces }, (_, piece) => ({
    ...edit,
    cells: edit.cells.slice(piece * cellsPerRequest, (piece + 1) * cellsPerRequest),
  }));
}

/** Whether an edit may be taken back although it is not known to have been done. */
export function isRepeatable(edit: Edit): boolean {
  return !structural.has(edit.kind);
}
