import { readFileSync } from 'node:fs';
import { initSync, Model } from '@ironcalc/wasm';
import { serialFromDate } from '../../../src/domain/grid/serial';
import type { CellContent } from '../../../src/domain/grid/sheet-spec';

/** A sheet as an engine takes it: what each cell holds, by row and column from 0. */
export interface EngineSheet {
  readonly name: string;
  readonly cells: readonly (readonly (CellContent | null)[])[];
}

let ready = false;

/**
 * Lets IronCalc calculate a workbook on a day, and gives its answers: `answer(sheet, row, column)`
 * is the displayed text.
 */
export function ironCalc(
  sheets: readonly EngineSheet[],
  today: string,
): (sheet: string, row: number, column: number) => string {
  if (!ready) {
    const path = require.resolve('@ironcalc/wasm').replace(/wasm\.js$/u, 'wasm_bg.wasm');
    initSync({ module: readFileSync(path) });
    ready = true;
  }
  const clock = jest.spyOn(Date, 'now').mockReturnValue(Date.parse(`${today}T05:00:00Z`));
  try {
    const model = new Model('book', 'en', 'UTC', 'en');
    model.pauseEvaluation();
    sheets.forEach((sheet, index) => {
      if (index > 0) model.newSheet();
      model.renameSheet(index, sheet.name);
    });
    sheets.forEach((sheet, index) => {
      sheet.cells.forEach((row, r) => {
        row.forEach((content, c) => {
          const input = content === null ? '' : inputOf(content);
          if (input !== '') model.setUserInput(index, r + 1, c + 1, input);
        });
      });
    });
    model.resumeEvaluation();
    model.evaluate();
    return (name, row, column) => {
      const index = sheets.findIndex((sheet) => sheet.name === name);
      return serialOfUsDate(model.getFormattedCellValue(index, row + 1, column + 1));
    };
  } finally {
    clock.mockRestore();
  }
}

/** IronCalc shows what DATE() gives as "10/1/2027" by itself; here it is the number it stands for. */
function serialOfUsDate(shown: string): string {
  const [, month = '', day = '', year = ''] = /^(\d+)\/(\d+)\/(\d{4})$/u.exec(shown) ?? [];
  if (year === '') return shown;
  return String(serialFromDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`));
}

/** As typed: a text that an engine would take for something else gets the apostrophe of Excel. */
function inputOf(content: CellContent): string {
  if ('formula' in content) return content.formula;
  const { value } = content;
  if (value === null || typeof value === 'object') return '';
  return typeof value === 'string' && value !== '' ? `'${value}` : String(value);
}
