import type { Browser, Frame } from 'playwright-core';

/** One task of a main thread, in milliseconds. */
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
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly chrome_mojo_event_info?: { readonly mojo_interface_tag?: string } };
}

/** What the bench itself asks of a page, and what Excel is made to send to the pane, comes in by it. */
const ofTheBench = 'blink.mojom.DevToolsSession';
/** Tells a frame's thread from those of other processes. */
const mark = 'main-thread-of-the-frame';

/**
 * The tasks that the main thread of a frame ran while something was done, the longest first: while one
 * runs, no key, click or scroll is answered there. What the bench itself has it do is left out.
 */
export async function mainThreadTasks(
  browser: Browser,
  frame: Frame,
  doing: () => Promise<void>,
): Promise<readonly ThreadTask[]> {
  await browser.startTracing(frame.page(), { categories: ['toplevel', 'blink.user_timing'] });
  await frame.evaluate((name) => performance.mark(name), mark);
  await doing();
  const trace = JSON.parse((await browser.stopTracing()).toString('utf8')) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  const events = trace.traceEvents;
  const marked = events.find(({ name }) => name === mark);
  if (!marked) throw new Error('the trace does not tell the frame’s thread');
  const onThread = events.filter(({ pid, tid }) => pid === marked.pid && tid === marked.tid);
  const asked = onThread
    .filter(({ args }) => args?.chrome_mojo_event_info?.mojo_interface_tag === ofTheBench)
    .map(({ ts }) => ts);
  return onThread
    .filter(({ ph, name }) => ph === 'X' && name.endsWith('RunTask'))
    .filter(({ ts, dur = 0 }) => !asked.some((at) => ts <= at && at <= ts + dur))
    .map(({ dur = 0, tdur = dur }) => ({ wall: dur / 1000, processor: tdur / 1000 }))
    .sort((a, b) => b.processor - a.processor);
}
