import type { Finding } from '../../../domain/rules/finding';
import { mapInSteps, type Steps } from '../../../domain/steps';

/**
 * What a further check finds, those findings that were there before as the very objects they were:
 * what is drawn of them need not be drawn again.
 */
export function* sameFindings(
  before: readonly Finding[],
  checking: Steps<readonly Finding[]>,
): Steps<readonly Finding[]> {
  const after = yield* checking;
  const keys = yield* mapInSteps(before, (finding) => JSON.stringify(finding));
  const known = new Map(keys.map((key, at) => [key, before[at]]));
  yield;
  return yield* mapInSteps(after, (finding) => known.get(JSON.stringify(finding)) ?? finding);
}
