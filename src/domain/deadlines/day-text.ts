import type { IsoDate } from './deadline';

/**
 * A day as forms write it.
 *
 * @example dayText('2022-08-05') // '05/08/2022'
 */
export function dayText(day: IsoDate): string {
  return day.split('-').reverse().join('/');
}
