import { emptyJournal, readJournal } from '../../domain/journal/journal';
import { ignoreListSchema, nothingIgnored, type IgnoreList } from '../../domain/rules/ignores';
import type { Session } from '../session/session';
import type { Kept } from '../session/state';
import { ignoresKey, journalKey } from '../session/stored-keys';
import { failureText } from '../texts/failures';

/** What the workbook keeps of findings put aside and deeds done; read once, then from the state. */
export async function loadKept({ host, store }: Session): Promise<Kept> {
  const known = store.getState().kept;
  if (known) return known;
  const journal = await host.readSetting(journalKey);
  const ignores = await host.readSetting(ignoresKey);
  const parsed = ignoreListSchema.safeParse(ignores.ok ? ignores.value : undefined);
  const kept: Kept = {
    journal: journal.ok ? readJournal(journal.value) : emptyJournal,
    ignores: parsed.success ? parsed.data : nothingIgnored,
  };
  store.dispatch({ type: 'kept-changed', kept });
  return kept;
}

/** Changes what is put aside, and keeps it with the workbook. */
export async function changeIgnores(
  session: Session,
  change: (list: IgnoreList) => IgnoreList,
): Promise<void> {
  const { host, store } = session;
  const kept = await loadKept(session);
  const ignores = change(kept.ignores);
  store.dispatch({ type: 'kept-changed', kept: { ...kept, ignores } });
  const written = await host.writeSetting(ignoresKey, ignores);
  if (written.ok) return;
  const text = failureText(written.failure, store.getState().locale);
  store.dispatch({ type: 'noticed', notice: { tone: 'warning', text } });
}
