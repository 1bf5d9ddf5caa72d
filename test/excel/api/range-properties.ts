import {
  columnsOf,
  isWholeColumns,
  isWholeRows,
  MAX_COLUMNS,
  MAX_ROWS,
  rowsOf,
} from '../model/area';
import type { Cell } from '../model/cell';
import type { CellRange } from '../model/cell-range';
import { CellError, wireValue } from '../model/cell-value';
import { textAt } from '../model/display';
import { assertAllowed, assertCountable } from '../model/guard';
import type { Lines } from '../model/lines';
import { restyle } from '../model/restyle';
import { matrixOf, writeEntries } from '../model/write-cells';
import { invalidArgument } from '../protocol/excel-error';
import type { Members } from '../protocol/members';

/** One value per cell, row by row; null for blocks of whole rows or columns, as Excel answers. */
function matrix<T>(
  range: CellRange,
  read: (cell: Cell | undefined, row: number, column: number) => T,
): T[][] | null {
  range.assertAlive();
  const { sheet, area } = range;
  if (isWholeColumns(area) || isWholeRows(area)) return null;
  assertCountable(area, 'Range');
  return Array.from({ length: rowsOf(area) }, (_, down) =>
    Array.from({ length: columnsOf(area) }, (__, across) => {
      const [row, column] = [area.top + down, area.left + across];
      return read(sheet.cells.get(row, column), row, column);
    }),
  );
}

function calculated<T>(
  range: CellRange,
  read: (cell: Cell | undefined, row: number, column: number) => T,
): T[][] | null {
  range.sheet.book.calculator.refresh();
  return matrix(range, read);
}

const formulas = (range: CellRange): unknown =>
  calculated(range, (cell) => cell?.formula ?? wireValue(cell?.value ?? null));

const valueType = (cell: Cell | undefined): string => {
  if (cell?.value === undefined || cell.value === null) return 'Empty';
  if (cell.value instanceof CellError) return 'Error';
  if (typeof cell.value === 'string') return 'String';
  return typeof cell.value === 'number' ? 'Double' : 'Boolean';
};

const numberFormats = (range: CellRange): unknown =>
  matrix(range, (_, row, column) => range.sheet.styleAt(row, column).numberFormat);

function setNumberFormats(range: CellRange, value: unknown): void {
  const location = 'Range.numberFormat';
  assertAllowed(range.sheet, 'allowFormatCells', location);
  if (!Array.isArray(value)) {
    const numberFormat = checkedFormat(value);
    restyle(range, (style) => ({ ...style, numberFormat }), location);
    return;
  }
  for (const [down, formats] of matrixOf(range, value, location).entries())
    for (const [across, format] of formats.entries()) {
      if (format === null) continue;
      const cell = range.sheet.cell(range.area.top + down, range.area.left + across);
      if (cell.style.numberFormat !== format)
        cell.style = { ...cell.style, numberFormat: checkedFormat(format) };
    }
}

function checkedFormat(format: unknown): string {
  if (typeof format !== 'string' || format === '') throw invalidArgument('Range.numberFormat');
  return format;
}

/** Whether all rows, or columns, of the range are hidden; null where some are. */
function hiddenState(lines: Lines, from: number, to: number): boolean | null {
  const first = lines.isHidden(from);
  for (let index = from; index <= to; index += 1) if (lines.isHidden(index) !== first) return null;
  return first;
}

const rowHidden = ({ sheet, area }: CellRange): boolean | null =>
  hiddenState(
    sheet.rows,
    area.top,
    isWholeColumns(area) ? (sheet.used(false)?.bottom ?? 0) : area.bottom,
  );
const columnHidden = ({ sheet, area }: CellRange): boolean | null =>
  hiddenState(
    sheet.columns,
    area.left,
    isWholeRows(area) ? (sheet.used(false)?.right ?? 0) : area.right,
  );

function hide(lines: Lines, from: number, to: number, value: unknown, location: string): void {
  if (typeof value !== 'boolean') throw invalidArgument(location);
  for (let index = from; index <= to; index += 1)
    lines.change(index, value ? { hidden: true } : { hidden: false, filtered: false });
}

const localAddress = (range: CellRange): string => {
  range.assertAlive();
  return range.address;
};

/** The plain properties of a Range. */
export const rangeProperties: Pick<Members<CellRange>, 'get' | 'set'> = {
  get: {
    address: localAddress,
    addressLocal: localAddress,
    cellCount: (range) => {
      const count = range.rowCount * range.columnCount;
      return count > 2 ** 31 - 1 ? -1 : count;
    },
    rowIndex: ({ area }) => area.top,
    columnIndex: ({ area }) => area.left,
    rowCount: (range) => range.rowCount,
    columnCount: (range) => range.columnCount,
    values: (range) => calculated(range, (cell) => wireValue(cell?.value ?? null)),
    valueTypes: (range) => calculated(range, valueType),
    text: (range) => calculated(range, (_cell, row, column) => textAt(range.sheet, row, column)),
    formulas,
    formulasLocal: formulas,
    numberFormat: numberFormats,
    numberFormatLocal: numberFormats,
    rowHidden,
    columnHidden,
    hidden: (range) => {
      const [rows, columns] = [rowHidden(range), columnHidden(range)];
      return rows === true || columns === true
        ? true
        : rows === false && columns === false
          ? false
          : null;
    },
    isEntireRow: ({ area }) => isWholeRows(area),
    isEntireColumn: ({ area }) => isWholeColumns(area),
    top: ({ sheet, area }) => sheet.rows.offset(area.top),
    left: ({ sheet, area }) => sheet.columns.offset(area.left),
    height: ({ sheet, area }) =>
      sheet.rows.offset(Math.min(area.bottom + 1, MAX_ROWS)) - sheet.rows.offset(area.top),
    width: ({ sheet, area }) =>
      sheet.columns.offset(Math.min(area.right + 1, MAX_COLUMNS)) - sheet.columns.offset(area.left),
    hasSpill: () => false,
    style: () => 'Normal',
  },
  set: {
    values: (range, value) => {
      writeEntries(range, value, 'Range.values');
    },
    formulas: (range, value) => {
      writeEntries(range, value, 'Range.formulas');
    },
    formulasLocal: (range, value) => {
      writeEntries(range, value, 'Range.formulasLocal');
    },
    numberFormat: setNumberFormats,
    numberFormatLocal: setNumberFormats,
    rowHidden: ({ sheet, area }, value) => {
      assertAllowed(sheet, 'allowFormatRows', 'Range.rowHidden');
      hide(sheet.rows, area.top, area.bottom, value, 'Range.rowHidden');
    },
    columnHidden: ({ sheet, area }, value) => {
      assertAllowed(sheet, 'allowFormatColumns', 'Range.columnHidden');
      hide(sheet.columns, area.left, area.right, value, 'Range.columnHidden');
    },
  },
};
