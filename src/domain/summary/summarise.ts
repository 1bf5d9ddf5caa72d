import type { IsoDate } from '../deadlines/deadline';
import type { Edit } from '../grid/edit';
import type { SheetSpec } from '../grid/sheet-spec';
import type { Tracking } from '../tracking/track';
import { dataSheet } from './data-sheet';
import { factsOf } from './facts';
import { overviewSheet } from './overview-sheet';
import { periodSheet } from './period-sheet';
import type { PeriodReport } from './period-sheet';
import { pivotSheetSpecs } from './pivot-sheets';
import { reminderSheet } from './reminder-sheet';
import { summarySheets } from './sheet-names';
import type { SheetNames } from './sheet-names';
import type { Reasons } from './typed-reasons';

export interface SummaryOptions {
  readonly today: IsoDate;
  readonly names: SheetNames;
  readonly report: PeriodReport;
  /** What people typed in the reminder list that is made anew. */
  readonly reasons: Reasons;
  /** False where the host has no PivotTables: the tables of formulas say the same. */
  readonly pivots: boolean;
}

/**
 * The summary sheets of the followed plans, each as an edit that adds or rebuilds it. The plans'
 * sheets must have their tracking columns: apply each tracking's edits before these.
 * No edits when the plans hold no task.
 */
export function summarise(
  trackings: readonly Tracking[],
  options: SummaryOptions,
): readonly Edit[] {
  const facts = factsOf(trackings);
  if (facts.length === 0) return [];
  const { today, names, report, reasons, pivots } = options;
  const titles = trackings.map(({ plan }) => plan.title);
  const data = {
    sheet: names['du-lieu'],
    rowCount: facts.reduce((sum, { units }) => sum + units.length, 0),
  };
  const specs: readonly SheetSpec[] = [
    // The others' formulas refer to it: Excel takes no formula that names a sheet which is not there.
    dataSheet(facts, names['du-lieu']),
    overviewSheet(facts, titles, names['tong-hop'], data, today),
    reminderSheet(facts, titles, names['nhac-viec'], data, today, reasons),
    periodSheet(facts, titles, names['bao-cao-ky'], data, today, report),
    ...(pivots ? pivotSheetSpecs(facts, names, data) : []),
  ];
  return specs.map((spec): Edit => ({ kind: 'put-sheet', spec }));
}

/** Takes all our summary sheets away: those first whose formulas refer to others. */
export function removeSummary(): readonly Edit[] {
  return summarySheets.map(({ mark }): Edit => ({ kind: 'remove-sheet', mark })).reverse();
}
