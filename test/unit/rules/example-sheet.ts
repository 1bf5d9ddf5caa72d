import { serialFromDate } from '../../../src/domain/grid/serial';
import type { CellValue, Grid, Rect, Workbook } from '../../../src/domain/grid/grid';
import { buildTasks } from '../../../src/domain/plan/build';
import type {
  ColumnMap,
  Plan,
  PlanTitle,
  Role,
  RowKind,
  RowReading,
  SheetReading,
} from '../../../src/domain/plan/plan';
import { roles } from '../../../src/domain/plan/plan';
import { rawTasks } from '../../../src/domain/plan/raw-tasks';
import { papiDimension, speaksOfPapi } from '../../../src/domain/recognition/papi';
import { rowFacts } from '../../../src/domain/recognition/row-facts';
import { sheetText } from '../../../src/domain/recognition/sheet-text';
import type { Example } from '../../../src/domain/rules/example';
import { roleNames } from '../../../src/domain/rules/role-names';
import { unitContextOf } from '../../../src/domain/plan/unit-context';
import { runThrough } from '../../../src/domain/steps';
import { trackingColumns, trackingHeaders } from '../../../src/domain/tracking/columns';
import { builtInDirectory } from '../../../src/domain/units/directory';

export const exampleToday = '2022-06-15';

const plainTitle: PlanTitle = {
  text: 'KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2022',
  issuer: 'UBND tỉnh Hưng Yên',
  level: 'province',
  province: 'Hưng Yên',
  planNo: '21/KH-UBND',
  planDate: '2022-01-10',
  planYear: 2022,
  yearIsGuess: false,
};

/** One title line and one blank line stand above every example's table. */
const firstRow = 2;

/** An example as the workbook and the readings that `check` takes. */
export function exampleSheet(example: Example): {
  workbook: Workbook;
  readings: SheetReading[];
} {
  const first = oneSheet(example, 'Phụ lục', example.title);
  const sheets = example.second ? [first, oneSheet(example, 'Phụ lục 2', example.second)] : [first];
  return {
    workbook: { fileName: null, sheets: sheets.map(({ grid }) => grid) },
    readings: sheets.map(({ plan }) => ({ recognised: true, sheet: plan.sheet, plan })),
  };
}

interface Line {
  readonly kind: RowKind;
  readonly level: number;
  readonly cells: readonly string[];
}

function oneSheet(
  example: Example,
  name: string,
  title: Partial<PlanTitle> | undefined,
): { grid: Grid; plan: Plan } {
  const [head = '', ...body] = example.rows;
  const headings = head.split('|').map((text) => text.trim());
  const lines = body.map(lineOf);
  const grid = gridOf(example, name, headings, lines);
  return { grid, plan: planOf(example, grid, headings, lines, { ...plainTitle, ...title }) };
}

function lineOf(row: string): Line {
  const mark = /^(##|#|\+|=)\s/u.exec(row)?.[1];
  const cells = row.slice(mark ? mark.length + 1 : 0).split('|');
  const kind = mark === '=' ? 'header' : mark === '+' ? 'continuation' : mark ? 'group' : 'task';
  return {
    kind,
    level: mark === '##' ? 2 : 1,
    cells: cells.map((cell) => cell.replace(/^ | $/gu, '')),
  };
}

function gridOf(
  { hidden, filtered, extraHeaders = [] }: Example,
  name: string,
  headings: readonly string[],
  lines: readonly Line[],
): Grid {
  const headers = [...headings.map(headerText), ...extraHeaders];
  const table: CellValue[][] = [headers, ...lines.map(({ cells }) => cells.map(valueOf))];
  const rows: CellValue[][] = [[plainTitle.text], [], ...table];
  const columnCount = headers.length;
  const values = rows.map((row) =>
    Array.from({ length: columnCount }, (_, column) => row[column] ?? null),
  );
  const dates = lines.map(({ cells }) => cells.map((cell) => cell.startsWith('@')));
  return {
    sheet: name,
    visible: true,
    rowCount: values.length,
    columnCount,
    values,
    texts: values.map((row) => row.map(shown)),
    formulas: values.map((row) => row.map(() => null)),
    numberFormats: values.map((row, index) =>
      row.map((_, column) => (dates[index - firstRow - 1]?.[column] ? 'dd/mm/yyyy' : 'General')),
    ),
    fonts: null,
    merges: mergesOf(lines, columnCount),
    tables: [],
    hiddenRows: new Set((hidden ?? []).map((row) => row + firstRow)),
    hiddenColumns: new Set(),
    filter: filtered
      ? {
          range: { top: firstRow, left: 0, bottom: values.length - 1, right: columnCount - 1 },
          active: true,
        }
      : null,
    isProtected: false,
    mark: null,
  };
}

function headerText(heading: string): string {
  const tracking = trackingColumns.find((column) => column === heading);
  if (tracking) return trackingHeaders[tracking];
  const role = roles.find((known) => known === heading);
  if (!role) throw new Error(`no such column: ${heading}`);
  return roleNames[role].vi;
}

function valueOf(cell: string): CellValue {
  const text = cell.trim();
  if (text === '' || text === '^') return null;
  if (text.startsWith("'")) return text.slice(1);
  if (text.startsWith('@')) return serialFromDate(text.slice(1));
  if (text.startsWith('!')) return { error: text.slice(1) };
  return /^\d+$/u.test(text) ? Number(text) : cell;
}

function shown(value: CellValue): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : String(value);
}

/** `^` cells join the merge of the cell above. */
function mergesOf(lines: readonly Line[], columnCount: number): Rect[] {
  const merges: Rect[] = [];
  for (let column = 0; column < columnCount; column++) {
    for (let index = 0; index < lines.length; index++) {
      let last = index;
      while (lines[last + 1]?.cells[column]?.trim() === '^') last++;
      if (last > index) {
        const top = index + firstRow + 1;
        merges.push({ top, left: column, bottom: last + firstRow + 1, right: column });
      }
      index = last;
    }
  }
  return merges;
}

function planOf(
  { confidence = 0.98, tablesApart = [] }: Example,
  grid: Grid,
  headings: readonly string[],
  lines: readonly Line[],
  title: PlanTitle,
): Plan {
  const columns: ColumnMap = Object.fromEntries(
    headings.flatMap((heading, column): [Role, number][] => {
      const role = roles.find((known) => known === heading);
      return role ? [[role, column]] : [];
    }),
  );
  const sheet = runThrough(sheetText(grid));
  const facts = rowFacts(sheet, firstRow + 1, firstRow + lines.length, columns);
  const rows = facts.map((row, index) => ({
    facts: row,
    kind: lines[index]?.kind ?? ('task' as const),
    level: lines[index]?.level ?? 1,
  }));
  const headGroups = rows.filter(({ kind }) => kind === 'group');
  const isPapi = speaksOfPapi(
    title.text,
    rows.map(({ facts }) => facts.own.dimension ?? ''),
  );
  const groups = headGroups.map(({ facts, level }) => ({
    row: facts.row,
    level,
    ordinal: facts.own.ordinal ?? null,
    title: facts.heading,
    dimension: isPapi ? papiDimension(facts.heading) : null,
  }));
  const plan = {
    sheet: grid.sheet,
    confidence,
    table: { top: firstRow, left: 0, bottom: grid.rowCount - 1, right: grid.columnCount - 1 },
    headerRows: [firstRow],
    columns,
    title,
    unitContext: unitContextOf(title, [], builtInDirectory),
    rows: rowReadings(rows),
    groups,
    tasks: [],
    tablesApart,
    answeringRole:
      columns.lead !== undefined
        ? 'lead'
        : columns.implementer !== undefined
          ? 'implementer'
          : null,
  } satisfies Plan;
  const levels = new Map(headGroups.map(({ facts, level }) => [facts.row, level]));
  const { planYear, planDate } = title;
  return {
    ...plan,
    tasks: runThrough(
      buildTasks([
        {
          raw: runThrough(rawTasks(sheet, rows, columns, levels)),
          reading: {
            grid,
            groups,
            directory: builtInDirectory,
            units: plan.unitContext,
            deadlines: { planYear, planDate, today: exampleToday },
            isPapi,
            dimensionOf: papiDimension,
            titlesAnswer: false,
          },
        },
      ]),
    ),
  };
}

function rowReadings(
  rows: readonly { facts: { row: number }; kind: RowKind; level: number }[],
): RowReading[] {
  return [
    { row: 0, kind: 'title' },
    { row: 1, kind: 'blank' },
    { row: firstRow, kind: 'header' },
    ...rows.map(({ facts: { row }, kind, level }): RowReading => {
      if (kind === 'header') return { row, kind, repeated: true };
      return kind === 'group' ? { row, kind, level } : { row, kind };
    }),
  ];
}
