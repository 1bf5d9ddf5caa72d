import type { IsoDate } from '../deadlines/deadline';
import { currentReport } from '../deadlines/periods';
import type { ReportPeriod } from '../deadlines/periods';
import type { Edit } from '../grid/edit';
import type { Workbook } from '../grid/grid';
import type { Plan } from '../plan/plan';
import type { Settings } from '../settings';
import { hasRoomForHeadings } from '../tracking/layout';
import { planTracking } from '../tracking/track';
import type { Tracking } from '../tracking/track';
import { sheetNames } from './sheet-names';
import { latestBefore } from './snapshot';
import type { Snapshot } from './snapshot';
import { summarise } from './summarise';
import { typedReasons } from './typed-reasons';

export interface FollowUpOptions {
  readonly today: IsoDate;
  readonly settings: Settings;
  /** Which period the period report is about; the one whose figures close next when left out. */
  readonly period?: ReportPeriod;
  /** Figures kept at earlier reports. */
  readonly snapshots?: readonly Snapshot[];
  readonly pivots: boolean;
  /** True where the workbook is open in Excel. */
  readonly calculates?: boolean;
}

/** The whole of following up: how the plans stand, and all edits in the order to apply them. */
export interface FollowUp {
  readonly trackings: readonly Tracking[];
  readonly edits: readonly Edit[];
}

/**
 * Tracking columns for every plan and the summary sheets over all of them, in one list of edits.
 *
 * @param workbook as it is now; the plans were recognised on it
 */
export function followUp(
  plans: readonly Plan[],
  workbook: Workbook,
  options: FollowUpOptions,
): FollowUp {
  const trackings = trackAll(plans, workbook, options);
  const { today, pivots } = options;
  const summary = summarise(trackings, {
    today,
    pivots,
    names: sheetNames(workbook),
    report: {
      period: options.period ?? currentReport(today),
      since: latestBefore(options.snapshots ?? [], today),
    },
    reasons: typedReasons(workbook),
  });
  return { trackings, edits: [...trackings.flatMap(({ edits }) => edits), ...summary] };
}

/** Follows each plan; no two tasks of the workbook get the same id. */
function trackAll(
  plans: readonly Plan[],
  workbook: Workbook,
  { today, settings, calculates = false }: FollowUpOptions,
): readonly Tracking[] {
  const otherIds = new Set<string>();
  return plans.flatMap((plan) => {
    const grid = workbook.sheets.find(({ sheet }) => sheet === plan.sheet);
    if (!grid || plan.tasks.length === 0 || !hasRoomForHeadings(plan)) return [];
    const tracking = planTracking(plan, grid, { today, settings, otherIds, calculates });
    for (const { id } of tracking.tasks) otherIds.add(id);
    return [tracking];
  });
}
