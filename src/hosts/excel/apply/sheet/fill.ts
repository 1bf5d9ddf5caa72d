import { cellAddress, columnLetters, rectAddress } from '../../../../domain/grid/address';
import type { SheetSpec } from '../../../../domain/grid/sheet-spec';
import { styleBlocks } from '../../../../domain/grid/style-blocks';
import type { Has } from '../../api-sets';
import { columnPoints } from '../../units';
import { inputRow } from '../cell-input';
import { addConditionalFormat } from '../conditional-format';
import { setFormat } from '../format';
import { setInputRule } from '../input-rule';
import type { Rows } from '../parts';
import { setPrintLayout } from '../print';
import { addChart } from './chart';
import { heightRuns } from './height-runs';
import { mergeStacks } from './merge-stacks';
import { addPivot } from './pivot';
import { repeatedFormulas, type RepeatedFormula } from './repeated-formulas';
import { addTable } from './table';

/**
 * Queues what an empty sheet is to hold in these rows: their cells and heights; with the first row
 * all looks and widths; with the last what lies over the cells (merges, tables, charts, pivots) and
 * the layout. A table made before its cells would have Excel fill its columns by itself.
 */
export function fillSheet(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  spec: SheetSpec,
  rows: Rows,
  has: Has,
): void {
  if (rows.from === 0) setLooks(worksheet, spec, has);
  setCells(worksheet, spec, rows, has);
  if (has('RangeFormat.columnWidth')) setHeights(worksheet, spec, rows);
  if (rows.to === spec.cells.length - 1) finishSheet(context, worksheet, spec, has);
}

function finishSheet(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  spec: SheetSpec,
  has: Has,
): void {
  if (has('Range.merge')) {
    for (const { rect, across } of mergeStacks(spec.merges)) {
      worksheet.getRange(rectAddress(rect)).merge(across);
    }
  }
  for (const table of spec.tables) addTable(worksheet, table, has);
  if (has('ConditionalFormatCollection.add')) {
    for (const format of spec.conditionalFormats) addConditionalFormat(worksheet, format);
  }
  if (has('DataValidation.rule')) {
    for (const rule of spec.inputRules) setInputRule(worksheet, rule);
  }
  if (has('ChartSeries.setValues')) {
    for (const chart of spec.charts) addChart(context, worksheet, chart, has);
  }
  if (has('PivotTableCollection.add')) {
    for (const pivot of spec.pivots) addPivot(context, worksheet, pivot, has);
  }
  if (spec.print && has('PageLayout.setPrintArea')) setPrintLayout(worksheet, spec.print);
  setView(worksheet, spec, has);
}

/** Looks first: a text format has to be there before its text. */
function setLooks(worksheet: Excel.Worksheet, spec: SheetSpec, has: Has): void {
  const { cells, styles, columnWidths, hiddenColumns } = spec;
  const columns = columnsOf(spec);
  const keys = cells.map((row) =>
    Array.from({ length: columns }, (_, column) => row[column]?.style ?? null),
  );
  for (const { style, rect } of styleBlocks(keys)) {
    const size = { rows: rect.bottom - rect.top + 1, columns: rect.right - rect.left + 1 };
    setFormat(worksheet.getRange(rectAddress(rect)), styles[style] ?? {}, size, has);
  }
  const column = (at: number): Excel.Range =>
    worksheet.getRange(`${columnLetters(at)}:${columnLetters(at)}`);
  if (has('RangeFormat.columnWidth')) {
    for (const [at, width] of columnWidths.entries()) {
      if (width !== null) column(at).format.columnWidth = columnPoints.fromCharacters(width);
    }
  }
  if (has('Range.columnHidden')) {
    for (const at of hiddenColumns) column(at).columnHidden = true;
  }
}

/**
 * Contents in one block, but a formula that the cells of a column share once, which Excel copies down;
 * the block then says what stands in the cells between that do not share it.
 */
function setCells(worksheet: Excel.Worksheet, spec: SheetSpec, { from, to }: Rows, has: Has): void {
  const columns = columnsOf(spec);
  if (columns === 0) return;
  const rect = { top: from, left: 0, bottom: to, right: columns - 1 };
  const block = spec.cells.slice(from, to + 1).map((row) => inputRow(row, columns));
  const repeated = has('Range.copyFrom') ? repeatedFormulas(spec) : [];
  for (const formula of repeated) copyDown(worksheet, formula, block, from);
  worksheet.getRange(rectAddress(rect)).formulas = block;
}

/** @param block what is written from the row `from` on; the copied cells are taken out of it */
function copyDown(
  worksheet: Excel.Worksheet,
  { column, rows, at }: RepeatedFormula,
  block: unknown[][],
  from: number,
): void {
  const own = block.flatMap((_, index) => (rows.has(from + index) ? [from + index] : []));
  const [first = 0, second] = own;
  const last = own.at(-1);
  if (second === undefined || last === undefined) return;
  const source = worksheet.getRange(cellAddress(first, column));
  source.formulas = [[at(first)]];
  const below = { top: first + 1, left: column, bottom: last, right: column };
  worksheet.getRange(rectAddress(below)).copyFrom(source, Excel.RangeCopyType.formulas);
  for (let row = first; row <= last; row += 1) {
    const line = block[row - from];
    // Excel leaves a cell alone that the block has null for, and empties one that has no letter.
    if (line) line[column] = rows.has(row) ? null : (line[column] ?? '');
  }
}

function columnsOf({ cells }: SheetSpec): number {
  return cells.reduce((most, row) => Math.max(most, row.length), 0);
}

/** Heights of the rows in `rows`; of those after the last cells too where the strip is the last. */
function setHeights(worksheet: Excel.Worksheet, spec: SheetSpec, rows: Rows): void {
  const to = rows.to === spec.cells.length - 1 ? Infinity : rows.to;
  const own = Object.entries(spec.rowHeights).filter(
    ([row]) => Number(row) >= rows.from && Number(row) <= to,
  );
  for (const { from, to: last, height } of heightRuns(Object.fromEntries(own))) {
    worksheet.getRange(`${from + 1}:${last + 1}`).format.rowHeight = height;
  }
}

function setView(worksheet: Excel.Worksheet, spec: SheetSpec, has: Has): void {
  if (spec.freeze && has('Worksheet.freezePanes')) {
    const { rows, columns } = spec.freeze;
    if (rows > 0 && columns > 0) {
      const corner = { top: 0, left: 0, bottom: rows - 1, right: columns - 1 };
      worksheet.freezePanes.freezeAt(rectAddress(corner));
    } else if (rows > 0) worksheet.freezePanes.freezeRows(rows);
    else if (columns > 0) worksheet.freezePanes.freezeColumns(columns);
  }
  if (spec.tabColor !== null && has('Worksheet.tabColor')) worksheet.tabColor = spec.tabColor;
  if (has('Worksheet.showGridlines')) worksheet.showGridlines = spec.showGridlines;
  worksheet.visibility = spec.hidden ? Excel.SheetVisibility.hidden : Excel.SheetVisibility.visible;
}
