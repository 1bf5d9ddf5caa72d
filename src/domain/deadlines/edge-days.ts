import type { IsoDate, Precision } from './deadline';
import { dayOf, precisionOf } from './when';
import type { Dated } from './years';

/**
 * "Đầu", "giữa" and "cuối" as Bộ luật Dân sự 2015, Điều 146 fixes them: the first day, the 15th (of
 * a month) or 30 June (of a year), the last day. It says nothing of the start or middle of a quarter.
 */
export function edgeDay({
  stretch: { when, edge },
  from,
  to,
}: Dated): { date: IsoDate; precision: Precision } | null {
  if (edge === null) return null;
  if (edge === 'end') return { date: to, precision: precisionOf(when) ?? 'month' };
  if (when.unit !== 'month' && when.unit !== 'year') return null;
  if (edge === 'start') return { date: from, precision: 'day' };
  const year = Number(from.slice(0, 4));
  const middle = when.unit === 'year' ? dayOf(year, 6, 30) : dayOf(year, when.first, 15);
  return middle === null
    ? null
    : { date: middle, precision: when.unit === 'year' ? 'half' : 'day' };
}

/** The day that something begins on which lasts from there on; null for the middle of a quarter. */
export function firstDayOf(dated: Dated): IsoDate | null {
  const { edge } = dated.stretch;
  if (edge === 'middle' || edge === 'end') return edgeDay(dated)?.date ?? null;
  return dated.from;
}

/** The day that something lasts until; null for the start of a year or quarter, or the middle of one. */
export function lastDayOf(dated: Dated): IsoDate | null {
  if (dated.stretch.edge === null) return dated.to;
  return isVague(dated) ? null : (edgeDay(dated)?.date ?? null);
}

/**
 * "Đầu năm 2023" says when a term begins; nothing is due on 1 January, and nobody says how many of
 * the weeks behind it are meant.
 */
export function isVague({ stretch: { when, edge } }: Dated): boolean {
  return edge === 'start' && when.unit === 'year';
}
