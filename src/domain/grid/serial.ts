import { Temporal } from 'temporal-polyfill';
import type { IsoDate } from '../deadlines/deadline';

/** Day 0 of the 1900 date system, with Excel's 29/02/1900 allowed for: right from 01/03/1900 on. */
const epoch = Temporal.PlainDate.from('1899-12-30');
const lastSerial = 2958465; // 31/12/9999

/**
 * The day of an Excel serial number, its time of day dropped; null outside 01/01/1900–31/12/9999.
 *
 * @example dateFromSerial(44778) // '2022-08-05'
 */
export function dateFromSerial(serial: number): IsoDate | null {
  if (!(serial >= 1 && serial < lastSerial + 1)) return null;
  const days = Math.floor(serial);
  // Before the day that never was, serials run one behind.
  return epoch.add({ days: days < 60 ? days + 1 : days }).toString();
}

/** The Excel serial number of a day, of the 1900 date system: '2022-08-05' → 44778. */
export function serialFromDate(date: IsoDate): number {
  const days = epoch.until(Temporal.PlainDate.from(date), { largestUnit: 'day' }).days;
  return days <= 60 ? days - 1 : days;
}

/**
 * Whether a number format shows a date: it has a day or year code, or a month code that is not
 * minutes, outside quotes, brackets and escapes. "General", "0.00", "[h]:mm" do not.
 */
export function isDateFormat(numberFormat: string): boolean {
  const codes = numberFormat
    .toLowerCase()
    .replace(/"[^"]*"|\\.|_.|\*./gu, '')
    .replace(/\[[^\]]*\]/gu, '')
    .replace(/general/gu, '');
  if (/[dy]/u.test(codes)) return true;
  // "mm/yyyy" has met the line above; a lone m stands for months unless hours or seconds are near.
  return /m/u.test(codes) && !/[hs]/u.test(codes);
}
