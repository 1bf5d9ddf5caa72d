import type { ColumnMap, RowReading } from '../plan/plan';
import type { Steps } from '../steps';
import { readColumns } from './columns';
import type { ColumnReading } from './columns';
import { findHeaders } from './header';
import type { Header } from './header';
import { headingsOfTables } from './table-headings';
import { joinTables } from './join-tables';
import type { Why } from './messages';
import { whyNoPlan } from './not-a-plan';
import { readRows } from './row-kinds';
import type { SheetText } from './sheet-text';
import { isSameHeader, stretchesOf } from './stretches';
import type { Stretch } from './stretches';
import type { SheetTables, Table } from './table';
import { headerOfTold } from './told-header';

/** A table that is no plan, and why. */
interface NoTable {
  readonly confidence: number;
  readonly why: Why;
  readonly columns: ColumnMap;
  readonly rows: readonly RowReading[];
}

/** The sheet's tables, where one holds tasks; else why the likeliest holds none; null without any header. */
export function* tablesOf(
  sheet: SheetText,
  given: ColumnMap | undefined,
): Steps<SheetTables | NoTable | null> {
  const found = findHeaders(sheet);
  yield;
  const told = given && found.length === 0 ? headerOfTold(sheet, given) : null;
  const stretches = stretchesOf(sheet, told ? [told] : found);
  const tables: Table[] = [];
  const reasons: NoTable[] = [];
  for (const stretch of stretches) {
    const twin = tables.find(({ header }) => isSameHeader(header, stretch.header));
    const table = yield* readTable(sheet, stretch, twin?.reading ?? null, given);
    if ('why' in table) reasons.push(table);
    else tables.push(table);
  }
  const [main, ...others] = withoutTargets(tables).sort((a, b) => b.taskCount - a.taskCount);
  if (!main) return reasons.sort((a, b) => b.confidence - a.confidence)[0] ?? null;
  const { joined, apart } = joinTables(main, others, given);
  const read = headingsOfTables(sheet, joined);
  const first = read.find(({ header }) => header === main.header);
  return first ? { main: first, joined: read, apart, stretches } : null;
}

/** Beside tables of tasks, one of targets says what these are for. */
function withoutTargets(tables: readonly Table[]): Table[] {
  const ofTasks = tables.filter(({ reading }) => !reading.tasksAreTargets);
  return ofTasks.length > 0 ? ofTasks : [...tables];
}

function* readTable(
  sheet: SheetText,
  stretch: Stretch,
  known: ColumnReading | null,
  given: ColumnMap | undefined,
): Steps<Table | NoTable> {
  const { header, lastRow } = stretch;
  const reading = known ?? (yield* readColumns(sheet, header, lastRow));
  yield;
  const columns = given ?? reading.columns;
  const why = whyNoPlan(header, reading);
  if (why && !given) return noTable(sheet, header, columns, why);
  const rows = yield* readRows(sheet, header, columns, lastRow);
  yield;
  const taskCount = rows.filter(({ kind }) => kind === 'task').length;
  return taskCount === 0
    ? noTable(sheet, header, columns, { code: 'no-tasks', params: { row: header.top + 1 } })
    : { ...stretch, reading, rows, taskCount };
}

function noTable(sheet: SheetText, header: Header, columns: ColumnMap, why: Why): NoTable {
  const rows: RowReading[] = [];
  for (let row = 0; row < sheet.rowCount; row += 1) {
    const kind =
      sheet.filled(row).length === 0
        ? 'blank'
        : row < header.top
          ? 'title'
          : row <= header.bottom
            ? 'header'
            : 'note';
    rows.push({ row, kind });
  }
  return { confidence: Math.min(0.3, Object.keys(columns).length * 0.05), why, columns, rows };
}
