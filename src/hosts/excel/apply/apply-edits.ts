import type { Edit } from '../../../domain/grid/edit';
import type { ApplyOptions, HostFailure, Outcome } from '../../host';
import type { Has } from '../api-sets';
import { failure } from '../failure';
import { run } from '../run';
import { createAgenda } from './agenda';
import { request } from './request';
import { isOfSheets, isRepeatable } from './segments';
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
  const agenda = createAgenda(edits);
  let marks: Marks | null = null;
  let inverse: readonly Edit[] = [];
  for (let segment = agenda.now(); segment; segment = agenda.now()) {
    if (signal?.aborted) return takeBack(failure('cancelled'), inverse, has);
    if (!marks && segment.some(isOfSheets)) {
      // These are prepared by the marks of the sheets there are.
      const surveyed = await run((context) => survey(context, edits, has));
      if (!surveyed.ok) return surveyed;
      marks = surveyed.value;
    }
    const { done, ...asked } = await request(segment, has, { agenda, marks, list: edits });
    if (!done.ok) {
      if (done.failure.code === 'too-large' && agenda.shrink()) continue;
      const isUncertain = asked.mayBePartlyDone && !segment.every(isRepeatable);
      const begun = asked.mayBePartlyDone && !isUncertain ? asked.inverse : [];
      const failed = { ...done.failure, partlyDone: isUncertain };
      if (!marks && asked.inverse.length === 0) return named(failed, edits, has);
      return takeBack(failed, [...begun, ...inverse], has);
    }
    marks = done.value;
    inverse = [...asked.inverse, ...inverse];
    agenda.next(asked.follow);
    const progress = agenda.progress();
    onProgress?.(progress.done, progress.total);
  }
  return { ok: true, value: inverse };
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
    const agenda = createAgenda(inverse);
    const unsure = { ...agenda, isInNewColumns: () => false };
    const options = { agenda: unsure, marks: surveyed.value, list: inverse, unchecked: true };
    for (let segment = agenda.now(); segment; segment = agenda.now()) {
      const { done, follow } = await request(segment, has, options);
      if (!done.ok && done.failure.code === 'too-large' && agenda.shrink()) continue;
      isTakenBack &&= done.ok;
      agenda.next(follow);
    }
  }
  return { ok: false, failure: { ...failed, partlyDone: failed.partlyDone || !isTakenBack } };
}
