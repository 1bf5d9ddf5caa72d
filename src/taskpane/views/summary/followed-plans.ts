import type { Workbook } from '../../../domain/grid/grid';
import type { Plan, SheetReading } from '../../../domain/plan/plan';
import { untrack } from '../../../domain/tracking/untrack';

/** The plans that the summary is about: the chosen sheet's, and all others that are followed already. */
export function followedPlans(
  workbook: Workbook,
  sheets: readonly SheetReading[],
  chosen: string | null,
): readonly Plan[] {
  return sheets.flatMap((reading): readonly Plan[] => {
    if (!reading.recognised) return [];
    const grid = workbook.sheets.find(({ sheet }) => sheet === reading.sheet);
    if (!grid) return [];
    const isFollowed = untrack(reading.plan, grid).length > 0;
    return reading.sheet === chosen || isFollowed ? [reading.plan] : [];
  });
}
