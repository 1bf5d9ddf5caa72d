import type { Outcome } from '../../hosts/host';
import type { Session } from './session';

/** What long work is given to say how far it is and to learn that the user wants it stopped. */
export interface WorkControls {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}

/**
 * Runs long work with the pane showing `task`, its progress and a button to stop it. One at a time:
 * asked again while work is under way, it answers `cancelled` and does nothing.
 */
export async function runWork<T>(
  { store }: Session,
  task: string,
  work: (controls: WorkControls) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  if (store.getState().work) return { ok: false, failure: busy };
  const abort = new AbortController();
  const stop = (): void => {
    abort.abort();
  };
  store.dispatch({ type: 'work-progressed', work: { task, done: 0, total: null, stop } });
  try {
    return await work({
      signal: abort.signal,
      onProgress: (done, total) => {
        store.dispatch({ type: 'work-progressed', work: { task, done, total, stop } });
      },
    });
  } finally {
    store.dispatch({ type: 'work-progressed', work: null });
  }
}

const busy = {
  code: 'cancelled',
  sheet: null,
  address: null,
  detail: 'other work is under way',
  partlyDone: false,
} as const;
