import { ChartPart } from '../model/chart';
import { invalidArgument } from '../protocol/excel-error';
import { excelObject } from '../protocol/excel-object';
import type { ClassMembers, Members } from '../protocol/members';
import { defineClass } from '../protocol/members';
import { checkedColor } from './checked';

type Plain = Readonly<Record<string, string | number | boolean>>;

/** A class of plain properties, each with its usual value, and of parts by their classes. */
function part(
  name: string,
  properties: Plain,
  parts: Readonly<Record<string, string>> = {},
  more: Pick<Members<ChartPart>, 'call'> = {},
): ClassMembers {
  return defineClass(name, ChartPart, {
    get: mapped(
      properties,
      (key, usual) =>
        ({ values }: ChartPart) =>
          values.get(key) ?? usual,
    ),
    set: mapped(properties, (key, usual) => ({ values }: ChartPart, value: unknown) => {
      const isColor = key === 'color' || key.endsWith('Color');
      if (isColor) values.set(key, checkedColor(value, `${name}.${key}`));
      else if (typeof value === typeof usual || usual === '') values.set(key, value);
      else throw invalidArgument(`${name}.${key}`);
    }),
    navigate: Object.fromEntries(
      Object.entries(parts).map(([key, type]) => [
        key,
        (target: ChartPart) => excelObject(type, target.part(key)),
      ]),
    ),
    ...more,
  });
}

function mapped<T>(
  properties: Plain,
  make: (key: string, usual: string | number | boolean) => T,
): Record<string, T> {
  return Object.fromEntries(
    Object.entries(properties).map(([key, usual]) => [key, make(key, usual)]),
  );
}

const placed = { left: 0, top: 0, width: 0, height: 0 };
const font = { font: 'ChartFont', fill: 'ChartFill', border: 'ChartBorder' };
const line = { color: '#000000', lineStyle: 'Continuous', weight: 0.75 };

/** The parts of charts that only carry properties. Empty text stands for "not set". */
export const chartParts: readonly ClassMembers[] = [
  part(
    'ChartTitle',
    { text: '', visible: true, overlay: false, position: 'Top', ...placed },
    { format: 'ChartTitleFormat' },
  ),
  part('ChartTitleFormat', {}, font),
  part(
    'ChartLegend',
    { visible: true, position: 'Bottom', overlay: false, ...placed },
    { format: 'ChartLegendFormat' },
  ),
  part('ChartLegendFormat', {}, font),
  part('ChartAxes', {}, { categoryAxis: 'ChartAxis', valueAxis: 'ChartAxis' }),
  part(
    'ChartAxis',
    {
      visible: true,
      minimum: '',
      maximum: '',
      majorUnit: '',
      minorUnit: '',
      reversePlotOrder: false,
      numberFormat: 'General',
      linkNumberFormat: true,
      majorTickMark: 'Outside',
      minorTickMark: 'None',
      tickLabelPosition: 'NextToAxis',
      scaleType: 'Linear',
      crosses: 'Automatic',
      position: 'Automatic',
      tickLabelSpacing: '',
      categoryType: 'Automatic',
      multiLevel: true,
    },
    {
      title: 'ChartAxisTitle',
      format: 'ChartAxisFormat',
      majorGridlines: 'ChartGridlines',
      minorGridlines: 'ChartGridlines',
    },
  ),
  part('ChartAxisTitle', { text: '', visible: false }, { format: 'ChartAxisTitleFormat' }),
  part('ChartAxisTitleFormat', {}, font),
  part('ChartAxisFormat', {}, { font: 'ChartFont', fill: 'ChartFill', line: 'ChartLineFormat' }),
  part('ChartGridlines', { visible: true }, { format: 'ChartGridlinesFormat' }),
  part('ChartGridlinesFormat', {}, { line: 'ChartLineFormat' }),
  part(
    'ChartDataLabels',
    {
      position: 'OutsideEnd',
      showValue: true,
      showSeriesName: false,
      showCategoryName: false,
      showLegendKey: false,
      showPercentage: false,
      showBubbleSize: false,
      separator: ', ',
      numberFormat: 'General',
      linkNumberFormat: true,
    },
    { format: 'ChartDataLabelFormat' },
  ),
  part('ChartDataLabelFormat', {}, font),
  part('ChartAreaFormat', { roundedCorners: false, colorScheme: '' }, font),
  part('ChartPlotArea', { ...placed, position: 'Automatic' }, { format: 'ChartPlotAreaFormat' }),
  part('ChartPlotAreaFormat', {}, { fill: 'ChartFill', border: 'ChartBorder' }),
  part('ChartSeriesFormat', {}, { fill: 'ChartFill', line: 'ChartLineFormat' }),
  part('ChartPoint', { hasDataLabel: false }, { format: 'ChartPointFormat' }),
  part('ChartPointFormat', {}, { fill: 'ChartFill', border: 'ChartBorder' }),
  part('ChartFont', {
    bold: false,
    italic: false,
    name: 'Calibri',
    size: 10,
    color: '#595959',
    underline: 'None',
  }),
  part('ChartLineFormat', line, {}, clearing()),
  part('ChartBorder', line, {}, clearing()),
  part(
    'ChartFill',
    {},
    {},
    {
      call: {
        setSolidColor: ({ values }, args) => {
          values.set('color', checkedColor(args.string(0), args.location));
        },
        clear: ({ values }) => {
          values.set('color', null);
        },
      },
    },
  ),
];

function clearing(): Pick<Members<ChartPart>, 'call'> {
  return {
    call: {
      clear: ({ values }) => {
        values.set('lineStyle', 'None');
      },
    },
  };
}
