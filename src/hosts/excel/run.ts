import type { Outcome } from '../host';
import { failureOf } from './failure';

/** How long Excel is given to leave a cell that the user is typing in, in milliseconds. */
const waits: readonly number[] = [150, 400, 1000];

/**
 * Runs one batch. While the user types in a cell Excel refuses whole requests and does nothing of
 * them (office-js#856), so the batch is tried again a few times; it must make all its changes in its
 * last request.
 */
export async function run<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  attempt = 0,
): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await Excel.run(batch) };
  } catch (thrown) {
    const failure = failureOf(thrown);
    const wait = waits[attempt];
    if (failure.code !== 'cell-edit-mode' || wait === undefined) return { ok: false, failure };
    await new Promise((resolve) => setTimeout(resolve, wait));
    return run(batch, attempt + 1);
  }
}
