import type { Session } from './session';

/** How long the user must have stopped typing before the sheet is read again, in milliseconds. */
const pause = 400;

/**
 * Follows the changes of cells on sheets that plans stand on. What the user types here is read and
 * checked again after a pause, and left off when they type on; a co-author's change, or one that moved rows, marks what was read as
 * out of date. The add-in's own writes do not count: who writes, reads again.
 */
export async function watchChanges(session: Session): Promise<void> {
  const { host, store } = session;
  const following = new Map<string, AbortController>();
  const markStale = (): void => {
    store.dispatch({ type: 'changed-outside' });
  };
  await host.watch(({ sheet, source }) => {
    const { readings } = store.getState();
    if (source === 'own' || readings.phase !== 'read' || readings.stale) return;
    const isPlan = readings.sheets.some((reading) => reading.recognised && reading.sheet === sheet);
    if (!isPlan && readings.sheets.some(({ recognised }) => recognised)) return;
    if (!isPlan || source === 'remote') {
      markStale();
      return;
    }
    following.get(sheet)?.abort();
    const { signal } = setOff(following, sheet);
    store.dispatch({ type: 'typed' });
    const follow = async (): Promise<void> => {
      const { followTyping } = await import(/* webpackChunkName: "recognition" */ './read-plans');
      const isFollowed = await followTyping(session, sheet, signal);
      if (!isFollowed && !signal.aborted) markStale();
    };
    const timer = setTimeout(() => void follow(), pause);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
    });
  });
}

function setOff(following: Map<string, AbortController>, sheet: string): AbortController {
  const controller = new AbortController();
  following.set(sheet, controller);
  return controller;
}
