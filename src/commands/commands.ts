import { readNow } from '../taskpane/home/read-now';
import { currentPlan } from '../taskpane/session/context';
import type { Session } from '../taskpane/session/session';
import type { Notice, ViewId } from '../taskpane/session/state';
import { failureText } from '../taskpane/texts/failures';
import { commandsTexts } from './texts';

/** What a ribbon button does, and the sentence that says so afterwards. */
type Command = (session: Session) => Promise<Notice>;

/** The ribbon's buttons by the function names of the manifest. */
export const commands: Readonly<Record<string, Command>> = {
  checkSheet: openOn('check'),
  normaliseSheet: openOn('normalise'),
  trackSheet: openOn('track'),
  summariseSheet: openOn('summarise'),
};

/** Reads the workbook anew and opens the pane on one of its tabs. */
function openOn(view: ViewId): Command {
  return async (session) => {
    const { store } = session;
    await readNow(session);
    store.dispatch({ type: 'view-opened', view });
    const state = store.getState();
    const texts = commandsTexts[state.locale];
    if (state.readings.phase === 'failed') {
      return { tone: 'error', text: failureText(state.readings.failure, state.locale) };
    }
    const current = currentPlan(state);
    return current
      ? { tone: 'success', text: texts.recognised(current.plan.sheet, current.plan.tasks.length) }
      : { tone: 'warning', text: texts.nothing };
  };
}
