import type ExcelJS from 'exceljs';
import { parseAddress } from '../../domain/grid/address';
import type { CellFont, CellValue, FilterState, Grid } from '../../domain/grid/grid';
import { displayedText } from './displayed-text';
import type { SheetAsides } from './sheet-asides';

/** Past this many cells a sheet is not a plan but a mistake (a value in the last row and column). */
const maxCells = 20_000_000;

/** Turns a loaded worksheet into a Grid, from A1 to its last cell with a value; null when too large. */
export function gridOfSheet(
  worksheet: ExcelJS.Worksheet,
  { merges, tables, mark }: SheetAsides,
): Grid | null {
  const cells: { row: number; column: number; cell: ExcelJS.Cell }[] = [];
  const hiddenRows = new Set<number>();
  let rowCount = 0;
  let columnCount = 0;
  const filledRows = new Set<number>();
  worksheet.eachRow({ includeEmpty: true }, (row, number) => {
    if (row.hidden) hiddenRows.add(number - 1);
    row.eachCell({ includeEmpty: false }, (cell, columnNumber) => {
      if (valueOf(cell) === null && !cell.formula) return;
      cells.push({ row: number - 1, column: columnNumber - 1, cell });
      rowCount = Math.max(rowCount, number);
      columnCount = Math.max(columnCount, columnNumber);
      filledRows.add(number);
    });
  });
  if (filledRows.size * columnCount > maxCells) return null;

  const values = new Matrix<CellValue>(rowCount, columnCount, null);
  const texts = new Matrix<string>(rowCount, columnCount, '');
  const formulas = new Matrix<string | null>(rowCount, columnCount, null);
  const numberFormats = new Matrix<string>(rowCount, columnCount, 'General');
  const fonts = new Matrix<CellFont | null>(rowCount, columnCount, null);
  const fontOf = fontReader();
  for (const { row, column, cell } of cells) {
    const value = valueOf(cell);
    // Undefined at run time where the library's types promise a string.
    const { numFmt: numberFormat = 'General' } = cell as { numFmt?: string };
    values.set(row, column, value);
    texts.set(row, column, displayedText(value, numberFormat));
    if (cell.formula) formulas.set(row, column, `=${cell.formula}`);
    numberFormats.set(row, column, numberFormat);
    fonts.set(row, column, fontOf(cell));
  }
  const hiddenColumns = new Set<number>();
  for (let column = 0; column < columnCount; column += 1) {
    if (worksheet.getColumn(column + 1).hidden) hiddenColumns.add(column);
  }
  return {
    sheet: worksheet.name,
    visible: worksheet.state === 'visible',
    rowCount,
    columnCount,
    values: values.rows,
    texts: texts.rows,
    formulas: formulas.rows,
    numberFormats: numberFormats.rows,
    fonts: fonts.rows,
    merges,
    tables,
    hiddenRows,
    hiddenColumns,
    filter: filterOf(worksheet, hiddenRows),
    isProtected: isProtected(worksheet),
    mark,
  };
}

/** Rows without a cell share one array, so that a far-off value costs no memory. */
class Matrix<T> {
  readonly rows: T[][];
  private readonly blank: readonly T[];

  constructor(rowCount: number, columnCount: number, blank: T) {
    const row = new Array<T>(columnCount).fill(blank);
    this.blank = row;
    this.rows = new Array<T[]>(rowCount).fill(row);
  }

  set(row: number, column: number, value: T): void {
    let cells = this.rows[row];
    if (!cells || cells === this.blank) this.rows[row] = cells = [...this.blank];
    cells[column] = value;
  }
}

function valueOf(cell: ExcelJS.Cell): CellValue {
  // The library drops a result of 0 or false from a formula's value, but keeps it beside.
  return plainValue(cell.formula ? cell.result : cell.value);
}

function plainValue(value: ExcelJS.CellValue | undefined): CellValue {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value !== 'object') return value;
  if (value instanceof Date) return serialOf(value);
  if ('richText' in value) return value.richText.map((run) => run.text).join('') || null;
  if ('error' in value) return { error: value.error };
  if ('hyperlink' in value) return plainValue(value.text);
  return plainValue(value.result);
}

/** exceljs turns serials under a date format into UTC instants; this is its own formula backwards. */
function serialOf(instant: Date): number {
  return instant.getTime() / 86_400_000 + 25_569;
}

/** Fonts repeat by the thousand: one object for each that differs. */
function fontReader(): (cell: ExcelJS.Cell) => CellFont | null {
  const known = new Map<string, CellFont>();
  return (cell) => {
    const font = cell.font as Partial<ExcelJS.Font> | undefined;
    const name = runFont(cell) ?? font?.name ?? null;
    const bold = font?.bold ?? false;
    const italic = font?.italic ?? false;
    const key = `${name ?? ''}|${String(bold)}|${String(italic)}`;
    let shared = known.get(key);
    if (!shared) known.set(key, (shared = { name, bold, italic }));
    return shared;
  };
}

/** The font that all runs of a rich text agree on; null when they differ or there are none. */
function runFont(cell: ExcelJS.Cell): string | null {
  const value = cell.value;
  if (typeof value !== 'object' || value === null || !('richText' in value)) return null;
  const names = new Set(value.richText.map((run) => run.font?.name ?? null));
  const [only = null] = names;
  return names.size === 1 ? only : null;
}

function filterOf(
  worksheet: ExcelJS.Worksheet,
  hiddenRows: ReadonlySet<number>,
): FilterState | null {
  const filter = worksheet.autoFilter as ExcelJS.AutoFilter | null | undefined;
  const range = typeof filter === 'string' ? parseAddress(filter) : null;
  if (!range) return null;
  // The library keeps no criteria; a filter that hides nothing is not in force.
  const active = [...hiddenRows].some((row) => row > range.top && row <= range.bottom);
  return { range, active };
}

function isProtected(worksheet: ExcelJS.Worksheet): boolean {
  // Present at run time, absent from the library's types.
  const { sheetProtection } = worksheet as { sheetProtection?: { sheet?: boolean } | null };
  return sheetProtection?.sheet === true;
}
