import { cellAddress, rectAddress } from '../../../../domain/grid/address';
import type { ChartSpec } from '../../../../domain/grid/sheet-spec';

const types: Readonly<Record<ChartSpec['kind'], `${Excel.ChartType}`>> = {
  'bar-stacked': 'BarStacked',
  bar: 'BarClustered',
  'column-stacked': 'ColumnStacked',
  column: 'ColumnClustered',
  pie: 'Pie',
  doughnut: 'Doughnut',
};

/** Queues a chart over a block of cells. Excel makes the first series from the data it is given. */
export function addChart(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  spec: ChartSpec,
): void {
  const data = context.workbook.worksheets.getItem(spec.sheet);
  const categories = data.getRange(rectAddress(spec.categories));
  const [first, ...others] = spec.series;
  if (!first) return;
  const values = data.getRange(rectAddress(first.values));
  const chart = worksheet.charts.add(types[spec.kind], values, Excel.ChartSeriesBy.columns);
  chart.name = spec.name;
  chart.title.text = spec.title;
  chart.legend.position = 'Bottom';
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
  }
}
