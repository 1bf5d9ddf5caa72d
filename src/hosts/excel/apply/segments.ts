import { cut, type Part } from './parts';

/**
 * Edits that move cells: later edits' addresses hold only once these are done, and taking them back
 * twice would harm, so each is a request of its own.
 */
const structural: ReadonlySet<Part['kind']> = new Set<Part['kind']>([
  'insert-columns',
  'remove-columns',
  'merge',
  'unmerge',
]);

/** The request that parts are gathered in. */
interface Open {
  readonly segment: Part[];
  /** The kind of its parts where they make or remove sheets of ours; null for edits of cells. */
  readonly ofSheets: Part['kind'] | null;
  bytes: number;
}

/**
 * Cuts the work into the requests it is carried out in, in order; few whatever the rows. Only sheets
 * of ours, which move no cells, and edits of cells share a request with their like.
 *
 * @param limit bytes of content in one request
 * @param isUnseen whether nothing is looked at before a part is written
 */
export function segmentsOf(
  parts: readonly Part[],
  limit: number,
  isUnseen: (part: Part) => boolean,
): readonly (readonly Part[])[] {
  const segments: Part[][] = [];
  let open = null as Open | null;
  for (const { part, bytes } of parts.flatMap((whole) => cut(whole, limit, isUnseen(whole)))) {
    if (structural.has(part.kind)) {
      segments.push([part]);
      open = null;
      continue;
    }
    const ofSheets = isOfSheets(part) ? part.kind : null;
    if (open?.ofSheets !== ofSheets || open.bytes + bytes > limit) {
      open = { segment: [], ofSheets, bytes: 0 };
      segments.push(open.segment);
    }
    open.segment.push(part);
    open.bytes += bytes;
  }
  return segments;
}

/** Whether a part makes or removes a sheet of ours: those are found by their marks. */
export function isOfSheets({ kind }: Part): boolean {
  return kind === 'sheet-strip' || kind === 'remove-sheet';
}

/**
 * Whether a part may be taken back although it is not known to have been done. Sheets of ours are
 * found by their marks: one that is not there is not removed, one that is there is not made again.
 */
export function isRepeatable({ kind }: Part): boolean {
  return !structural.has(kind);
}
