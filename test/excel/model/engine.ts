import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initSync, Model } from '@ironcalc/wasm';
import { columnsOf, parseArea, quotedSheet, rowsOf, splitAddress } from './area';
import type { PlacedCell } from './cell-store';
import type { CellValue } from './cell-value';
import { CellError } from './cell-value';
import { mapReferences, mapTokens } from './formula';
import { forEngine } from './formula-names';
import type { Workbook } from './workbook';
import type { Worksheet } from './worksheet';

/** Full precision whatever the engine would show. */
const EXACT = '0.00000000000000E+00';

/** The engine's numbers of what a cell holds. */
const ENGINE_NUMBER = 1;
const ENGINE_BOOLEAN = 4;
const ENGINE_ERROR = 16;

const FIXED_BLOCK = /\$[A-Z]+\$\d+:\$[A-Z]+\$\d+$/i;

let isLoaded = false;

/** The workbook as IronCalc has it: cells go in as if typed, results come out to the last digit. */
export class Engine {
  private readonly model: Model;
  private readonly blockNames = new Map<string, string>();

  constructor(private readonly book: Workbook) {
    if (!isLoaded) {
      const require = createRequire(import.meta.url);
      initSync({ module: readFileSync(require.resolve('@ironcalc/wasm/wasm_bg.wasm')) });
      isLoaded = true;
    }
    this.model = new Model('book', 'en', 'UTC', 'en');
    this.model.pauseEvaluation();
    for (const [position, sheet] of book.sheets.entries()) {
      if (position > 0) this.model.newSheet();
      this.model.renameSheet(position, sheet.name);
    }
    // Each new name has the engine read all its formulas again: names before formulas.
    for (const sheet of book.sheets)
      for (const { row, cell } of sheet.cells.all())
        if (cell.formula !== null) this.plain(cell.formula, sheet, row);
    for (const sheet of book.sheets)
      for (const placed of sheet.cells.all()) this.feed(sheet, placed);
  }

  free(): void {
    this.model.free();
  }

  /** Takes over what a cell holds now. */
  take(sheet: Worksheet, row: number, column: number): void {
    const cell = sheet.cells.get(row, column);
    if (cell) this.feed(sheet, { row, column, cell });
    else this.model.setUserInput(sheet.position, row + 1, column + 1, '');
  }

  calculate(): void {
    this.model.resumeEvaluation();
    this.model.evaluate();
    this.model.pauseEvaluation();
  }

  /** A formula's result, of the sheet at that position; rows and columns 0-based. */
  result(position: number, row: number, column: number): CellValue {
    const at = [position, row + 1, column + 1] as const;
    const shown = this.model.getFormattedCellValue(...at);
    switch (this.model.getCellType(...at)) {
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

  /** Works out formulas that stand in no cell, as seen from a row of a sheet. */
  evaluate(
    sheet: Worksheet,
    formulas: readonly { readonly formula: string; readonly row: number }[],
  ): CellValue[] {
    const scratch = this.book.sheets.length;
    this.model.newSheet();
    for (const [at, { formula, row }] of formulas.entries()) {
      const plain = mapReferences(forEngine(formula, sheet, row), (reference) =>
        reference.sheet === null
          ? { ...reference, prefix: `${quotedSheet(sheet.name)}!` }
          : reference,
      );
      this.model.setUserInput(scratch, at + 1, 1, plain);
    }
    this.calculate();
    const results = formulas.map((_, at) => this.result(scratch, at, 0));
    this.model.deleteSheet(scratch);
    return results;
  }

  private feed(sheet: Worksheet, { row, column, cell }: PlacedCell): void {
    const at = [sheet.position, row + 1, column + 1] as const;
    if (cell.formula === null) {
      if (cell.value !== null) this.model.setUserInput(...at, engineInput(cell.value));
      else if (this.model.getCellContent(...at) !== '') this.model.setUserInput(...at, '');
      return;
    }
    this.model.setUserInput(...at, this.plain(cell.formula, sheet, row));
    const area = { sheet: at[0], row: at[1], column: at[2], width: 1, height: 1 };
    this.model.updateRangeStyle(area, 'num_fmt', EXACT);
  }

  /**
   * The formula in the engine's words, with a name of ours for each fixed block: IronCalc 0.8 takes a
   * time that grows with the square of the number of formulas where they write a block out, and not
   * where they name it.
   */
  private plain(formula: string, sheet: Worksheet, row: number): string {
    const known = forEngine(formula, sheet, row);
    if (!known.includes('$')) return known;
    return mapTokens(known, {
      reference: (text) => (FIXED_BLOCK.test(text) ? this.blockName(text, sheet) : text),
    });
  }

  private blockName(text: string, { name: own }: Worksheet): string {
    const block = text.includes('!') ? text : `${quotedSheet(own)}!${text}`;
    const known = this.blockNames.get(block);
    if (known !== undefined) return known;
    const { sheet, cells } = splitAddress(block);
    const area = parseArea(cells);
    const isHere = sheet !== null && this.book.sheetNamed(sheet) !== null;
    if (!isHere || !area || rowsOf(area) * columnsOf(area) === 1) return text;
    const name = `block_${this.blockNames.size + 1}`;
    this.model.newDefinedName(name, undefined, block);
    this.blockNames.set(block, name);
    return name;
  }
}

function engineInput(value: Exclude<CellValue, null>): string {
  if (value instanceof CellError) return value.code;
  if (typeof value === 'string') return `'${value}`;
  return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value);
}
