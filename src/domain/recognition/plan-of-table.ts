import type { IsoDate } from '../deadlines/deadline';
import { buildTasks } from '../plan/build';
import { ownDirectory } from '../plan/own-directory';
import type { ColumnMap, Group, Plan } from '../plan/plan';
import { rawTasks } from '../plan/raw-tasks';
import { unitContextOf } from '../plan/unit-context';
import type { Steps } from '../steps';
import type { UnitDirectory } from '../units/directory';
import { confidenceOf } from './confidence';
import { readGroups } from './groups';
import { papiDimension, speaksOfPapi } from './papi';
import { byDimension, withDimension } from './papi-columns';
import type { SheetText } from './sheet-text';
import { range, sheetRows, tableRect } from './sheet-rows';
import type { BodyRow } from './row-kinds';
import type { Header } from './header';
import type { JoinedTable, SheetTables } from './table';
import { readTitle, titleLines } from './title';

/** What a sheet is read among: its workbook's units, name and other sheets, and the day. */
export interface Surroundings {
  readonly directory: UnitDirectory;
  readonly fileName: string | null;
  readonly others: readonly (SheetText | null | undefined)[];
  readonly today: IsoDate;
}

/** So many rows name the plan's province and the level of its units, if any do. */
const enoughToName = 400;

/** The plan that the tables of a sheet hold. */
export function* planOf(sheet: SheetText, tables: SheetTables, around: Surroundings): Steps<Plan> {
  const { grid } = sheet;
  const { main, joined, apart } = tables;
  const first = joined[0] ?? main;
  const rows = joined.flatMap((table) => table.rows);
  const bare = joined.flatMap((table) => readGroups(table.rows));
  const elsewhere = around.others.flatMap((other) =>
    other ? [...titleLines(other, 0, Math.min(6, other.rowCount)), other.grid.sheet] : [],
  );
  const body = rows
    .slice(0, enoughToName)
    .flatMap(({ facts }) => [
      facts.own.task ?? '',
      facts.own.lead ?? '',
      facts.own.implementer ?? '',
    ]);
  const title = readTitle(...linesAbove(sheet, tables), body, around.fileName, [
    grid.sheet,
    ...elsewhere,
  ]);
  yield;
  const headings = new Set([
    ...bare.map((group) => group.title),
    ...rows.flatMap(({ facts }) => [facts.own.dimension ?? [], facts.own.component ?? []].flat()),
  ]);
  const isPapi = speaksOfPapi(title.text, [...headings]);
  const groups: Group[] = bare.map((group) => ({
    ...group,
    dimension: isPapi ? papiDimension(group.title) : null,
  }));
  const levels = new Map(groups.map(({ row, level }) => [row, level]));
  const toldOf = columnsOfEach(joined, (columns, own) =>
    isPapi ? byDimension(columns, own) : columns,
  );
  const map = withDimension(toldOf(first), groups);
  yield;
  const parts = [];
  for (const table of joined) {
    const columns = toldOf(table);
    const raw = yield* rawTasks(sheet, table.rows, columns, levels);
    parts.push({ table, columns, raw });
  }
  const raw = parts.flatMap((part) => part.raw);
  yield;
  const answering = raw
    .slice(0, enoughToName)
    .flatMap(({ texts }) => texts.lead ?? texts.implementer ?? []);
  const unitContext = unitContextOf(title, answering, around.directory);
  const directory = yield* ownDirectory(raw, unitContext, around.directory);
  const tasks = yield* buildTasks(
    parts.map(({ table, columns, raw: own }) => ({
      raw: own,
      reading: {
        grid,
        groups,
        directory,
        units: unitContext,
        deadlines: {
          planYear: title.planYear,
          planDate: title.planDate,
          today: around.today,
          heading:
            headingAt(table.header, columns.deadline) ?? headingAt(first.header, map.deadline),
        },
        isPapi,
        dimensionOf: papiDimension,
        titlesAnswer: columns.lead === undefined && columns.implementer === undefined,
      },
    })),
  );
  const others = parts
    .filter(({ table }) => table.columns !== first.columns)
    .map(({ table, columns }) => ({
      headerRows: range(table.header.top, table.header.bottom),
      bottom: table.lastRow,
      columns: withDimension(columns, groups),
    }));
  const leads = map.lead !== undefined || tasks.some(({ lead }) => lead.length > 0);
  return {
    sheet: grid.sheet,
    confidence: confidenceOf(main.header, main.reading, main.rows),
    table: tableRect(sheet, tables, [map, ...others.map(({ columns }) => columns)]),
    headerRows: range(first.header.top, first.header.bottom),
    columns: map,
    ...(others.length > 0 ? { otherColumns: others } : {}),
    title,
    unitContext,
    rows: sheetRows(sheet, tables, levels),
    groups,
    tasks,
    tablesApart: apart.map((table) => ({ row: table.header.top, taskCount: table.taskCount })),
    answeringRole: leads
      ? 'lead'
      : map.implementer !== undefined
        ? 'implementer'
        : map.coordinator !== undefined
          ? 'coordinator'
          : null,
  };
}

/** Reads something once for the tables that have their columns together, from the rows of all of them. */
function columnsOfEach(
  joined: readonly JoinedTable[],
  read: (columns: ColumnMap, rows: readonly BodyRow[]) => ColumnMap,
): (table: JoinedTable) => ColumnMap {
  const known = new Map<ColumnMap, ColumnMap>();
  return ({ columns }) => {
    const before = known.get(columns);
    if (before) return before;
    const alike = joined.filter((table) => table.columns === columns);
    const map = read(
      columns,
      alike.flatMap(({ rows }) => rows),
    );
    known.set(columns, map);
    return map;
  };
}

function headingAt({ labels }: Header, column: number | undefined): string | null {
  return labels.find((label) => label.column === column)?.text ?? null;
}

/** The title lines of the first joined table, and where others stand before it, those of the sheet. */
function linesAbove(
  sheet: SheetText,
  { joined, stretches }: SheetTables,
): [own: readonly string[], head: readonly string[]] {
  const [first] = joined;
  if (!first) return [[], []];
  const headed = first.rows[0]?.facts.row ?? first.header.top;
  const own = titleLines(sheet, first.titleTop, Math.min(headed, first.header.top));
  const head = first.titleTop === 0 ? [] : titleLines(sheet, 0, stretches[0]?.header.top ?? 0);
  return [own, head];
}
