import type { PlanTitle, TableApart } from '../plan/plan';

/**
 * A small table that shows a rule at work; the tests run it and the catalogue prints it.
 *
 * Each string is a row, its cells parted by `|`. The first row names the columns by role. A row that
 * starts with `#` is a group (`## ` a group of the second level: ordinal | title | …), with `+` the rest
 * of the task above, with `=` the header again.
 *
 * A cell reads as in Excel: digits alone are a number, `'12` is text, `@2022-08-05` a real date,
 * `!#REF!` an error, `^` part of the merged cell above, anything else text.
 */
export interface Example {
  readonly rows: readonly string[];
  /** What the title block says, where the rule asks; the plan is of 2022 and of a province otherwise. */
  readonly title?: Partial<PlanTitle>;
  /** Header cells that no role was found for, right of the others. */
  readonly extraHeaders?: readonly string[];
  /** Indexes into `rows` of the rows that are hidden. */
  readonly hidden?: readonly number[];
  readonly filtered?: true;
  readonly confidence?: number;
  /** Further tables of tasks that recognition left unread. */
  readonly tablesApart?: readonly TableApart[];
  /** The same table on a second sheet, under another title. */
  readonly second?: Partial<PlanTitle>;
}

/** What a rule finds, and what looks like it and is right. */
export interface Examples {
  readonly fires: readonly Example[];
  readonly passes: readonly Example[];
}
