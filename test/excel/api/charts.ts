import { CellRange } from '../model/cell-range';
import { Chart, ChartSeries } from '../model/chart';
import { setChartSource } from '../model/chart-source';
import { assertAllowed } from '../model/guard';
import { Worksheet } from '../model/worksheet';
import type { Args } from '../protocol/arguments';
import { invalidArgument, itemNotFound } from '../protocol/excel-error';
import type { ExcelObject } from '../protocol/excel-object';
import { excelObject } from '../protocol/excel-object';
import { defineClass } from '../protocol/members';
import { checkedNumber, checkedString } from './checked';
import { readRange } from './range-object';

const chartObject = (one: Chart): ExcelObject => excelObject('Chart', one);

/** Excel's own size for a new chart, in columns and rows. */
const USUAL = { columns: 7, rows: 14 };

function freeName(sheet: Worksheet): string {
  let number = 1;
  while (sheet.charts.some(({ name }) => name === `Chart ${number}`)) number += 1;
  return `Chart ${number}`;
}

export const chartCollection = defineClass('ChartCollection', Worksheet, {
  get: { count: ({ charts }) => charts.length },
  items: ({ charts }) => charts.map(chartObject),
  object: {
    getItem: ({ charts }, args) => {
      const found = charts.find(({ name, id }) => name === args.string(0) || id === args.string(0));
      if (!found) throw itemNotFound(args.location);
      return chartObject(found);
    },
    add: (sheet, args) => {
      assertAllowed(sheet, 'allowEditObjects', args.location);
      const type = args.string(0);
      const source = args.target(1, CellRange);
      const place = { top: 0, left: 0, bottom: USUAL.rows, right: USUAL.columns };
      const chart = new Chart(sheet, sheet.book.newId(), freeName(sheet), type, place);
      setChartSource(chart, source, args.word(2, ['Auto', 'Columns', 'Rows']));
      sheet.charts.push(chart);
      return chartObject(chart);
    },
  },
});

function cellArgument(sheet: Worksheet, args: Args, index: number): CellRange {
  return (
    args.optionalTarget(index, CellRange) ?? readRange(sheet, args.string(index), args.location)
  );
}

type Measure = 'left' | 'top' | 'width' | 'height';

function measure({ sheet, area, values }: Chart, which: Measure): number {
  const own = values.get(which);
  if (typeof own === 'number') return own;
  const { rows, columns } = sheet;
  switch (which) {
    case 'left':
      return columns.offset(area.left);
    case 'top':
      return rows.offset(area.top);
    case 'width':
      return columns.offset(area.right + 1) - columns.offset(area.left);
    case 'height':
      return rows.offset(area.bottom + 1) - rows.offset(area.top);
  }
}

const setMeasure =
  (which: Measure) =>
  (chart: Chart, value: unknown): void => {
    chart.values.set(which, checkedNumber(value, `Chart.${which}`, 0));
  };

export const chart = defineClass('Chart', Chart, {
  get: {
    id: ({ id }) => id,
    name: ({ name }) => name,
    chartType: ({ type }) => type,
    left: (target) => measure(target, 'left'),
    top: (target) => measure(target, 'top'),
    width: (target) => measure(target, 'width'),
    height: (target) => measure(target, 'height'),
    style: ({ values }) => values.get('style') ?? 1,
    plotVisibleOnly: ({ values }) => values.get('plotVisibleOnly') ?? true,
    displayBlanksAs: ({ values }) => values.get('displayBlanksAs') ?? 'NotPlotted',
  },
  set: {
    name: (target, value) => {
      const name = checkedString(value, 'Chart.name');
      if (target.sheet.charts.some((one) => one !== target && one.name === name))
        throw invalidArgument('Chart.name', `There is a chart "${name}" already.`);
      target.name = name;
    },
    chartType: (target, value) => {
      target.type = String(value);
    },
    left: setMeasure('left'),
    top: setMeasure('top'),
    width: setMeasure('width'),
    height: setMeasure('height'),
    style: ({ values }, value) => {
      values.set('style', checkedNumber(value, 'Chart.style', 1, 48));
    },
    plotVisibleOnly: ({ values }, value) => {
      values.set('plotVisibleOnly', value === true);
    },
    displayBlanksAs: ({ values }, value) => {
      values.set('displayBlanksAs', value);
    },
  },
  navigate: {
    worksheet: ({ sheet }) => excelObject('Worksheet', sheet),
    series: (target) => excelObject('ChartSeriesCollection', target),
    title: (target) => excelObject('ChartTitle', target.part('title')),
    legend: (target) => excelObject('ChartLegend', target.part('legend')),
    axes: (target) => excelObject('ChartAxes', target.part('axes')),
    dataLabels: (target) => excelObject('ChartDataLabels', target.part('dataLabels')),
    format: (target) => excelObject('ChartAreaFormat', target.part('format')),
    plotArea: (target) => excelObject('ChartPlotArea', target.part('plotArea')),
  },
  call: {
    delete: (target) => {
      target.sheet.charts = target.sheet.charts.filter((one) => one !== target);
    },
    activate: ({ sheet }) => {
      sheet.book.activate(sheet);
    },
    setData: (target, args) => {
      setChartSource(target, args.target(0, CellRange), args.word(1, ['Auto', 'Columns', 'Rows']));
    },
    setPosition: (target, args) => {
      const start = cellArgument(target.sheet, args, 0).area;
      const end = args.has(1) ? cellArgument(target.sheet, args, 1).area : start;
      target.area = { ...start, bottom: end.bottom, right: end.right };
      for (const which of ['left', 'top', 'width', 'height']) target.values.delete(which);
    },
  },
});

export const chartSeriesCollection = defineClass('ChartSeriesCollection', Chart, {
  get: { count: ({ series }) => series.length },
  items: ({ series }) => series.map((one) => excelObject('ChartSeries', one)),
  object: {
    add: (target, args) => {
      const name = args.optionalString(0) ?? `Series${target.series.length + 1}`;
      const series = new ChartSeries(target, name);
      const at = args.number(1, target.series.length);
      target.series.splice(at, 0, series);
      return excelObject('ChartSeries', series);
    },
  },
});

const plain = {
  chartType: 'ColumnClustered',
  hasDataLabels: false,
  gapWidth: 150,
  overlap: 0,
  doughnutHoleSize: 50,
  smooth: false,
  varyByCategories: false,
  plotOrder: 1,
  explosion: 0,
  firstSliceAngle: 0,
};

export const chartSeries = defineClass('ChartSeries', ChartSeries, {
  get: {
    name: ({ name }) => name,
    ...Object.fromEntries(
      Object.entries(plain).map(([key, usual]) => [
        key,
        ({ values, chart: { type } }: ChartSeries) =>
          values.get(key) ?? (key === 'chartType' ? type : usual),
      ]),
    ),
  },
  set: {
    name: (series, value) => {
      series.name = checkedString(value, 'ChartSeries.name');
    },
    ...Object.fromEntries(
      Object.entries(plain).map(([key, usual]) => [
        key,
        ({ values }: ChartSeries, value: unknown) => {
          if (typeof value !== typeof usual) throw invalidArgument(`ChartSeries.${key}`);
          values.set(key, value);
        },
      ]),
    ),
  },
  navigate: {
    format: (series) => excelObject('ChartSeriesFormat', series.part('format')),
    dataLabels: (series) => excelObject('ChartDataLabels', series.part('dataLabels')),
    points: (series) => excelObject('ChartPointsCollection', series),
  },
  call: {
    delete: (series) => {
      series.chart.series = series.chart.series.filter((one) => one !== series);
    },
    setValues: (series, args) => {
      series.data = args.target(0, CellRange).kept();
    },
    setXAxisValues: (series, args) => {
      series.categories = args.target(0, CellRange).kept();
    },
  },
});

export const chartPoints = defineClass('ChartPointsCollection', ChartSeries, {
  get: { count: ({ numbers }) => numbers.length },
  items: (series) =>
    series.numbers.map((_, at) => excelObject('ChartPoint', series.part(`point ${at}`))),
});
