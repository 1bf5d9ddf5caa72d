import type { IsoDate } from '../deadlines/deadline';
import type { Grid, Workbook } from '../grid/grid';
import type { SheetReading } from '../plan/plan';
import { defaultSettings, type Settings } from '../settings';
import { runThrough, type Steps } from '../steps';
import { officeUnits } from '../units/office-units';
import { bodyCellsOf } from './body-cells';
import { catalogue } from './catalogue';
import type { CheckedSheet } from './checked-sheet';
import type { Finding, Fix } from './finding';
import { legacyCellsOf } from './legacy-cells';
import type { Hit, Params, Rule } from './rule';
import { typedCellsOf, type TextCell } from './text-cells';

interface CheckOptions {
  readonly today: IsoDate;
  readonly settings?: Settings;
  /** Only these rules; all of the catalogue otherwise. */
  readonly rules?: readonly Rule[];
}

/**
 * Checks every recognised sheet against the catalogue; units by the office's own list where the
 * workbook has one.
 *
 * @param readings what recognition said of `workbook`
 * @returns findings sheet by sheet, from the top row down; those of the sheet as a whole come first
 */
export function check(
  readings: readonly SheetReading[],
  workbook: Workbook,
  options: CheckOptions,
): Finding[] {
  return runThrough(checkInSteps(readings, workbook, options));
}

/** Like `check`, with breaks. */
export function* checkInSteps(
  readings: readonly SheetReading[],
  workbook: Workbook,
  options: CheckOptions,
): Steps<Finding[]> {
  const grids = new Map(workbook.sheets.map((grid) => [grid.sheet, grid]));
  const rules = options.rules ?? catalogue;
  const { directory } = officeUnits(workbook);
  const findings: Finding[][] = [];
  for (const reading of readings) {
    const grid = grids.get(reading.sheet);
    if (!reading.recognised || !grid) continue;
    const { plan } = reading;
    const typed = yield* typedCellsOf(grid);
    const legacyCells = yield* legacyCellsOf(grid, typed);
    const textCells = without(typed, legacyCells);
    yield;
    const sheet: CheckedSheet = {
      plan,
      grid,
      workbook,
      readings,
      today: options.today,
      settings: options.settings ?? defaultSettings,
      directory,
      legacyCells,
      textCells,
      bodyCells: bodyCellsOf(plan, textCells),
    };
    const ofSheet: Finding[] = [];
    for (const rule of rules) {
      yield;
      for (const hit of rule.find(sheet)) {
        if (hit) ofSheet.push(findingOf(rule, hit, sheet));
        yield;
      }
    }
    findings.push(ofSheet.sort(downTheSheet));
  }
  return findings.flat();
}

function without(cells: readonly TextCell[], others: readonly TextCell[]): readonly TextCell[] {
  if (others.length === 0) return cells;
  const left = new Set(others.map(({ row, column }) => `${row}:${column}`));
  return cells.filter(({ row, column }) => !left.has(`${row}:${column}`));
}

function findingOf(rule: Rule, hit: Hit, { grid }: CheckedSheet): Finding {
  return {
    code: rule.code,
    severity: rule.severity,
    sheet: grid.sheet,
    row: hit.cell?.row ?? null,
    column: hit.cell?.column ?? null,
    taskId: hit.task?.id ?? null,
    params: hit.params ?? {},
    fix: hit.fix ?? repairFix(rule, hit, grid),
  };
}

/** The safe fix of a rule of spelling: the cell's text, put right by this rule alone. */
function repairFix(rule: Rule, hit: Hit, grid: Grid): Fix | null {
  if (!rule.repair || !hit.cell) return null;
  return repairOf(rule.repair, grid, hit.cell.row, hit.cell.column, hit.params ?? {});
}

function repairOf(
  repair: (text: string, params: Params) => string,
  grid: Grid,
  row: number,
  column: number,
  params: Params,
): Fix | null {
  const from = grid.values[row]?.[column];
  if (typeof from !== 'string' || grid.formulas[row]?.[column]) return null;
  const to = repair(from, params);
  if (to === from) return null;
  return {
    title: 'repair',
    safe: true,
    edits: [
      {
        kind: 'write-cells',
        sheet: grid.sheet,
        cells: [{ row, column, from: { value: from }, to: { value: to } }],
      },
    ],
  };
}

function downTheSheet(a: Finding, b: Finding): number {
  return (a.row ?? -1) - (b.row ?? -1) || (a.column ?? -1) - (b.column ?? -1);
}
