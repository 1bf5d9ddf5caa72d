import { blankSheet } from '../../../src/domain/grid/blank-sheet';
import type { ChartSpec, SheetSpec } from '../../../src/domain/grid/sheet-spec';
import type { Chart } from '../../excel/model/chart';
import { startExcel, valueOf } from './excel';

const name = 'Tổng hợp';

function sheetWith(kind: ChartSpec['kind']): SheetSpec {
  const line = (...values: (string | number)[]): SheetSpec['cells'][number] =>
    values.map((value) => ({ content: { value } }));
  const column = (left: number): ChartSpec['categories'] => ({
    top: 1,
    left,
    bottom: 2,
    right: left,
  });
  const chart: ChartSpec = {
    name: 'Biểu đồ 1',
    kind,
    title: 'Tiến độ',
    sheet: name,
    categories: column(0),
    series: [
      { name: 'Hoàn thành', values: column(1), color: '#1F4E79', labelColor: '#FFFFFF' },
      { name: 'Quá hạn', values: column(2), color: '#D9D9D9', labelColor: '#000000' },
    ],
    place: { top: 4, left: 0, bottom: 14, right: 6 },
  };
  return {
    ...blankSheet(name, 'tong-hop'),
    cells: [
      line('Đơn vị', 'Hoàn thành', 'Quá hạn'),
      line('Sở Nội vụ', 1, 2),
      line('Sở Y tế', 3, 0),
    ],
    charts: [chart],
  };
}

async function chartOf(kind: ChartSpec['kind'], api: number): Promise<Chart> {
  const { port, book } = await startExcel({ api });
  valueOf(await port.apply([{ kind: 'put-sheet', spec: sheetWith(kind) }]));
  const [chart] = book.sheet(name).charts;
  if (!chart) throw new Error('no chart');
  return chart;
}

const labelsOf = ({ series }: Chart): readonly unknown[] =>
  series.map((one) => [
    one.values.get('hasDataLabels'),
    one.part('dataLabels').values.get('numberFormat'),
    one.part('dataLabels').part('format').part('font').values.get('color'),
  ]);
const axisOf = (chart: Chart): ReadonlyMap<string, unknown> =>
  chart.part('axes').part('categoryAxis').values;

test('bars have their figures on them, in a colour that is read there, and the first on top', async () => {
  const chart = await chartOf('bar-stacked', 15);
  expect(labelsOf(chart)).toEqual([
    [true, '#,##0;-#,##0;;', '#FFFFFF'],
    [true, '#,##0;-#,##0;;', '#000000'],
  ]);
  expect(axisOf(chart).get('reversePlotOrder')).toBe(true);
  expect(axisOf(chart).get('position')).toBe('Maximum');
  const title = chart.part('title').part('format').part('font').values;
  expect([title.get('name'), title.get('size')]).toEqual(['Times New Roman', 12]);
});

test('columns go on to the right, and a pie has no axes to be set', async () => {
  expect(axisOf(await chartOf('column', 15)).get('reversePlotOrder')).toBe(false);
  const pie = await chartOf('pie', 15);
  expect(axisOf(pie).size).toBe(0);
  expect(labelsOf(pie)[0]).toEqual([true, '#,##0;-#,##0;;', undefined]);
});

test('ExcelApi 1.7 draws the bars without what came with 1.8', async () => {
  const chart = await chartOf('bar', 7);
  expect(labelsOf(chart)[0]).toEqual([undefined, undefined, undefined]);
  expect(axisOf(chart).get('position')).toBeUndefined();
});
