import type { ColumnMap, Role } from '../plan/plan';
import { leadingOrdinal, parseOrdinal } from './ordinal';
import type { Ordinal } from './ordinal';
import type { SheetText } from './sheet-text';

/** Roles whose cells say who, when or what for: a row with one of them is more than a heading. */
const valueRoles = [
  'target',
  'result',
  'lead',
  'implementer',
  'coordinator',
  'deadline',
  'status',
  'progress',
  'outcome',
] as const satisfies readonly Role[];
/** Roles that a plan's tasks have in nearly every row, where the table has them at all. */
export const mainRoles = [
  'lead',
  'implementer',
  'coordinator',
  'deadline',
] as const satisfies readonly Role[];
const textRoles = ['task', 'component', 'dimension'] as const satisfies readonly Role[];

/** What one row of the table's body shows, before it is decided what it is. */
export interface RowFacts {
  readonly row: number;
  /** Text by role: the row's own cells only, not what a merge from above gives. */
  readonly own: Readonly<Partial<Record<Role, string>>>;
  /** Roles whose cell is covered by a merge that starts in a row above. */
  readonly covered: ReadonlySet<Role>;
  readonly ordinal: Ordinal | null;
  /** The heading that the row would be: its first text of task, component, dimension or ordinal cell. */
  readonly heading: string;
  /** True when that text's cell is merged over the columns to its right. */
  readonly isAcross: boolean;
  readonly isBold: boolean;
  /** Own texts in value columns. */
  readonly values: readonly Role[];
  /** Own texts in columns that play no role. */
  readonly strayTexts: number;
}

/** Looks at the rows from one to another (inclusive) through the columns' roles. */
export function rowFacts(
  sheet: SheetText,
  from: number,
  to: number,
  columns: ColumnMap,
): readonly RowFacts[] {
  const entries = Object.entries(columns) as [Role, number][];
  const roleColumns = new Set(Object.values(columns));
  const facts: RowFacts[] = [];
  for (let row = from; row <= to; row += 1)
    facts.push(factsOf(sheet, row, columns, entries, roleColumns));
  return facts;
}

const nothingCovered: ReadonlySet<Role> = new Set();

function factsOf(
  sheet: SheetText,
  row: number,
  columns: ColumnMap,
  entries: readonly (readonly [Role, number])[],
  roleColumns: ReadonlySet<number>,
): RowFacts {
  const own: Partial<Record<Role, string>> = {};
  let covered: Set<Role> | null = null;
  for (const [role, column] of entries) {
    const text = sheet.text(row, column);
    if (text !== '') own[role] = text;
    else if ((sheet.mergeOf(row, column)?.top ?? row) < row)
      covered = (covered ?? new Set<Role>()).add(role);
  }
  const first = firstText(sheet, row, columns, own);
  const strays = sheet.filled(row).filter((column) => !roleColumns.has(column));
  const strayTexts = reachesTask(sheet, row, first.column, columns, own)
    ? strays.filter((column) => column !== first.column).length
    : strays.length;
  return {
    row,
    own,
    covered: covered ?? nothingCovered,
    ordinal:
      own.ordinal === undefined ? embeddedOrdinal(columns, first.text) : parseOrdinal(own.ordinal),
    heading: first.text,
    isAcross: isAcross(sheet, row, first.column),
    isBold: sheet.grid.fonts?.[row]?.[first.column]?.bold ?? false,
    values: valueRoles.filter((role) => own[role] !== undefined),
    strayTexts,
  };
}

/** Under one heading over two columns the titles stand in the first, the tasks in the second. */
function reachesTask(
  sheet: SheetText,
  row: number,
  column: number,
  { task }: ColumnMap,
  own: RowFacts['own'],
): boolean {
  if (task === undefined || own.task !== undefined || column >= task) return false;
  const right = sheet.mergeOf(row, column)?.right ?? column;
  return right >= task || (own.ordinal !== undefined && column === task - 1);
}

function firstText(
  sheet: SheetText,
  row: number,
  columns: ColumnMap,
  own: Readonly<Partial<Record<Role, string>>>,
): { text: string; column: number } {
  // A heading may be typed into the ordinal's column: "I. Công tác tuyên truyền".
  const { ordinal } = own;
  if (ordinal !== undefined && columns.ordinal !== undefined && parseOrdinal(ordinal) === null) {
    return { text: ordinal, column: columns.ordinal };
  }
  const inOrder = textRoles
    .filter((role) => own[role] !== undefined)
    .sort((a, b) => (columns[a] ?? 0) - (columns[b] ?? 0));
  const role = inOrder[0];
  if (role !== undefined) return { text: own[role] ?? '', column: columns[role] ?? 0 };
  const column = sheet.filled(row).find((filled) => filled !== columns.ordinal) ?? 0;
  return { text: sheet.text(row, column), column };
}

/** In a table without ordinals the numbering stands in front of the text: "1. Công khai". */
function embeddedOrdinal(columns: ColumnMap, text: string): Ordinal | null {
  return columns.ordinal === undefined || columns.task === undefined
    ? (leadingOrdinal(text)?.ordinal ?? null)
    : null;
}

function isAcross(sheet: SheetText, row: number, column: number): boolean {
  const merge = sheet.mergeOf(row, column);
  return merge !== null && merge.top === row && merge.bottom === row && merge.right > merge.left;
}

/** Whether the row's own cells say who or when. */
export function hasMain({ own }: RowFacts): boolean {
  return mainRoles.some((role) => own[role] !== undefined);
}
