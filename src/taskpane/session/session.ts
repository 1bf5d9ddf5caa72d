import type { IsoDate } from '../../domain/deadlines/deadline';
import type { Host } from '../../hosts/host';
import type { Action, State } from './state';
import type { Store } from './store';

/**
 * One opened workbook with the pane's state. It lives as long as the add-in's runtime, with the pane
 * open or closed; actions take it, React components reach it by `useSession`.
 */
export interface Session {
  readonly host: Host;
  readonly store: Store<State, Action>;
  /** The day that "overdue" is judged on. */
  readonly today: () => IsoDate;
}

/** The machine's day in Viet Nam. */
export function todayInVietnam(): IsoDate {
  // Swedish writes dates as ISO 8601 does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).format();
}
