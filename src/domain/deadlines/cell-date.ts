import type { IsoDate } from './deadline';
import { keyOf } from './key';
import { englishMonthNumber } from './numbers';

/**
 * Whether a real date is shown as a month and a year without a day: Excel keeps "6/2022" as the first
 * of June and shows "06/2022" or "Jun-22".
 */
export function monthShown(date: IsoDate, text: string): boolean {
  if (!date.endsWith('-01')) return false;
  const [year = 0, month = 0] = date.split('-').map(Number);
  const found =
    /^(?:thang |thg |t)?(\d{1,2}|[a-z]{3})[a-z]* ?[-/. ,]? ?(?:nam )?(\d{4}|\d{2})$/u.exec(
      keyOf(text),
    );
  if (!found) return false;
  const [, shownMonth = '', shownYear = ''] = found;
  const sameMonth = Number(shownMonth) === month || englishMonthNumber(shownMonth) === month;
  return sameMonth && (Number(shownYear) === year || Number(shownYear) === year % 100);
}
