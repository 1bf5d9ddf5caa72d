import type { Workbook } from '../model/workbook';
import type { Registry } from './registry';

/** What members see of the connection besides their target. */
export interface Session {
  readonly book: Workbook;
  readonly registry: Registry;
  /** Whether this add-in's own changes are told to its listeners (`runtime.enableEvents`). */
  eventsEnabled: boolean;
}
