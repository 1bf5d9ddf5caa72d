import type { CellRef, Task } from '../plan/plan';
import type { CheckedSheet } from './checked-sheet';
import type { Examples } from './example';
import type { Fix, Severity } from './finding';
import type { Words } from './words';

/** What part of a plan sheet a rule looks after; the catalogue is grouped by it. */
export const areas = [
  'sheet',
  'row',
  'unit',
  'deadline',
  'result',
  'papi',
  'text',
  'tracking',
  'hygiene',
] as const;
export type Area = (typeof areas)[number];

export type Params = Readonly<Record<string, string | number>>;

/** One hit of a rule, before it becomes a `Finding`. */
export interface Hit {
  /** Null for the sheet as a whole. */
  readonly cell: CellRef | null;
  readonly task?: Task;
  readonly params?: Params;
  readonly fix?: Fix;
}

/** One rule of the catalogue: what it says, why, and how it is found. */
export interface Rule {
  /** Stable: settings, ignore lists and scripts name the rule by it. */
  readonly code: string;
  readonly area: Area;
  readonly severity: Severity;
  readonly title: Words;
  /** Why it matters: the law, or the custom, it rests on. */
  readonly why: Words;
  /** The sentence of a finding; `{name}` and `{name:filter}` stand for its parameters. */
  readonly message: Words;
  /** What the rule reads. */
  readonly looksAt: Words;
  /** The titles of its fixes by code. */
  readonly fixes?: Readonly<Record<string, Words>>;
  readonly examples: Examples;
  /** Null where nothing is found for a while: the work may be left there for a moment. */
  readonly find: (sheet: CheckedSheet) => Iterable<Hit | null>;
  /**
   * Rules of spelling: the cell's text put right, idempotent. A rule that has it offers it as a safe
   * fix, and the fixes of several such rules on one cell compose in the catalogue's order.
   */
  readonly repair?: (text: string, params: Params) => string;
}
