import type { Deadline, IsoDate } from '../../src/domain/deadlines/deadline';

/** A deadline on a day, its words the day itself. */
export function by(date: IsoDate): Deadline {
  return { kind: 'by', raw: date, date, exclusive: false, precision: 'day' };
}
