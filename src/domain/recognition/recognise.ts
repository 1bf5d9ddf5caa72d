import type { IsoDate } from '../deadlines/deadline';
import type { Grid, Workbook } from '../grid/grid';
import { buildTasks } from '../plan/build';
import type { ColumnMap, Group, Plan, RowReading, SheetReading } from '../plan/plan';
import { rawTasks } from '../plan/raw-tasks';
import { fold } from '../text/fold';
import { withoutTracking, withTrackedValues } from '../tracking/own-values';
import type { UnitDirectory } from '../units/directory';
import { isOwnList, officeUnits } from '../units/office-units';
import { readColumns } from './columns';
import type { ColumnReading } from './columns';
import { confidenceOf } from './confidence';
import { readGroups } from './groups';
import { findHeaders } from './header';
import type { Header } from './header';
import { headerOfTold } from './told-header';
import { papiDimension, speaksOfPapi } from './papi';
import { readRows } from './row-kinds';
import type { BodyRow } from './row-kinds';
import { sheetText } from './sheet-text';
import type { SheetText } from './sheet-text';
import { readTitle, titleLines } from './title';
import type { Why, WhyCode } from './messages';

export interface RecogniseOptions {
  /** The day that "next" of a recurring deadline is judged on. */
  readonly today: IsoDate;
  /** The user's own map of columns, by sheet name: it is taken as it is. */
  readonly columns?: Readonly<Record<string, ColumnMap>>;
}

/**
 * Reads every sheet of a workbook: a plan with its rows, groups and tasks, or the reason why a sheet
 * is none. Never throws, whatever the cells hold.
 *
 * @returns one reading a sheet, in tab order
 */
export function recognise(workbook: Workbook, options: RecogniseOptions): SheetReading[] {
  const { directory } = officeUnits(workbook);
  const sheets = workbook.sheets.map((grid) =>
    isSkipped(grid) ? null : sheetText(withoutTracking(grid)),
  );
  return workbook.sheets.map((grid, at) => {
    const sheet = sheets[at];
    if (!sheet) return unread(grid, isSkipped(grid) ?? 'empty');
    const others = sheets.filter((other) => other !== sheet);
    const reading = readSheet(sheet, { directory, fileName: workbook.fileName, others, options });
    return reading.recognised
      ? { ...reading, plan: withTrackedValues(reading.plan, grid) }
      : reading;
  });
}

interface Surroundings {
  readonly directory: UnitDirectory;
  readonly fileName: string | null;
  readonly others: readonly (SheetText | null | undefined)[];
  readonly options: RecogniseOptions;
}

function isSkipped(grid: Grid): WhyCode | null {
  if (isOwnList(grid)) return 'unit-list';
  if (grid.mark !== null) return 'own-sheet';
  if (!grid.visible) return 'hidden';
  return null;
}

function readSheet(sheet: SheetText, around: Surroundings): SheetReading {
  const { grid } = sheet;
  if (isEmpty(sheet)) return unread(grid, 'empty');
  const candidates = tablesOf(sheet, around.options.columns?.[grid.sheet]);
  const best = candidates[0];
  if (!best) return unread(grid, 'no-header');
  if ('why' in best) return { recognised: false, sheet: grid.sheet, ...best };
  return { recognised: true, sheet: grid.sheet, plan: planOf(sheet, best, around) };
}

function isEmpty(sheet: SheetText): boolean {
  for (let row = 0; row < sheet.rowCount; row += 1) if (sheet.filled(row).length > 0) return false;
  return true;
}

function unread(grid: Grid, code: WhyCode): SheetReading {
  const rows = grid.values.map((line, row): RowReading => ({
    row,
    kind: line.every((value) => value === null || value === '') ? 'blank' : 'note',
  }));
  return {
    recognised: false,
    sheet: grid.sheet,
    confidence: 0,
    why: { code, params: {} },
    columns: {},
    rows,
  };
}

interface Table {
  readonly header: Header;
  readonly reading: ColumnReading;
  readonly rows: readonly BodyRow[];
  readonly lastRow: number;
  readonly taskCount: number;
}
interface NoTable {
  readonly confidence: number;
  readonly why: Why;
  readonly columns: ColumnMap;
  readonly rows: readonly RowReading[];
}

/** The sheet's tables that hold tasks, the one with most first; else why the likeliest holds none. */
function tablesOf(sheet: SheetText, given: ColumnMap | undefined): readonly (Table | NoTable)[] {
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

/** What a table lacks to be a plan: tasks, and someone or some time to do them by. */
function whyNoPlan(header: Header, { columns, strength }: ColumnReading): Why | null {
  const params = { row: header.top + 1 };
  const answers = columns.lead ?? columns.implementer ?? columns.coordinator;
  const foreign = header.labels.filter(({ label }) => label.isForeign);
  if (columns.task === undefined) {
    if (columns.target !== undefined) return { code: 'targets', params };
    const [first] = foreign;
    return first
      ? { code: 'other-table', params: { ...params, column: first.text } }
      : { code: 'no-task-column', params };
  }
  if (answers === undefined && columns.deadline === undefined) return { code: 'no-answer', params };
  const told = otherTableTold(header);
  if (told !== null) return { code: 'other-table', params: { ...params, column: told } };
  // Who and when, both clearly told: a plan whose office tracks much else beside it.
  const answering = Math.max(strength.lead ?? 0, strength.implementer ?? 0);
  if (answering >= 0.8 && (strength.deadline ?? 0) >= 0.8) return null;
  // Many columns of another kind of table and few of a plan's: a payroll, a tender list, a timetable.
  const plain = header.labels.length - foreign.length;
  const [first] = foreign;
  if (first && foreign.length >= 3 && foreign.length > plain && (strength.task ?? 0) < 0.9) {
    return { code: 'other-table', params: { ...params, column: first.text } };
  }
  return null;
}

/** Columns that together tell of another kind of table: a week's meetings, tenders, staff. */
const tells: readonly (readonly string[])[] = [
  ['địa điểm', 'thành phần'],
  ['gói thầu'],
  ['họ và tên', 'chức vụ'],
  ['họ tên', 'chức vụ'],
  ['ngày sinh'],
  ['thực lĩnh'],
];

/** The header of the first column that tells of another kind of table; null when none does. */
function otherTableTold(header: Header): string | null {
  for (const words of tells) {
    const found = words.map((word) =>
      header.labels.find(({ text }) => fold(text).includes(fold(word))),
    );
    if (found.every((label) => label !== undefined)) return found[0]?.text ?? null;
  }
  return null;
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

/** So many rows name the plan's province, if any do. */
const enoughToName = 400;

function planOf(sheet: SheetText, table: Table, around: Surroundings): Plan {
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
  const tasks = buildTasks(raw, {
    grid,
    groups,
    directory: around.directory,
    units: {
      planLevel: title.level,
      province: title.province,
      date: title.planDate ?? (title.planYear === null ? null : `${title.planYear}-01-01`),
    },
    deadlines: {
      planYear: title.planYear,
      planDate: title.planDate,
      today: around.options.today,
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
