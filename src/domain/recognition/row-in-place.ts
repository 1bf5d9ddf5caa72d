import type { Habits } from './habits';
import type { RowFacts } from './row-facts';

/** A row of the body among its neighbours: what it is decided from. */
export interface RowInPlace {
  readonly row: RowFacts;
  /** The next row with content; null for the last. */
  readonly next: RowFacts | null;
  /** The last task as it stands so far; null where a heading follows it. */
  readonly task: RowFacts | null;
  /** Behind a page break: a repeated header, a page number, a blank row. */
  readonly afterBreak: boolean;
  readonly habits: Habits;
}
