import type { CellValue, Rect } from '../../../domain/grid/grid';
import type { ChartSpec } from '../../../domain/grid/sheet-spec';
import { namespaces } from '../package/kinds';
import { element, textElement, type XmlElement } from '../package/xml';
import { categoriesXml, figuresXml } from './values-xml';

type Kind = ChartSpec['kind'];

/** The values of a block, line by line. */
type ReadBlock = (rect: Rect) => readonly CellValue[];

/** Figures of nought only clutter a stacked bar. */
const labelFormat = '#,##0;-#,##0;;';
const categoryAxis = 111;
const valueAxis = 222;

/** A chart part: the kinds of ChartSpec in plain DrawingML, which every viewer draws. */
export function chartXml(spec: ChartSpec, read: ReadBlock): XmlElement {
  const isRound = spec.kind === 'pie' || spec.kind === 'doughnut';
  const plot = element('c:plotArea', {}, [
    element('c:layout'),
    isRound ? roundPlot(spec, read) : barPlot(spec, read),
    ...(isRound ? [] : axes(spec.kind)),
  ]);
  const chart = element('c:chart', {}, [
    title(spec.title),
    element('c:autoTitleDeleted', { val: 0 }),
    plot,
    element('c:legend', {}, [
      element('c:legendPos', { val: 'b' }),
      element('c:overlay', { val: 0 }),
      text(900, false),
    ]),
    element('c:plotVisOnly', { val: 1 }),
    element('c:dispBlanksAs', { val: 'gap' }),
  ]);
  return element(
    'c:chartSpace',
    {
      'xmlns:c': namespaces.chart,
      'xmlns:a': namespaces.drawing,
      'xmlns:r': namespaces.relationships,
    },
    [element('c:roundedCorners', { val: 0 }), chart],
  );
}

function barPlot(spec: ChartSpec, read: ReadBlock): XmlElement {
  const stacked = spec.kind.endsWith('-stacked');
  return element('c:barChart', {}, [
    element('c:barDir', { val: spec.kind.startsWith('bar') ? 'bar' : 'col' }),
    element('c:grouping', { val: stacked ? 'stacked' : 'clustered' }),
    element('c:varyColors', { val: 0 }),
    ...spec.series.map((_, index) => series(spec, index, read)),
    element('c:gapWidth', { val: 50 }),
    ...(stacked ? [element('c:overlap', { val: 100 })] : []),
    element('c:axId', { val: categoryAxis }),
    element('c:axId', { val: valueAxis }),
  ]);
}

/** A pie shows one series; its slices take the colours of the program. */
function roundPlot(spec: ChartSpec, read: ReadBlock): XmlElement {
  const shown = spec.series.slice(0, 1).map((_, index) => series(spec, index, read));
  return element(spec.kind === 'pie' ? 'c:pieChart' : 'c:doughnutChart', {}, [
    element('c:varyColors', { val: 1 }),
    ...shown,
    element('c:firstSliceAng', { val: 0 }),
    ...(spec.kind === 'doughnut' ? [element('c:holeSize', { val: 55 })] : []),
  ]);
}

function series(spec: ChartSpec, index: number, read: ReadBlock): XmlElement {
  const one = spec.series[index];
  const isBar = spec.kind !== 'pie' && spec.kind !== 'doughnut';
  return element('c:ser', {}, [
    element('c:idx', { val: index }),
    element('c:order', { val: index }),
    element('c:tx', {}, [textElement('c:v', one?.name ?? '')]),
    ...(isBar && one ? [fill(one.color), element('c:invertIfNegative', { val: 0 })] : []),
    labels(isBar ? one?.labelColor : undefined),
    categoriesXml(spec.sheet, spec.categories, read(spec.categories)),
    ...(one ? [figuresXml(spec.sheet, one.values, read(one.values))] : []),
  ]);
}

function fill(color: string): XmlElement {
  return element('c:spPr', {}, [solid(color)]);
}

function solid(color: string): XmlElement {
  return element('a:solidFill', {}, [element('a:srgbClr', { val: color.replace('#', '') })]);
}

function labels(color?: string): XmlElement {
  const off = ['LegendKey', 'CatName', 'SerName', 'Percent', 'BubbleSize'];
  const [legendKey, ...others] = off.map((name) => element(`c:show${name}`, { val: 0 }));
  return element('c:dLbls', {}, [
    element('c:numFmt', { formatCode: labelFormat, sourceLinked: 0 }),
    element('c:spPr', {}, [element('a:noFill'), element('a:ln', {}, [element('a:noFill')])]),
    text(800, false, color),
    ...(legendKey ? [legendKey] : []),
    element('c:showVal', { val: 1 }),
    ...others,
  ]);
}

function axes(kind: Kind): XmlElement[] {
  const isBar = kind.startsWith('bar');
  const common = (own: number, other: number, place: string, reversed: boolean): XmlElement[] => [
    element('c:axId', { val: own }),
    element('c:scaling', {}, [element('c:orientation', { val: reversed ? 'maxMin' : 'minMax' })]),
    element('c:delete', { val: 0 }),
    element('c:axPos', { val: place }),
    ...(own === valueAxis ? [element('c:majorGridlines', {}, [line('D9D9D9')])] : []),
    element('c:numFmt', { formatCode: '#,##0', sourceLinked: 0 }),
    element('c:majorTickMark', { val: 'none' }),
    element('c:minorTickMark', { val: 'none' }),
    element('c:tickLblPos', { val: 'nextTo' }),
    text(800, false),
    element('c:crossAx', { val: other }),
  ];
  // Bars grow to the right: the first category stands on top, so the figures' axis crosses at its end.
  return [
    element('c:catAx', {}, [
      ...common(categoryAxis, valueAxis, isBar ? 'l' : 'b', isBar),
      element('c:crosses', { val: 'autoZero' }),
      element('c:auto', { val: 1 }),
      element('c:lblAlgn', { val: 'ctr' }),
      element('c:lblOffset', { val: 100 }),
      // Every unit has its name beside its bar.
      element('c:tickLblSkip', { val: 1 }),
      element('c:noMultiLvlLbl', { val: 0 }),
    ]),
    element('c:valAx', {}, [
      ...common(valueAxis, categoryAxis, isBar ? 'b' : 'l', false),
      element('c:crosses', { val: isBar ? 'max' : 'autoZero' }),
      element('c:crossBetween', { val: 'between' }),
    ]),
  ];
}

function line(color: string): XmlElement {
  return element('c:spPr', {}, [
    element('a:ln', { w: 6350 }, [
      element('a:solidFill', {}, [element('a:srgbClr', { val: color })]),
    ]),
  ]);
}

function title(words: string): XmlElement {
  return element('c:title', {}, [
    element('c:tx', {}, [
      element('c:rich', {}, [
        element('a:bodyPr'),
        element('a:p', {}, [
          element('a:pPr', {}, [look('a:defRPr', 1200, true)]),
          element('a:r', {}, [look('a:rPr', 1200, true), textElement('a:t', words)]),
        ]),
      ]),
    ]),
    element('c:overlay', { val: 0 }),
  ]);
}

/** The look of a chart's texts; sizes in hundredths of a point. */
function text(size: number, bold: boolean, color?: string): XmlElement {
  return element('c:txPr', {}, [
    element('a:bodyPr'),
    element('a:p', {}, [
      element('a:pPr', {}, [look('a:defRPr', size, bold, color)]),
      element('a:endParaRPr', { lang: 'vi-VN' }),
    ]),
  ]);
}

function look(name: string, size: number, bold: boolean, color?: string): XmlElement {
  return element(name, { lang: name === 'a:rPr' ? 'vi-VN' : null, sz: size, b: bold ? 1 : 0 }, [
    ...(color === undefined ? [] : [solid(color)]),
    element('a:latin', { typeface: 'Times New Roman' }),
  ]);
}
