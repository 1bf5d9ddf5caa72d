import type { ColumnMap, RowReading } from '../plan/plan';
import { readColumns } from './columns';
import type { ColumnReading } from './columns';
import { findHeaders } from './header';
import type { Header } from './header';
import type { Why } from './messages';
import { whyNoPlan } from './not-a-plan';
import { readRows } from './row-kinds';
import type { BodyRow } from './row-kinds';
import type { SheetText } from './sheet-text';
import { headerOfTold } from './told-header';

/** A table of a sheet that holds tasks. */
export interface Table {
  readonly header: Header;
  readonly reading: ColumnReading;
  readonly rows: readonly BodyRow[];
  readonly lastRow: number;
  readonly taskCount: number;
}

/** A table that is no plan, and why. */
interface NoTable {
  readonly confidence: number;
  readonly why: Why;
  readonly columns: ColumnMap;
  readonly rows: readonly RowReading[];
}

/** The sheet's tables that hold tasks, the one with most first; else why the likeliest holds none. */
export function tablesOf(
  sheet: SheetText,
  given: ColumnMap | undefined,
): readonly (Table | NoTable)[] {
  const found = findHeaders(sheet);
  const told = given && found.length === 0 ? headerOfTold(sheet, given) : null;
  const headers = told ? [told] : found;
  const tables: Table[] = [];
  const reasons: NoTable[] = [];
  for (const [at, header] of headers.entries()) {
    if (at > 0 && headers.slice(0, at).some((before) => isSameHeader(before, header))) continue;
    const next = headers.slice(at + 1).find((later) => !isSameHeader(header, later));
    const lastRow = (next?.top ?? sheet.rowCount) - 1;
    const read = readColumns(sheet, header, lastRow);
    const reading = given ? { ...read, columns: given } : read;
    const why = whyNoPlan(header, reading);
    if (why && !given) {
      reasons.push(noTable(sheet, header, reading, why));
      continue;
    }
    const rows = readRows(sheet, header, reading.columns, lastRow);
    const taskCount = rows.filter(({ kind }) => kind === 'task').length;
    if (taskCount === 0)
      reasons.push(
        noTable(sheet, header, reading, { code: 'no-tasks', params: { row: header.top + 1 } }),
      );
    else tables.push({ header, reading, rows, lastRow, taskCount });
  }
  if (tables.length > 0) return tables.sort((a, b) => b.taskCount - a.taskCount);
  return reasons.sort((a, b) => b.confidence - a.confidence);
}

function isSameHeader(a: Header, b: Header): boolean {
  const same = b.labels.filter((label) =>
    a.labels.some(
      (other) =>
        other.column === label.column && other.text.toLowerCase() === label.text.toLowerCase(),
    ),
  );
  return same.length >= Math.max(2, b.labels.length * 0.6);
}

function noTable(sheet: SheetText, header: Header, { columns }: ColumnReading, why: Why): NoTable {
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
