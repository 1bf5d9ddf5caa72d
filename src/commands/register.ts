import type { Session } from '../taskpane/session/session';
import { commands } from './commands';
import { report } from './report';

/**
 * Ties the manifest's function names to what they do. Each button works with the pane closed, and
 * says afterwards what it did.
 */
export function registerCommands(session: Session): void {
  for (const [name, command] of Object.entries(commands)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void command(session)
        .then((notice) => report(session, notice))
        .finally(() => {
          event.completed();
        });
    });
  }
}
