import type { Steps } from '../../domain/steps';

/** Half of a frame at 60 a second, in milliseconds: the other half is for drawing and answering. */
const slice = 8;

/**
 * Does long work in slices, between which the pane draws and answers keys, clicks and scrolling.
 *
 * @returns what the work comes to; null when it was stopped
 */
export async function inSlices<T>(steps: Steps<T>, signal?: AbortSignal): Promise<T | null> {
  for (;;) {
    await nextTask();
    if (signal?.aborted) return null;
    const end = performance.now() + slice;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
  }
}

/** After what waits already. A timer would be put off by some milliseconds each time. */
async function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  await new Promise<void>((resolve) => {
    port1.onmessage = () => {
      resolve();
    };
    port2.postMessage(null);
  });
  port1.close();
}
