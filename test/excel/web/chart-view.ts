import type { Chart } from '../model/chart';
import { PIXELS } from './pixels';
import type { ChartView } from './view';

/** Office's own colours for series, in order. */
const THEME = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

const themeColor = (at: number): string => THEME[at % THEME.length] ?? '#4472C4';

/** A chart as the page draws it: its kind roughly, its numbers exactly. */
export function chartView(chart: Chart): ChartView {
  const { sheet, area, type, series } = chart;
  const [left, top] = [sheet.columns.offset(area.left), sheet.rows.offset(area.top)];
  const own = (which: string, usual: number): number => {
    const value = chart.values.get(which);
    return (typeof value === 'number' ? value : usual) * PIXELS;
  };
  const title = chart.part('title').values;
  const text = title.get('text');
  return {
    left: own('left', left),
    top: own('top', top),
    width: own('width', sheet.columns.offset(area.right + 1) - left),
    height: own('height', sheet.rows.offset(area.bottom + 1) - top),
    kind: kindOf(type),
    isStacked: /Stacked/.test(type),
    isFull: /100$/.test(type),
    title: title.get('visible') === false ? '' : typeof text === 'string' ? text : '',
    labels: series[0]?.labels ?? [],
    series: series.map((one, at) => ({
      name: one.name,
      color: one.color ?? themeColor(at),
      values: one.numbers,
      pointColors: one.numbers.map((_, point) => {
        const color = one.part(`point ${point}`).part('format').part('fill').values.get('color');
        return typeof color === 'string' ? color : themeColor(point);
      }),
    })),
  };
}

function kindOf(type: string): ChartView['kind'] {
  if (/^(3D)?Bar/.test(type)) return 'bar';
  if (/Doughnut/.test(type)) return 'doughnut';
  if (/Pie/.test(type)) return 'pie';
  return /^(Line|XY|Area)/.test(type) ? 'line' : 'column';
}
