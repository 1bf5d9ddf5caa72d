import type { Browser, Page } from 'playwright-core';

/** One task of the page's main thread, in milliseconds. */
export interface ThreadTask {
  readonly wall: number;
  /** The processor's own work: a busy machine does not lengthen it. */
  readonly processor: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/**
 * The tasks that the browser's main threads of pages ran while something was done, the longest first:
 * while one runs, no key, click or scroll is answered.
 */
export async function mainThreadTasks(
  browser: Browser,
  page: Page,
  doing: () => Promise<void>,
): Promise<readonly ThreadTask[]> {
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
  await doing();
  const trace = JSON.parse((await browser.stopTracing()).toString('utf8')) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  const events = trace.traceEvents;
  const mains = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}:${tid}`),
  );
  return events
    .filter(
      ({ ph, name, pid, tid }) =>
        ph === 'X' && name.endsWith('RunTask') && mains.has(`${pid}:${tid}`),
    )
    .map(({ dur = 0, tdur = dur }) => ({ wall: dur / 1000, processor: tdur / 1000 }))
    .sort((a, b) => b.processor - a.processor);
}
