import { CellRange } from './cell-range';
import type { Chart } from './chart';
import { ChartSeries } from './chart';
import { displayText } from './display';

/**
 * Makes a chart's series of a block of cells as Excel guesses them: a first column (or row) of texts
 * is the categories, a first row (or column) of texts the names of the series.
 */
export function setChartSource(
  chart: Chart,
  source: CellRange,
  seriesBy: 'Auto' | 'Columns' | 'Rows',
): void {
  const { sheet, area } = source;
  const byColumns =
    seriesBy === 'Auto' ? source.rowCount >= source.columnCount : seriesBy === 'Columns';
  const isText = (row: number, column: number): boolean => {
    const value = sheet.cells.get(row, column)?.value ?? null;
    return value === null || typeof value === 'string';
  };
  const hasHeadings = isText(area.top, area.right) && source.rowCount > 1;
  const hasLabels = isText(area.bottom, area.left) && source.columnCount > 1;
  const top = area.top + (hasHeadings ? 1 : 0);
  const left = area.left + (hasLabels ? 1 : 0);
  const textAt = (row: number, column: number): string => {
    const cell = sheet.cells.get(row, column);
    return displayText(cell?.value ?? null, cell?.style.numberFormat ?? 'General');
  };
  const [first, last] = byColumns ? [left, area.right] : [top, area.bottom];
  chart.series = Array.from({ length: last - first + 1 }, (_, at) => {
    const line = first + at;
    const isNamed = byColumns ? hasHeadings : hasLabels;
    const name = byColumns ? textAt(area.top, line) : textAt(line, area.left);
    const series = new ChartSeries(chart, isNamed ? name : `Series${at + 1}`);
    series.data = new CellRange(
      sheet,
      byColumns
        ? { top, bottom: area.bottom, left: line, right: line }
        : { top: line, bottom: line, left, right: area.right },
    );
    if (byColumns ? hasLabels : hasHeadings)
      series.categories = new CellRange(
        sheet,
        byColumns
          ? { top, bottom: area.bottom, left: area.left, right: area.left }
          : { top: area.top, bottom: area.top, left, right: area.right },
      );
    series.data.keep();
    series.categories?.keep();
    return series;
  });
}
