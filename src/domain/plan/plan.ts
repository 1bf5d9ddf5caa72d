import type { Deadline, IsoDate } from '../deadlines/deadline';
import type { Rect } from '../grid/grid';
import type { Level, UnitContext, UnitMention } from '../units/unit';

/** What a column holds; `result` is what is asked for, `outcome` what was done. */
export const roles = [
  'ordinal',
  'code',
  'dimension',
  'component',
  'task',
  'target',
  'result',
  'lead',
  'implementer',
  'coordinator',
  'deadline',
  'status',
  'progress',
  'outcome',
  'note',
] as const;
export type Role = (typeof roles)[number];

/** The 0-based column of each role that the table has. */
export type ColumnMap = Readonly<Partial<Record<Role, number>>>;

export type RowKind = 'title' | 'header' | 'group' | 'task' | 'continuation' | 'note' | 'blank';

/** What one sheet row is. `row` is 0-based. */
export interface RowReading {
  readonly row: number;
  readonly kind: RowKind;
  /** Groups only: 1 is outermost. */
  readonly level?: number;
  /** Headers only: not the sheet's first, but said again at a page break or that of a further table. */
  readonly repeated?: true;
}

/** What the title block says of the plan; null where it is blank or absent. */
export interface PlanTitle {
  readonly text: string;
  readonly issuer: string | null;
  readonly level: Level | null;
  /** The province's bare name when the title or the issuer names it. */
  readonly province: string | null;
  readonly planNo: string | null;
  readonly planDate: IsoDate | null;
  readonly planYear: number | null;
  /** True when the year was not written on the sheet but taken from other sheets or the file's name. */
  readonly yearIsGuess: boolean;
}

/** A cell that a value of a task was read from; 0-based. */
export interface CellRef {
  readonly row: number;
  readonly column: number;
}

/** A heading row of the table. */
export interface Group {
  readonly row: number;
  readonly level: number;
  readonly ordinal: string | null;
  readonly title: string;
  /** The PAPI dimension it names, 1–8. */
  readonly dimension: number | null;
}

/** One piece of work. */
export interface Task {
  /** Unchanged by re-running, sorting or inserting rows above. */
  readonly id: string;
  /** The 0-based sheet rows it is made of, its own first. */
  readonly rows: readonly number[];
  readonly ordinal: string | null;
  readonly code: string | null;
  readonly dimension: number | null;
  readonly dimensionText: string | null;
  readonly component: string | null;
  /** Indexes into `Plan.groups`, outermost first. */
  readonly groups: readonly number[];
  readonly text: string;
  readonly target: string | null;
  readonly result: string | null;
  readonly leadText: string | null;
  readonly implementerText: string | null;
  readonly coordinatorText: string | null;
  readonly lead: readonly UnitMention[];
  readonly implementers: readonly UnitMention[];
  readonly coordinators: readonly UnitMention[];
  readonly deadlineText: string | null;
  readonly deadlines: readonly Deadline[];
  readonly status: string | null;
  readonly progress: string | null;
  readonly outcome: string | null;
  readonly note: string | null;
  /** The cells each role's value was read from: several for a cut row, one above for an inherited value. */
  readonly cells: Readonly<Partial<Record<Role, readonly CellRef[]>>>;
  /** Roles whose value stands in a merged cell that starts above, or in a group row. */
  readonly inherited: readonly Role[];
}

/** The columns of one table among several on a sheet. */
export interface TableColumns {
  /** Its header's rows; 0-based. */
  readonly headerRows: readonly number[];
  /** Its last row. */
  readonly bottom: number;
  readonly columns: ColumnMap;
}

/** A table of tasks that is told, not read. */
export interface TableApart {
  /** The first row of its header. */
  readonly row: number;
  readonly taskCount: number;
}

/** A recognised plan sheet. */
export interface Plan {
  readonly sheet: string;
  /** 0..1 */
  readonly confidence: number;
  readonly table: Rect;
  /** Those of the sheet's first table. */
  readonly headerRows: readonly number[];
  /** Those of the first table and of every other that agrees with it. */
  readonly columns: ColumnMap;
  /** The further tables of the sheet whose columns are others than `columns`; see `columnsAt`. */
  readonly otherColumns?: readonly TableColumns[];
  readonly title: PlanTitle;
  /** What its unit cells were read against; its level may be told by the units where the title tells none. */
  readonly unitContext: UnitContext;
  readonly rows: readonly RowReading[];
  readonly groups: readonly Group[];
  readonly tasks: readonly Task[];
  /** Further tables of tasks on the sheet that are not read, because one tracking cannot serve both. */
  readonly tablesApart: readonly TableApart[];
  /**
   * Who answers for a task: the lead column's units, or the implementers' where the sheet has no lead.
   * Use `answering(plan, task)` rather than deciding again.
   */
  readonly answeringRole: 'lead' | 'implementer' | 'coordinator' | null;
}

/** What recognition says of one sheet. */
export type SheetReading =
  | { readonly recognised: true; readonly sheet: string; readonly plan: Plan }
  | {
      readonly recognised: false;
      readonly sheet: string;
      readonly confidence: number;
      /** Why, for a person, as a message code with parameters. */
      readonly why: {
        readonly code: string;
        readonly params: Readonly<Record<string, string | number>>;
      };
      readonly columns: ColumnMap;
      readonly rows: readonly RowReading[];
    };
