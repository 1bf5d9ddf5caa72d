import { blankSheet } from '../../../src/domain/grid/blank-sheet';
import type { CellContent, CellSpec, SheetSpec } from '../../../src/domain/grid/sheet-spec';
import { repeatedFormulas } from '../../../src/hosts/excel/apply/sheet/repeated-formulas';
import type { NodeExcel } from '../../excel/node/create-node-excel';
import { startExcel, valueOf } from './excel';

const rows = 60;
const long = '+0'.repeat(150);

/** Numbers, their doubles; every fifth row another formula, every seventh a value, one cell of nothing. */
function doubled(row: number): CellContent | null {
  if (row === 8) return null;
  if (row % 7 === 0) return { value: -row };
  const factor = row % 5 === 0 ? 3 : 2;
  return { formula: `=$A${row + 1}*${factor}*$A$1${long}`, cached: row * factor };
}

function spec(content: (row: number) => CellContent | null): SheetSpec {
  const body = Array.from({ length: rows }, (_, at): (CellSpec | null)[] => {
    const made = content(at + 1);
    return [{ content: { value: at + 1 } }, made && { content: made }];
  });
  return {
    ...blankSheet('Dữ liệu', 'du-lieu'),
    cells: [[{ content: { value: 1 } }, { content: { value: 'Gấp đôi' } }], ...body],
  };
}

async function made(sheet: SheetSpec, api?: number): Promise<NodeExcel> {
  const excel = await startExcel(api === undefined ? {} : { api });
  excel.counters.reset();
  valueOf(await excel.port.apply([{ kind: 'put-sheet', spec: sheet }]));
  return excel;
}

function formulasIn({ book }: NodeExcel): readonly unknown[] {
  book.calculator.refresh();
  const { cells } = book.sheet('Dữ liệu');
  return Array.from({ length: rows }, (_, at) => {
    const cell = cells.get(at + 1, 1);
    return [cell?.formula ?? null, cell?.value ?? null];
  });
}

test('a formula that a column repeats is sent once, and every cell holds what it is to hold', async () => {
  const copied = await made(spec(doubled));
  const sent = await made(spec(doubled), 8);
  expect(formulasIn(copied)).toEqual(formulasIn(sent));
  expect(formulasIn(copied).slice(0, 9)).toEqual([
    [`=$A2*2*$A$1${long}`, 2],
    [`=$A3*2*$A$1${long}`, 4],
    [`=$A4*2*$A$1${long}`, 6],
    [`=$A5*2*$A$1${long}`, 8],
    [`=$A6*3*$A$1${long}`, 15],
    [`=$A7*2*$A$1${long}`, 12],
    [null, -7],
    [null, null],
    [`=$A10*2*$A$1${long}`, 18],
  ]);
  expect(copied.counters.bytesSent).toBeLessThan(sent.counters.bytesSent / 2);
});

test('a formula counts as repeated only where copying gives it to the letter', () => {
  const [found, ...others] = repeatedFormulas(spec(doubled));
  expect(others).toEqual([]);
  expect(found?.column).toBe(1);
  expect(found?.rows.has(1)).toBe(true);
  expect(found?.rows.has(5)).toBe(false);
  // The number of the row as a number, and as a fixed reference, does not move along.
  const apart = [(row: number) => `=${row}*2`, (row: number) => `=$A$${row + 1}*2`];
  for (const formula of apart)
    expect(repeatedFormulas(spec((row) => ({ formula: formula(row), cached: 0 })))).toEqual([]);
});
