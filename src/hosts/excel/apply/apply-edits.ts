import type { Edit } from '../../../domain/grid/edit';
import type { ApplyOptions, Outcome } from '../../host';
import type { Has } from '../api-sets';
import { failure } from '../failure';
export function applyEdits(
  _e: readonly Edit[],
  _o: ApplyOptions,
  _h: Has,
): Promise<Outcome<readonly Edit[]>> {
  return Promise.resolve({ ok: false, failure: failure('unknown') });
}
