import type { Settings } from '../../domain/settings';
import type { Session } from '../session/session';
import { settingsKey } from '../session/stored-keys';
import { failureText } from '../texts/failures';
import { settingsTexts } from '../texts/settings';

/** Sets the office's choices and keeps them with the workbook. */
export async function changeSettings({ host, store }: Session, settings: Settings): Promise<void> {
  store.dispatch({ type: 'settings-changed', settings });
  const kept = await host.writeSetting(settingsKey, settings);
  const { locale } = store.getState();
  store.dispatch({
    type: 'noticed',
    notice: kept.ok
      ? { tone: 'success', text: settingsTexts[locale].saved }
      : { tone: 'warning', text: failureText(kept.failure, locale) },
  });
}
