import { setTimeout } from 'node:timers/promises';

/** In milliseconds: long for what takes a moment, on a machine that is busy with other things too. */
const longest = 25_000;
const pause = 20;

/** Waits until something has come true; throws when it does not. */
export async function until(isSo: () => boolean): Promise<void> {
  const end = performance.now() + longest;
  while (!isSo()) {
    if (performance.now() > end) throw new Error('it did not come true');
    await setTimeout(pause);
  }
}
