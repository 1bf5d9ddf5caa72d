import type { IsoDate } from '../deadlines/deadline';
import type { Grid, Workbook } from '../grid/grid';
import type { ColumnMap, RowReading, SheetReading } from '../plan/plan';
import { runThrough, type Steps } from '../steps';
import { withoutTracking, withTrackedValues } from '../tracking/own-values';
import { isOwnList, officeUnits } from '../units/office-units';
import type { WhyCode } from './messages';
import { planOf } from './plan-of-table';
import type { Surroundings } from './plan-of-table';
import { sheetText } from './sheet-text';
import type { SheetText } from './sheet-text';
import { tablesOf } from './tables';

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
  return runThrough(recogniseInSteps(workbook, options));
}

/** Like `recognise`, with breaks. */
export function* recogniseInSteps(
  workbook: Workbook,
  options: RecogniseOptions,
): Steps<SheetReading[]> {
  const { directory } = officeUnits(workbook);
  const sheets: (SheetText | null)[] = [];
  for (const grid of workbook.sheets)
    sheets.push(isSkipped(grid) ? null : yield* sheetText(withoutTracking(grid)));
  const readings: SheetReading[] = [];
  for (const [at, grid] of workbook.sheets.entries()) {
    const sheet = sheets[at];
    if (!sheet) {
      readings.push(unread(grid, isSkipped(grid) ?? 'empty'));
      continue;
    }
    const others = sheets.filter((other) => other !== sheet);
    const around = { directory, fileName: workbook.fileName, others, today: options.today };
    const reading = yield* readSheet(sheet, around, givenColumns(options, grid.sheet));
    readings.push(
      reading.recognised ? { ...reading, plan: withTrackedValues(reading.plan, grid) } : reading,
    );
    yield;
  }
  return readings;
}

/** A sheet may be called like something that every object has ("constructor"). */
function givenColumns({ columns }: RecogniseOptions, sheet: string): ColumnMap | undefined {
  return columns && Object.hasOwn(columns, sheet) ? columns[sheet] : undefined;
}

function isSkipped(grid: Grid): WhyCode | null {
  if (isOwnList(grid)) return 'unit-list';
  if (grid.mark !== null) return 'own-sheet';
  if (!grid.visible) return 'hidden';
  return null;
}

function* readSheet(
  sheet: SheetText,
  around: Surroundings,
  given: ColumnMap | undefined,
): Steps<SheetReading> {
  const { grid } = sheet;
  if (isEmpty(sheet)) return unread(grid, 'empty');
  const tables = yield* tablesOf(sheet, given);
  if (tables === null) return unread(grid, 'no-header');
  if ('why' in tables) return { recognised: false, sheet: grid.sheet, ...tables };
  return { recognised: true, sheet: grid.sheet, plan: yield* planOf(sheet, tables, around) };
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
