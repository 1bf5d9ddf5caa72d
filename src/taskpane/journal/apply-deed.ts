import type { Edit } from '../../domain/grid/edit';
import type { Deed } from '../../domain/journal/entry';
import { withDeed, withUndone, type Journal } from '../../domain/journal/journal';
import { planUndo } from '../../domain/journal/undo';
import type { Outcome } from '../../hosts/host';
import { readPlans } from '../session/read-plans';
import type { Session } from '../session/session';
import type { Notice } from '../session/state';
import { journalKey } from '../session/stored-keys';
import { runWork } from '../session/work';
import { failureText, writtenText } from '../texts/failures';
import { journalTexts } from '../texts/journal';
import { refusalText } from './refusal-text';
import { loadKept } from './kept';

/**
 * Carries edits out, writes the deed into the workbook's journal and reads the workbook again. Says
 * in one sentence what was done or why it was not.
 *
 * @param said the sentence for success
 */
export async function applyDeed(
  session: Session,
  deed: Deed,
  edits: readonly Edit[],
  said: string,
): Promise<Notice> {
  const { host, store } = session;
  const { locale } = store.getState();
  const texts = journalTexts[locale];
  const outcome = await runWork(session, texts.writing, async (controls) => {
    const applied = await host.apply(edits, controls);
    if (!applied.ok) return applied;
    const { journal } = await loadKept(session);
    const done = { id: crypto.randomUUID(), deed, at: now(), edits, inverse: applied.value };
    await keepJournal(session, withDeed(journal, done));
    return readPlans(session);
  });
  return finish(session, outcome, said);
}

/** Takes a deed back, or says why it cannot be. */
export async function undoDeed(session: Session, id: string): Promise<Notice> {
  const { host, store } = session;
  const { locale } = store.getState();
  const texts = journalTexts[locale];
  const refusals: string[] = [];
  const outcome = await runWork<unknown>(session, texts.undoing, async (controls) => {
    const read = await host.read();
    if (!read.ok) return read;
    const { journal } = await loadKept(session);
    const plan = planUndo(journal, id, read.value);
    if (!plan.possible) {
      refusals.push(refusalText(plan.refusal, locale));
      return { ok: true, value: null };
    }
    const applied = await host.apply(plan.edits, controls);
    if (!applied.ok) return applied;
    await keepJournal(session, withUndone(journal, id));
    return readPlans(session);
  });
  const [refused] = refusals;
  if (refused !== undefined) return notice(session, { tone: 'warning', text: refused });
  return finish(session, outcome, texts.undone);
}

/** The journal that could not be kept still serves until the workbook is closed. */
async function keepJournal(session: Session, journal: Journal): Promise<void> {
  const { host, store } = session;
  const kept = await loadKept(session);
  store.dispatch({ type: 'kept-changed', kept: { ...kept, journal } });
  await host.writeSetting(journalKey, journal);
}

/** Says what came of it; where cells are marked, the marks follow what is found now. */
async function finish(session: Session, outcome: Outcome<unknown>, done: string): Promise<Notice> {
  const said = say(session, outcome, done);
  if (!outcome.ok || !session.store.getState().kept?.marked.length) return said;
  const { refreshMarks } = await import(/* webpackChunkName: "check" */ '../views/check/marks');
  await refreshMarks(session);
  return said;
}

function say(session: Session, outcome: Outcome<unknown>, done: string): Notice {
  if (outcome.ok) return notice(session, { tone: 'success', text: done });
  const { locale } = session.store.getState();
  const { failure } = outcome;
  // What it says to press stands beside the word that the sheet has changed.
  if (failure.code === 'changed') session.store.dispatch({ type: 'changed-outside' });
  const text = `${failureText(failure, locale)} ${writtenText(failure, locale)}`;
  return notice(session, { tone: 'error', text });
}

function notice({ store }: Session, said: Notice): Notice {
  store.dispatch({ type: 'noticed', notice: said });
  return said;
}

/** Local time to the minute, as the journal shows it. */
function now(): string {
  const local = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  const day = `${local.getFullYear()}-${two(local.getMonth() + 1)}-${two(local.getDate())}`;
  return `${day}T${two(local.getHours())}:${two(local.getMinutes())}`;
}
