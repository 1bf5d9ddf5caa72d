import type { Session } from './session';

/**
 * Marks what was read as out of date when the user or a co-author changes a cell of a sheet that a
 * plan stands on. The add-in's own writes do not count: who writes, reads again.
 */
export async function watchChanges({ host, store }: Session): Promise<void> {
  await host.watch(({ sheet, source }) => {
    const { readings } = store.getState();
    if (source === 'own' || readings.phase !== 'read') return;
    const isPlan = readings.sheets.some((reading) => reading.recognised && reading.sheet === sheet);
    if (isPlan || !readings.sheets.some(({ recognised }) => recognised)) {
      store.dispatch({ type: 'changed-outside' });
    }
  });
}
