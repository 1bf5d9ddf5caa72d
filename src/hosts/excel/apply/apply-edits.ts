import type { Edit } from '../../../domain/grid/edit';
import type { ApplyOptions, HostFailure, Outcome } from '../../host';
import type { Has } from '../api-sets';
import { failure } from '../failure';
import { run } from '../run';
import { inNewColumns } from '../../../domain/grid/new-columns';
import { request } from './request';
import { isRepeatable, segmentsOf } from './segments';
import { survey, type Marks } from './survey';

/**
 * Carries out the edits in order, in few requests whatever the number of cells. Before the first it
 * looks whether anything stands in the way; when one fails, or the user stops the work, what was
 * done is taken back. The result takes it all back later, in the order to apply it.
 */
export async function applyEdits(
  edits: readonly Edit[],
  { onProgress, signal }: ApplyOptions,
  has: Has,
): Promise<Outcome<readonly Edit[]>> {
  const segments = segmentsOf(edits);
  const ofNewColumns = inNewColumns(segments.flat());
  const isInNewColumns = (edit: Edit): boolean => ofNewColumns.has(edit);
  let marks: Marks | null = null;
  let inverse: readonly Edit[] = [];
  for (const [index, segment] of segments.entries()) {
    if (signal?.aborted) return takeBack(failure('cancelled'), inverse, has);
    if (!marks && segment.some(needsMarks)) {
      const surveyed = await run((context) => survey(context, edits, has));
      if (!surveyed.ok) return surveyed;
      marks = surveyed.value;
    }
    const { done, ...asked } = await request(segment, has, { marks, list: edits, isInNewColumns });
    if (!done.ok) {
      const isUncertain = asked.mayBePartlyDone && !segment.every(isRepeatable);
      const begun = asked.mayBePartlyDone && !isUncertain ? asked.inverse : [];
      const failed = { ...done.failure, partlyDone: isUncertain };
      if (!marks && asked.inverse.length === 0) return named(failed, edits, has);
      return takeBack(failed, [...begun, ...inverse], has);
    }
    marks = done.value;
    inverse = [...asked.inverse, ...inverse];
    onProgress?.(index + 1, segments.length);
  }
  return { ok: true, value: inverse };
}

/** Our sheets are found by their marks, so these must be known before the edit can be prepared. */
function needsMarks({ kind }: Edit): boolean {
  return kind === 'put-sheet' || kind === 'remove-sheet';
}

type Failed = { readonly ok: false; readonly failure: HostFailure };

/** Excel does not say which sheet is gone when it refuses a batch over it; the survey does. */
async function named(failed: HostFailure, edits: readonly Edit[], has: Has): Promise<Failed> {
  if (failed.code !== 'unknown') return { ok: false, failure: failed };
  const surveyed = await run((context) => survey(context, edits, has));
  return surveyed.ok ? { ok: false, failure: failed } : surveyed;
}

/** The failure, once what was done before it is taken back; it says so where that failed too. */
async function takeBack(failed: HostFailure, inverse: readonly Edit[], has: Has): Promise<Failed> {
  if (inverse.length === 0) return { ok: false, failure: failed };
  const surveyed = await run((context) => survey(context, inverse, has));
  let isTakenBack = surveyed.ok;
  if (surveyed.ok) {
    const options = { marks: surveyed.value, list: inverse, isInNewColumns: () => false };
    for (const segment of segmentsOf(inverse)) {
      const { done } = await request(segment, has, { ...options, unchecked: true });
      isTakenBack &&= done.ok;
    }
  }
  return { ok: false, failure: { ...failed, partlyDone: failed.partlyDone || !isTakenBack } };
}
