import { columnLetters, rectAddress } from '../../../../domain/grid/address';
import type { SheetSpec } from '../../../../domain/grid/sheet-spec';
import type { Has } from '../../api-sets';
import { columnPoints } from '../../units';
import { cellInput } from '../cell-input';
import { addConditionalFormat } from '../conditional-format';
import { setFormat } from '../format';
import { setInputRule } from '../input-rule';
import { setPrintLayout } from '../print';
import { addChart } from './chart';
import { heightRuns } from './height-runs';
import { mergeStacks } from './merge-stacks';
import { addPivot } from './pivot';
import { styleBlocks } from './style-blocks';
import { addTable } from './table';

/** Queues all that an empty sheet is to hold: cells, looks, tables, charts, pivots, layout. */
export function fillSheet(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  spec: SheetSpec,
  has: Has,
): void {
  setCells(worksheet, spec, has);
  if (has('Range.merge')) {
    for (const { rect, across } of mergeStacks(spec.merges)) {
      worksheet.getRange(rectAddress(rect)).merge(across);
    }
  }
  setSizes(worksheet, spec, has);
  for (const table of spec.tables) addTable(worksheet, table, has);
  if (has('ConditionalFormatCollection.add')) {
    for (const format of spec.conditionalFormats) addConditionalFormat(worksheet, format);
  }
  if (has('DataValidation.rule')) {
    for (const rule of spec.inputRules) setInputRule(worksheet, rule);
  }
  if (has('ChartSeries.setValues')) {
    for (const chart of spec.charts) addChart(context, worksheet, chart);
  }
  if (has('PivotTableCollection.add')) {
    for (const pivot of spec.pivots) addPivot(context, worksheet, pivot, has);
  }
  if (spec.print && has('PageLayout.setPrintArea')) setPrintLayout(worksheet, spec.print);
  setView(worksheet, spec, has);
}

/** Looks first: a text format has to be there before its text. */
function setCells(worksheet: Excel.Worksheet, { cells, styles }: SheetSpec, has: Has): void {
  const columns = Math.max(0, ...cells.map((row) => row.length));
  if (columns === 0) return;
  const matrix = cells.map((row) =>
    Array.from({ length: columns }, (_, column) => row[column] ?? null),
  );
  const keys = matrix.map((row) => row.map((cell) => cell?.style ?? null));
  for (const { style, rect } of styleBlocks(keys)) {
    const size = { rows: rect.bottom - rect.top + 1, columns: rect.right - rect.left + 1 };
    setFormat(worksheet.getRange(rectAddress(rect)), styles[style] ?? {}, size, has);
  }
  const all = { top: 0, left: 0, bottom: matrix.length - 1, right: columns - 1 };
  worksheet.getRange(rectAddress(all)).formulas = matrix.map((row) =>
    row.map((cell) => (cell ? cellInput(cell.content) : null)),
  );
}

function setSizes(worksheet: Excel.Worksheet, spec: SheetSpec, has: Has): void {
  const column = (at: number): Excel.Range =>
    worksheet.getRange(`${columnLetters(at)}:${columnLetters(at)}`);
  if (has('RangeFormat.columnWidth')) {
    for (const [at, width] of spec.columnWidths.entries()) {
      if (width !== null) column(at).format.columnWidth = columnPoints.fromCharacters(width);
    }
    for (const { from, to, height } of heightRuns(spec.rowHeights)) {
      worksheet.getRange(`${from + 1}:${to + 1}`).format.rowHeight = height;
    }
  }
  if (has('Range.columnHidden')) {
    for (const at of spec.hiddenColumns) column(at).columnHidden = true;
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
