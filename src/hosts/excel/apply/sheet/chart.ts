import { cellAddress, rectAddress } from '../../../../domain/grid/address';
import type { ChartSpec } from '../../../../domain/grid/sheet-spec';
import type { Has } from '../../api-sets';

const types: Readonly<Record<ChartSpec['kind'], `${Excel.ChartType}`>> = {
  'bar-stacked': 'BarStacked',
  bar: 'BarClustered',
  'column-stacked': 'ColumnStacked',
  column: 'ColumnClustered',
  pie: 'Pie',
  doughnut: 'Doughnut',
};

/** Figures of nought only clutter a stacked bar. */
const labelFormat = '#,##0;-#,##0;;';

/**
 * Queues a chart over a block of cells, drawn as the file host draws it. Excel makes the first series
 * from the data it is given.
 */
export function addChart(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  spec: ChartSpec,
  has: Has,
): void {
  const data = context.workbook.worksheets.getItem(spec.sheet);
  const categories = data.getRange(rectAddress(spec.categories));
  const isRound = spec.kind === 'pie' || spec.kind === 'doughnut';
  const [first, ...others] = spec.series;
  if (!first) return;
  const values = data.getRange(rectAddress(first.values));
  const chart = worksheet.charts.add(types[spec.kind], values, Excel.ChartSeriesBy.columns);
  chart.name = spec.name;
  chart.title.text = spec.title;
  setFont(chart.title.format.font, 12, true);
  chart.legend.position = 'Bottom';
  setFont(chart.legend.format.font, 9, false);
  const { place } = spec;
  chart.setPosition(cellAddress(place.top, place.left), cellAddress(place.bottom, place.right));
  const series = [chart.series.getItemAt(0), ...others.map(({ name }) => chart.series.add(name))];
  for (const [index, item] of series.entries()) {
    const told = spec.series[index];
    if (!told) continue;
    item.name = told.name;
    item.setValues(data.getRange(rectAddress(told.values)));
    item.setXAxisValues(categories);
    item.format.fill.setSolidColor(told.color);
    if (!isRound) item.gapWidth = 50;
    if (has('ChartSeries.dataLabels')) setLabels(item, isRound ? null : told.labelColor);
  }
  if (!isRound) setAxes(chart.axes, spec.kind.startsWith('bar'), has);
}

function setLabels(series: Excel.ChartSeries, color: string | null): void {
  series.hasDataLabels = true;
  const { dataLabels } = series;
  dataLabels.showValue = true;
  dataLabels.numberFormat = labelFormat;
  setFont(dataLabels.format.font, 8, false);
  if (color !== null) dataLabels.format.font.color = color;
}

/** Bars grow to the right: the first category stands on top, so the figures' axis crosses at its end. */
function setAxes({ categoryAxis, valueAxis }: Excel.ChartAxes, isBar: boolean, has: Has): void {
  // Every unit has its name beside its bar.
  categoryAxis.tickLabelSpacing = 1;
  categoryAxis.reversePlotOrder = isBar;
  if (isBar && has('ChartAxis.position')) categoryAxis.position = 'Maximum';
  for (const axis of [categoryAxis, valueAxis]) {
    axis.majorTickMark = 'None';
    setFont(axis.format.font, 8, false);
  }
  valueAxis.majorGridlines.format.line.color = '#D9D9D9';
}

function setFont(font: Excel.ChartFont, size: number, bold: boolean): void {
  font.name = 'Times New Roman';
  font.size = size;
  font.bold = bold;
}
