import type { Settings } from '../settings';
import type { Deadline, IsoDate } from './deadline';
import { dayBefore } from './when';

/**
 * The day that a task is judged by: the last day its deadlines name. "Trước ngày X" counts X itself
 * or the day before by `settings.beforeIncludesDay`; a recurring one counts its next day. Null where
 * no day can be told: only continuous, regulated, event or duration deadlines, an empty cell, or one
 * of them unreadable (the last day may be the one that is not known).
 */
export function dueDate(
  deadlines: readonly Deadline[],
  settings: Pick<Settings, 'beforeIncludesDay'>,
): IsoDate | null {
  if (deadlines.some(({ kind }) => kind === 'unreadable')) return null;
  const days = deadlines.flatMap((deadline) => lastDay(deadline, settings) ?? []);
  return days.reduce<IsoDate | null>(
    (last, day) => (last === null || day > last ? day : last),
    null,
  );
}

/** The last day of one deadline; null for those that name none. */
function lastDay(
  deadline: Deadline,
  settings: Pick<Settings, 'beforeIncludesDay'>,
): IsoDate | null {
  switch (deadline.kind) {
    case 'by':
      return counted(deadline.date, deadline.exclusive, settings);
    case 'during':
      return deadline.to;
    case 'recurring':
      return deadline.next === null
        ? null
        : counted(deadline.next, deadline.exclusive ?? false, settings);
    default:
      return null;
  }
}

function counted(
  day: IsoDate,
  exclusive: boolean,
  settings: Pick<Settings, 'beforeIncludesDay'>,
): IsoDate {
  if (!exclusive || settings.beforeIncludesDay) return day;
  return dayBefore(day);
}
