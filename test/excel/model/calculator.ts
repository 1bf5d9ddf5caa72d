import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initSync, Model } from '@ironcalc/wasm';
import { formatArea, quotedSheet } from './area';
import type { PlacedCell } from './cell-store';
import type { CellValue } from './cell-value';
import { CellError } from './cell-value';
import { mapReferences } from './formula';
import { forEngine } from './formula-names';
import type { Workbook } from './workbook';
import type { Worksheet } from './worksheet';

/** Full precision whatever the engine would show. */
const EXACT = '0.00000000000000E+00';

/** The engine's numbers of what a cell holds. */
const ENGINE_NUMBER = 1;
const ENGINE_BOOLEAN = 4;
const ENGINE_ERROR = 16;

let isLoaded = false;

/** Calculates the workbook's formulas with IronCalc, when someone looks and something changed. */
export class Calculator {
  mode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  private engine: Model | null = null;
  private readonly changed = new Map<string, { sheet: Worksheet; row: number; column: number }>();
  private isStale = false;

  constructor(private readonly book: Workbook) {}

  /** A cell's content changed. */
  touch(sheet: Worksheet, row: number, column: number): void {
    this.isStale = true;
    if (this.engine) this.changed.set(`${sheet.id} ${row} ${column}`, { sheet, row, column });
  }

  /** Cells moved, or sheets came, went or were renamed: the engine starts over. */
  forget(): void {
    this.isStale = true;
    this.engine?.free();
    this.engine = null;
    this.changed.clear();
  }

  /** Brings the formulas' values up to date, unless calculation waits to be asked for. */
  refresh(): void {
    if (this.isStale && this.mode !== 'Manual') this.calculate();
  }

  calculate(): void {
    this.isStale = false;
    const formulas = this.book.sheets.map((sheet) =>
      [...sheet.cells.all()].filter(({ cell }) => cell.formula !== null),
    );
    if (formulas.every((list) => list.length === 0)) return;
    const engine = this.engine ?? this.start();
    for (const { sheet, row, column } of this.changed.values()) {
      const cell = sheet.cells.get(row, column);
      if (cell) this.feed(engine, sheet, { row, column, cell });
      else engine.setUserInput(sheet.position, row + 1, column + 1, '');
    }
    this.changed.clear();
    engine.resumeEvaluation();
    engine.evaluate();
    engine.pauseEvaluation();
    for (const [position, list] of formulas.entries())
      for (const { row, column, cell } of list)
        cell.value = readResult(engine, position, row + 1, column + 1);
    const active = this.book.activeSheet;
    this.book.emit('calculated', active, {
      worksheetId: active.id,
      address: formatArea(active.selection),
    });
  }

  /** Works out formulas that stand in no cell, as seen from a row of a sheet. */
  evaluate(
    sheet: Worksheet,
    formulas: readonly { readonly formula: string; readonly row: number }[],
  ): CellValue[] {
    const engine = this.engine ?? this.start();
    const scratch = this.book.sheets.length;
    engine.newSheet();
    for (const [at, { formula, row }] of formulas.entries()) {
      const plain = mapReferences(forEngine(formula, sheet, row), (reference) =>
        reference.sheet === null
          ? { ...reference, prefix: `${quotedSheet(sheet.name)}!` }
          : reference,
      );
      engine.setUserInput(scratch, at + 1, 1, plain);
    }
    engine.resumeEvaluation();
    engine.evaluate();
    engine.pauseEvaluation();
    const results = formulas.map((_, at) => readResult(engine, scratch, at + 1, 1));
    engine.deleteSheet(scratch);
    return results;
  }

  private start(): Model {
    if (!isLoaded) {
      const require = createRequire(import.meta.url);
      initSync({ module: readFileSync(require.resolve('@ironcalc/wasm/wasm_bg.wasm')) });
      isLoaded = true;
    }
    const engine = new Model('book', 'en', 'UTC', 'en');
    engine.pauseEvaluation();
    for (const [position, sheet] of this.book.sheets.entries()) {
      if (position > 0) engine.newSheet();
      engine.renameSheet(position, sheet.name);
    }
    for (const sheet of this.book.sheets)
      for (const placed of sheet.cells.all()) this.feed(engine, sheet, placed);
    this.engine = engine;
    return engine;
  }

  private feed(engine: Model, sheet: Worksheet, { row, column, cell }: PlacedCell): void {
    const at = [sheet.position, row + 1, column + 1] as const;
    if (cell.formula === null) {
      if (cell.value !== null) engine.setUserInput(...at, engineInput(cell.value));
      else if (engine.getCellContent(...at) !== '') engine.setUserInput(...at, '');
      return;
    }
    engine.setUserInput(...at, forEngine(cell.formula, sheet, row));
    const area = { sheet: at[0], row: at[1], column: at[2], width: 1, height: 1 };
    engine.updateRangeStyle(area, 'num_fmt', EXACT);
  }
}

function engineInput(value: Exclude<CellValue, null>): string {
  if (value instanceof CellError) return value.code;
  if (typeof value === 'string') return `'${value}`;
  return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value);
}

function readResult(engine: Model, sheet: number, row: number, column: number): CellValue {
  const shown = engine.getFormattedCellValue(sheet, row, column);
  switch (engine.getCellType(sheet, row, column)) {
    case ENGINE_NUMBER:
      return Number(shown);
    case ENGINE_BOOLEAN:
      return shown === 'TRUE';
    case ENGINE_ERROR:
      return new CellError(shown);
    default:
      return shown;
  }
}
