import { createRoot } from 'react-dom/client';
import { registerCommands } from '../commands/register';
import { createExcelHost } from '../hosts/excel/excel-host';
import { rememberedLocale } from './session/locale';
import { todayInVietnam, type Session } from './session/session';
import { initialState, reduce } from './session/state';
import { createStore } from './session/store';
import { unmarkOnClose } from './session/unmark-on-close';
import { watchChanges } from './session/watch-changes';
import { App } from './shell/app';
import { keepTab } from './shell/keep-tab';

/** Starts the pane once Office is there; ribbon buttons share its session, open or closed. */
async function start(): Promise<void> {
  await Office.onReady();
  const session: Session = {
    host: createExcelHost(),
    store: createStore(reduce, initialState(rememberedLocale())),
    today: todayInVietnam,
  };
  registerCommands(session);
  keepTab();
  // Where Excel refuses, the button that reads again is there all the same.
  void watchChanges(session);
  void unmarkOnClose(session);
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<App session={session} />);
}

// Set by browser-check.es5.js, which has by then told the user why there is no pane.
if (!('tooOldForPane' in window)) void start();
