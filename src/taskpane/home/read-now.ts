import type { Session } from '../session/session';
import { runWork } from '../session/work';
import { homeTexts } from '../texts/home';

/**
 * Reads the workbook and recognises its plans, with the pane saying so. Recognition is loaded with
 * the first reading, so that the pane itself opens at once.
 */
export async function readNow(session: Session): Promise<void> {
  const { locale } = session.store.getState();
  await runWork(session, homeTexts[locale].reading, async () => {
    const { readPlans } = await import(
      /* webpackChunkName: "recognition" */ '../session/read-plans'
    );
    return readPlans(session);
  });
}
