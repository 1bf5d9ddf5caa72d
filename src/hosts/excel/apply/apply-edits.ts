import type { Edit } from '../../../domain/grid/edit';
import type { ApplyOptions, HostFailure, Outcome } from '../../host';
import type { Has } from '../api-sets';
import { failure } from '../failure';
import { run } from '../run';
import { looksOfNewColumns } from './new-columns';
import { request } from './request';
import { isRepeatable, segmentsOf } from './segments';
import { survey } from './survey';

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
  if (edits.length === 0) return { ok: true, value: [] };
  const surveyed = await run((context) => survey(context, edits, has));
  if (!surveyed.ok) return surveyed;

  const segments = segmentsOf(edits);
  const ofNewColumns = looksOfNewColumns(edits);
  let inverse: readonly Edit[] = [];
  for (const [index, segment] of segments.entries()) {
    if (signal?.aborted) return takeBack(failure('cancelled'), inverse, has);
    const { done, ...asked } = await request(segment, surveyed.value, has, { ofNewColumns });
    if (!done.ok) {
      const isUncertain = asked.mayBePartlyDone && !segment.every(isRepeatable);
      const begun = asked.mayBePartlyDone && !isUncertain ? asked.inverse : [];
      const failed = { ...done.failure, partlyDone: isUncertain };
      return takeBack(failed, [...begun, ...inverse], has);
    }
    inverse = [...asked.inverse, ...inverse];
    onProgress?.(index + 1, segments.length);
  }
  return { ok: true, value: inverse };
}

/** The failure, once what was done before it is taken back; it says so where that failed too. */
async function takeBack(
  failed: HostFailure,
  inverse: readonly Edit[],
  has: Has,
): Promise<{ readonly ok: false; readonly failure: HostFailure }> {
  if (inverse.length === 0) return { ok: false, failure: failed };
  const surveyed = await run((context) => survey(context, inverse, has));
  let isTakenBack = surveyed.ok;
  if (surveyed.ok) {
    for (const segment of segmentsOf(inverse)) {
      const { done } = await request(segment, surveyed.value, has, { unchecked: true });
      isTakenBack &&= done.ok;
    }
  }
  return { ok: false, failure: { ...failed, partlyDone: failed.partlyDone || !isTakenBack } };
}
