import { periodDays } from '../../../domain/summary/period';
import { snapshotsKey, takeSnapshot, withSnapshot } from '../../../domain/summary/snapshot';
import type { Snapshot } from '../../../domain/summary/snapshot';
import type { FollowUp } from '../../../domain/summary/follow-up';
import type { ReportPeriod } from '../../../domain/deadlines/periods';
import { applyDeed } from '../../journal/apply-deed';
import type { Session } from '../../session/session';
import type { Notice } from '../../session/state';
import { summaryTexts } from '../../texts/summary';

/** What the user chose before the sheets are made. */
export interface SummaryChoice {
  readonly period: ReportPeriod;
  readonly keeps: boolean;
  readonly kept: readonly Snapshot[];
}

/** Makes the sheets, and keeps the day's figures when asked to and the sheets were made. */
export async function makeSummary(
  session: Session,
  { edits, trackings }: FollowUp,
  { period, keeps, kept }: SummaryChoice,
): Promise<Notice> {
  const texts = summaryTexts[session.store.getState().locale];
  const sheets = edits.filter(({ kind }) => kind === 'put-sheet').length;
  const notice = await applyDeed(session, 'summarise', edits, texts.made(sheets));
  if (keeps && notice.tone === 'success') {
    const snapshot = takeSnapshot(trackings, periodDays(period).words, session.today());
    await session.host.writeSetting(snapshotsKey, withSnapshot(kept, snapshot));
  }
  return notice;
}
