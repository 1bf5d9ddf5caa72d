import type { Edit } from '../../../domain/grid/edit';
import { inNewColumns } from '../../../domain/grid/new-columns';
import { partOf, type Part } from './parts';
import { segmentsOf } from './segments';

/**
 * Bytes of content in one request. Excel on the web takes 5 MB and gives 5 MB, with what is said
 * about the content besides; a cell that is looked at before it is written comes twice, as value and
 * as formula. Where Excel finds a request or its answer too large all the same, the next ones are
 * half as long, down to the least.
 */
const bytesPerRequest = { usual: 3_500_000, least: 100_000 } as const;

/** The requests that a list of edits is carried out in, one after the other. */
export interface Agenda {
  /** The parts of the request whose turn it is; null when all is done. */
  readonly now: () => readonly Part[] | null;
  /** It was carried out; `follow` is to be done when all others are. */
  readonly next: (follow: readonly Part[]) => void;
  /**
   * It was refused as too large, before anything of it was done: it and those after it are cut
   * smaller. False where they are the smallest already.
   */
  readonly shrink: () => boolean;
  /** The most bytes that a request may ask for. */
  readonly limit: () => number;
  readonly progress: () => { readonly done: number; readonly total: number };
  /** Whether the edit falls into columns that the list itself inserts. */
  readonly isInNewColumns: (edit: Edit) => boolean;
}

export function createAgenda(edits: readonly Edit[]): Agenda {
  let limit: number = bytesPerRequest.usual;
  let done: readonly (readonly Part[])[] = [];
  const parts = edits.map(partOf);
  let inNew = newColumnsOf([parts]);
  const segments = (ahead: readonly Part[]): readonly (readonly Part[])[] =>
    segmentsOf(ahead, limit, (part) => inNew.has(part));
  let waiting = segments(parts);
  inNew = newColumnsOf(waiting);
  return {
    now: () => waiting[0] ?? null,
    next: (follow) => {
      done = [...done, ...waiting.slice(0, 1)];
      waiting = [...waiting.slice(1), ...segments(follow)];
    },
    shrink: () => {
      if (limit / 2 < bytesPerRequest.least) return false;
      limit /= 2;
      waiting = segments(waiting.flat());
      inNew = newColumnsOf([...done, ...waiting]);
      return true;
    },
    limit: () => limit,
    progress: () => ({ done: done.length, total: done.length + waiting.length }),
    isInNewColumns: (edit) => inNew.has(edit),
  };
}

function newColumnsOf(segments: readonly (readonly Part[])[]): ReadonlySet<Edit | Part> {
  return inNewColumns(
    segments
      .flat()
      .flatMap((part) => (part.kind === 'sheet-strip' || part.kind === 'join-table' ? [] : [part])),
  );
}
