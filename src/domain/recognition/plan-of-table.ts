import type { IsoDate } from '../deadlines/deadline';
import { buildTasks } from '../plan/build';
import type { ColumnMap, Group, Plan, RowReading } from '../plan/plan';
import { rawTasks } from '../plan/raw-tasks';
import { unitContextOf } from '../plan/unit-context';
import type { UnitDirectory } from '../units/directory';
import { confidenceOf } from './confidence';
import { readGroups } from './groups';
import { papiDimension, speaksOfPapi } from './papi';
import type { BodyRow } from './row-kinds';
import type { SheetText } from './sheet-text';
import type { Table } from './tables';
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

/** The plan that a table of a sheet holds. */
export function planOf(sheet: SheetText, table: Table, around: Surroundings): Plan {
  const { grid } = sheet;
  const { header, reading, rows } = table;
  const columns = reading.columns;
  const bare = readGroups(rows);
  const elsewhere = around.others.flatMap((other) =>
    other ? [...titleLines(other, Math.min(6, other.rowCount)), other.grid.sheet] : [],
  );
  const body = rows
    .slice(0, enoughToName)
    .flatMap(({ facts }) => [
      facts.own.task ?? '',
      facts.own.lead ?? '',
      facts.own.implementer ?? '',
    ]);
  const title = readTitle(sheet, header.top, body, around.fileName, [grid.sheet, ...elsewhere]);
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
  const told = isPapi ? byDimension(columns, rows) : columns;
  const map = withDimension(told, groups);
  const raw = rawTasks(sheet, rows, told, levels);
  const answering = raw
    .slice(0, enoughToName)
    .flatMap(({ texts }) => texts.lead ?? texts.implementer ?? []);
  const unitContext = unitContextOf(title, answering, around.directory);
  const tasks = buildTasks(raw, {
    grid,
    groups,
    directory: around.directory,
    units: unitContext,
    deadlines: {
      planYear: title.planYear,
      planDate: title.planDate,
      today: around.today,
      heading: header.labels.find(({ column }) => column === columns.deadline)?.text ?? null,
    },
    isPapi,
    dimensionOf: papiDimension,
    titlesAnswer: columns.lead === undefined && columns.implementer === undefined,
  });
  const leads = columns.lead !== undefined || tasks.some(({ lead }) => lead.length > 0);
  return {
    sheet: grid.sheet,
    confidence: confidenceOf(header, reading, rows),
    table: tableRect(sheet, table, map),
    headerRows: range(header.top, header.bottom),
    columns: map,
    title,
    unitContext,
    rows: rowReadings(sheet, table, levels),
    groups,
    tasks,
    answeringRole: leads
      ? 'lead'
      : columns.implementer !== undefined
        ? 'implementer'
        : columns.coordinator !== undefined
          ? 'coordinator'
          : null,
  };
}

/** The column of the dimensions, where its header says only "Nội dung" or "Tiêu chí": its cells name them. */
function byDimension(columns: ColumnMap, rows: readonly BodyRow[]): ColumnMap {
  const { component, ...others } = columns;
  if (component === undefined || columns.dimension !== undefined) return columns;
  const cells = rows.flatMap(({ facts, kind }) =>
    kind === 'task' ? (facts.own.component ?? []) : [],
  );
  const named = cells.filter((cell) => papiDimension(cell) !== null);
  return named.length > cells.length * 0.6 ? { ...others, dimension: component } : columns;
}

/** Without ordinals the first column holds the dimensions as headings and the components below them. */
function withDimension(columns: ColumnMap, groups: readonly Group[]): ColumnMap {
  const { component } = columns;
  if (component === undefined || columns.dimension !== undefined || columns.ordinal !== undefined)
    return columns;
  return groups.some(({ dimension }) => dimension !== null)
    ? { ...columns, dimension: component }
    : columns;
}

function tableRect(sheet: SheetText, { header, rows }: Table, columns: ColumnMap): Plan['table'] {
  const used = [...header.labels.map(({ column }) => column), ...Object.values(columns)];
  const last = rows
    .filter(({ kind }) => kind === 'task' || kind === 'continuation' || kind === 'group')
    .at(-1);
  let bottom = last?.facts.row ?? header.bottom;
  for (const column of used)
    bottom = Math.max(
      bottom,
      Math.min(sheet.mergeOf(bottom, column)?.bottom ?? bottom, sheet.rowCount - 1),
    );
  return { top: header.top, left: Math.min(...used), bottom, right: Math.max(...used) };
}

function rowReadings(
  sheet: SheetText,
  { header, rows, lastRow }: Table,
  levels: ReadonlyMap<number, number>,
): RowReading[] {
  const readings: RowReading[] = [];
  for (let row = 0; row < header.top; row += 1) {
    readings.push({ row, kind: sheet.filled(row).length === 0 ? 'blank' : 'title' });
  }
  for (const row of range(header.top, header.bottom)) readings.push({ row, kind: 'header' });
  for (const { facts, kind, repeated } of rows) {
    const level = levels.get(facts.row);
    readings.push({
      row: facts.row,
      kind,
      ...(kind === 'group' && level !== undefined ? { level } : {}),
      ...(repeated ? { repeated } : {}),
    });
  }
  for (let row = lastRow + 1; row < sheet.rowCount; row += 1) {
    readings.push({ row, kind: sheet.filled(row).length === 0 ? 'blank' : 'note' });
  }
  return readings;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}
