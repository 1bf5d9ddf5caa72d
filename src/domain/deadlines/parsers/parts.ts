import type { Stretch } from '../phrase';

/** A stretch, or a number that takes its meaning from the stretch after or before it. */
export type Part =
  | { readonly stretch: Stretch; readonly bare: boolean }
  | { readonly number: number; readonly year: number | null };

/**
 * Gives numbers the unit of the stretch beside them: 01 - 15/6 → 01/6 - 15/6; Quý II, III; Tháng 4, 5.
 * Null when they have none, or when a list would hold different units.
 */
export function agree(parts: readonly Part[]): readonly Stretch[] | null {
  const model =
    parts.find((part) => 'stretch' in part && !part.bare) ??
    parts.find((part) => 'stretch' in part);
  if (!model || !('stretch' in model)) return null;
  // "05-07/2022" may be a day or two months.
  if (model.bare && parts.some((part) => 'number' in part)) return null;
  const stretches: Stretch[] = [];
  // "Ngày 05 tháng 4, 7, 10": days of April, or the fifth of each month?
  if (model.stretch.when.unit === 'day' && 'number' in (parts.at(-1) ?? model)) return null;
  for (const part of parts) {
    const stretch =
      'stretch' in part ? asQuarter(part, model.stretch) : numbered(part, model.stretch);
    if (!stretch) return null;
    stretches.push(stretch);
  }
  return stretches;
}

/** "9/2022" beside a quarter is no month: "Quý 3 - 4/2022". */
function asQuarter(part: { stretch: Stretch; bare: boolean }, model: Stretch): Stretch {
  const { when } = part.stretch;
  if (!part.bare || model.when.unit !== 'quarter' || when.unit !== 'month') return part.stretch;
  return {
    ...part.stretch,
    when: { ...when, unit: 'quarter', first: 3 * when.first - 2, last: 3 * when.first },
  };
}

function numbered(part: { number: number; year: number | null }, model: Stretch): Stretch | null {
  const { when } = model;
  const year = part.year;
  switch (when.unit) {
    case 'day':
      return {
        edge: null,
        when: { unit: 'day', day: part.number, month: when.month, year: year ?? when.year },
      };
    case 'month':
      return { edge: null, when: { unit: 'month', first: part.number, last: part.number, year } };
    case 'quarter':
      return {
        edge: null,
        when: { unit: 'quarter', first: 3 * part.number - 2, last: 3 * part.number, year },
      };
    default:
      return null;
  }
}
