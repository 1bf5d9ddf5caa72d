import type { Edit } from '../../../domain/grid/edit';
import type { Has } from '../api-sets';
import type { Part } from './parts';
import type { Marks } from './survey';

/** What an edit is prepared with. */
export interface Workplace {
  readonly context: Excel.RequestContext;
  readonly has: Has;
  /** What earlier edits of the same request leave in cells, before Excel has it. */
  readonly pending: PendingCells;
  /** What the next answer still has room for, shared by the steps of a request. */
  readonly room: Room;
  /** The edit's cells are in columns that the same list inserts: nothing is there, nothing to keep. */
  readonly isInNewColumns: (edit: Edit) => boolean;
  /** The sheets there are; none for edits that do not go by marks. */
  readonly marks: Marks;
}

/**
 * One edit in the making. Preparing it queues the loads of what it needs to know; once those have
 * come, it looks whether anything stands in the way, says what takes it back, and queues its writes.
 */
export interface Step {
  /** It needs to know nothing: without another step's loads there is no trip to wait for. */
  readonly asksNothing?: true;
  /** Queues loads of what only the last answer named or left room for; false where there is no more. */
  readonly askFurther?: () => boolean;
  /** Throws a `HostError` when something stands in the way. */
  readonly check?: () => void;
  /** The edits that restore what is there now, in the order to apply them; asked before `write`. */
  readonly inverse: () => readonly Edit[];
  readonly write: () => void;
  /** What is to be done when all edits are; asked after `write`. */
  readonly follow?: () => readonly Part[];
}

/** An edit of one kind. */
export type EditOf<Kind extends Edit['kind']> = Extract<Edit, { kind: Kind }>;

/** A step that this Excel cannot take and the work can do without: looks and helps of typing. */
export const skipped: Step = { asksNothing: true, inverse: () => [], write: () => undefined };

/** Bytes that an answer has room for; who asks for much takes it off. */
export interface Room {
  bytes: number;
}

/** Formulas and values by "sheet row column", as queued. */
export type PendingCells = Map<string, string>;
