import { z } from 'zod';
import { emptyJournal, readJournal } from '../../domain/journal/journal';
import { ignoreListSchema, nothingIgnored, type IgnoreList } from '../../domain/rules/ignores';
import type { Session } from '../session/session';
import type { Kept } from '../session/state';
import { ignoresKey, journalKey, marksKey } from '../session/stored-keys';
import { failureText } from '../texts/failures';

const sheetNames = z.array(z.string().max(31)).max(1000).readonly();

/** What the workbook keeps of findings put aside, deeds done and marks; read once, then from the state. */
export async function loadKept({ host, store }: Session): Promise<Kept> {
  const known = store.getState().kept;
  if (known) return known;
  const journal = await host.readSetting(journalKey);
  const ignores = await host.readSetting(ignoresKey);
  const marked = await host.readSetting(marksKey);
  const parsed = ignoreListSchema.safeParse(ignores.ok ? ignores.value : undefined);
  const kept: Kept = {
    journal: journal.ok ? readJournal(journal.value) : emptyJournal,
    ignores: parsed.success ? parsed.data : nothingIgnored,
    marked: sheetNames.safeParse(marked.ok ? marked.value : undefined).data ?? [],
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
