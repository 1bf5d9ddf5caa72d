import type { Deadline } from '../../../src/domain/deadlines/deadline';
import type { CellValue, Grid, Rect } from '../../../src/domain/grid/grid';
import type { Group, Plan, RowReading, Task } from '../../../src/domain/plan/plan';
import type { UnitMention } from '../../../src/domain/units/unit';

/** A task or a group heading of a plan made for a test. */
export type MadeRow =
  | { readonly group: string; readonly dimension?: number }
  | {
      readonly task: string;
      readonly leads?: readonly string[];
      readonly deadlines?: readonly Deadline[];
      readonly dimension?: number;
      readonly status?: string;
    };

export interface MadePlan {
  readonly plan: Plan;
  readonly grid: Grid;
}

/** A visible sheet of these values, shown as they are typed: no formulas, formats or fonts. */
export function makeGrid(
  sheet: string,
  values: readonly (readonly CellValue[])[],
  merges: readonly Rect[] = [],
): Grid {
  const columnCount = Math.max(0, ...values.map((row) => row.length));
  const square = values.map((row) =>
    Array.from({ length: columnCount }, (_, column) => row[column] ?? null),
  );
  const each = <T>(cell: (value: CellValue) => T): T[][] => square.map((row) => row.map(cell));
  return {
    sheet,
    visible: true,
    rowCount: square.length,
    columnCount,
    values: square,
    texts: each((value) => (typeof value === 'object' ? (value?.error ?? '') : String(value))),
    formulas: each(() => null),
    numberFormats: each(() => 'General'),
    fonts: null,
    merges,
    tables: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    filter: null,
    isProtected: false,
    mark: null,
  };
}

/**
 * A plan sheet: title in row 0, header in row 2, then the rows. Columns: TT, Nhiệm vụ, Đơn vị chủ
 * trì, Thời gian, and a status column of the author's own when `statusHeader` is given.
 */
export function makePlan(
  rows: readonly MadeRow[],
  { sheet = 'Phụ lục', statusHeader }: { sheet?: string; statusHeader?: string } = {},
): MadePlan {
  const headers = ['TT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời gian thực hiện'];
  if (statusHeader !== undefined) headers.push(statusHeader);
  const right = headers.length - 1;
  const values: CellValue[][] = [['BIỂU NHIỆM VỤ'], [], headers];
  const groups: Group[] = [];
  const tasks: Task[] = [];
  const readings: RowReading[] = [
    { row: 0, kind: 'title' },
    { row: 1, kind: 'blank' },
    { row: 2, kind: 'header' },
  ];
  rows.forEach((made, index) => {
    const row = 3 + index;
    if ('group' in made) {
      groups.push({
        row,
        level: 1,
        ordinal: null,
        title: made.group,
        dimension: made.dimension ?? null,
      });
      readings.push({ row, kind: 'group', level: 1 });
      values.push([made.group]);
      return;
    }
    const raw = (made.deadlines ?? []).map((deadline) => deadline.raw).join('; ');
    tasks.push(makeTask(made, row, tasks.length, groups.length === 0 ? [] : [groups.length - 1]));
    readings.push({ row, kind: 'task' });
    values.push([
      tasks.length,
      made.task,
      (made.leads ?? []).join('; '),
      raw,
      ...(statusHeader === undefined ? [] : [made.status ?? null]),
    ]);
  });
  const bottom = values.length - 1;
  const plan: Plan = {
    sheet,
    confidence: 1,
    table: { top: 2, left: 0, bottom, right },
    headerRows: [2],
    columns: {
      ordinal: 0,
      task: 1,
      lead: 2,
      deadline: 3,
      ...(statusHeader === undefined ? {} : { status: 4 }),
    },
    title: {
      text: 'BIỂU TỔNG HỢP NHIỆM VỤ',
      issuer: 'UBND tỉnh Hưng Yên',
      level: 'province',
      province: 'Hưng Yên',
      planNo: '21/KH-UBND',
      planDate: '2026-02-02',
      planYear: 2026,
      yearIsGuess: false,
    },
    unitContext: {
      planLevel: 'province',
      province: 'Hưng Yên',
      date: '2026-02-02',
      issuer: 'UBND tỉnh Hưng Yên',
    },
    rows: readings,
    groups,
    tasks,
    tablesApart: [],
    answeringRole: 'lead',
  };
  const merges = [{ top: 0, left: 0, bottom: 0, right }];
  return { plan, grid: makeGrid(sheet, values, merges) };
}

function makeTask(
  made: Exclude<MadeRow, { group: string }>,
  row: number,
  index: number,
  groups: readonly number[],
): Task {
  const lead = (made.leads ?? []).map((name): UnitMention => ({
    raw: name,
    name,
    id: null,
    level: null,
    match: 'unlisted',
  }));
  return {
    id: `nv-${index + 1}`,
    rows: [row],
    ordinal: String(index + 1),
    code: null,
    dimension: made.dimension ?? null,
    dimensionText: null,
    component: null,
    groups,
    text: made.task,
    target: null,
    result: null,
    leadText: null,
    implementerText: null,
    coordinatorText: null,
    lead,
    implementers: [],
    coordinators: [],
    deadlineText: null,
    deadlines: made.deadlines ?? [],
    status: made.status ?? null,
    progress: null,
    outcome: null,
    note: null,
    cells: {},
    inherited: [],
  };
}
