import type { Edit } from '../../../domain/grid/edit';

/**
 * Edits that move cells or make sheets: later edits' addresses hold only once these are done, and
 * taking them back twice would harm, so each is a request of its own.
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

/** Cuts a list of edits into the requests it is carried out in, in order; few whatever the rows. */
export function segmentsOf(edits: readonly Edit[]): readonly (readonly Edit[])[] {
  const segments: Edit[][] = [];
  let open: Edit[] | null = null;
  let weight = 0;
  for (const edit of edits.flatMap(cut)) {
    if (structural.has(edit.kind)) {
      segments.push([edit]);
      open = null;
      continue;
    }
    const cells = edit.kind === 'write-cells' ? edit.cells.length : 0;
    if (!open || weight + cells > cellsPerRequest) {
      open = [];
      weight = 0;
      segments.push(open);
    }
    open.push(edit);
    weight += cells;
  }
  return segments;
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
