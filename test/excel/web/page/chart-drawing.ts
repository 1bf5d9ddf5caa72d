import type { ChartView } from '../view';

type Series = ChartView['series'][number];

const SVG = 'http://www.w3.org/2000/svg';
const TEXT = '#595959';
const GRID = '#E3E3E3';

function shape(name: string, attributes: Record<string, string | number>, text = ''): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.textContent = text;
  return made;
}

const label = (x: number, y: number, text: string, anchor = 'middle', size = 11): SVGElement =>
  shape(
    'text',
    {
      x,
      y,
      'font-size': size,
      fill: TEXT,
      'text-anchor': anchor,
      'font-family': 'Calibri, Carlito, sans-serif',
    },
    text,
  );

const shortened = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, Math.max(1, most - 1))}…` : text;

/** Draws a chart: its title, its legend, its numbers. */
export function drawChart(chart: ChartView): SVGElement {
  const { width, height, title, series } = chart;
  const svg = shape('svg', { width: '100%', height: '100%', viewBox: `0 0 ${width} ${height}` });
  const isRound = chart.kind === 'pie' || chart.kind === 'doughnut';
  if (title !== '')
    svg.append(label(width / 2, 22, shortened(title, Math.floor(width / 7)), 'middle', 15));
  const entries = isRound
    ? chart.labels.map((name, at) => ({ name, color: series[0]?.pointColors[at] ?? TEXT }))
    : series;
  svg.append(...legend(entries, width, height));
  const plot = { left: 14, top: title === '' ? 14 : 36, right: width - 14, bottom: height - 34 };
  if (isRound) svg.append(...slices(chart, plot));
  else if (chart.kind === 'bar') svg.append(...bars(chart, plot));
  else svg.append(...columns(chart, plot));
  return svg;
}

interface Plot {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function legend(
  entries: readonly { name: string; color: string }[],
  width: number,
  height: number,
): SVGElement[] {
  const room = (width - 20) / Math.max(1, entries.length);
  const most = Math.max(3, Math.floor((room - 18) / 6));
  const widths = entries.map(({ name }) => Math.min(room, 24 + Math.min(most, name.length) * 6));
  let x = (width - widths.reduce((sum, one) => sum + one, 0)) / 2;
  return entries.flatMap(({ name, color }, at) => {
    const start = x;
    x += widths[at] ?? 0;
    return [
      shape('rect', { x: start, y: height - 19, width: 9, height: 9, fill: color }),
      label(start + 13, height - 10, shortened(name, most), 'start'),
    ];
  });
}

/** The largest total of a category, rounded up to a step that reads well. */
function scaleOf({ series, labels, isStacked, isFull }: ChartView): { most: number; step: number } {
  if (isFull) return { most: 1, step: 0.25 };
  const totals = labels.map((_, at) => {
    const values = series.map((one) => one.values[at] ?? 0);
    return isStacked ? values.reduce((sum, value) => sum + value, 0) : Math.max(0, ...values);
  });
  const most = Math.max(1, ...totals);
  const rough = most / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((one) => one * power).find((one) => one >= rough) ?? rough;
  const whole = most <= 10 ? Math.max(1, Math.round(step)) : step;
  return { most: Math.ceil(most / whole) * whole, step: whole };
}

/** Start and length of each series' bar within a category, as parts of the scale. */
function stack(
  { series, isStacked, isFull }: ChartView,
  at: number,
  most: number,
): { one: Series; start: number; length: number }[] {
  const total = series.reduce((sum, one) => sum + (one.values[at] ?? 0), 0);
  let start = 0;
  return series.map((one) => {
    const value = one.values[at] ?? 0;
    const length = isFull ? (total === 0 ? 0 : value / total) : value / most;
    const from = isStacked ? start : 0;
    start += length;
    return { one, start: from, length };
  });
}

function bars(chart: ChartView, plot: Plot): SVGElement[] {
  const { most, step } = scaleOf(chart);
  const left =
    plot.left + Math.min(180, Math.max(40, ...chart.labels.map((text) => text.length * 6)));
  const [across, bottom] = [plot.right - left, plot.bottom - 18];
  const room = (bottom - plot.top) / Math.max(1, chart.labels.length);
  const drawn: SVGElement[] = [];
  for (let value = 0; value <= most + step / 2; value += step) {
    const x = left + (value / most) * across;
    drawn.push(shape('line', { x1: x, x2: x, y1: plot.top, y2: bottom, stroke: GRID }));
    drawn.push(label(x, bottom + 13, chart.isFull ? `${Math.round(value * 100)}%` : String(value)));
  }
  for (const [at, text] of chart.labels.entries()) {
    const y = bottom - (at + 1) * room;
    drawn.push(label(left - 6, y + room / 2 + 4, shortened(text, 29), 'end'));
    for (const [index, { one, start, length }] of stack(chart, at, most).entries()) {
      const count = chart.isStacked ? 1 : chart.series.length;
      const thick = (room * 0.62) / count;
      const top = y + room * 0.19 + (chart.isStacked ? 0 : index * thick);
      drawn.push(
        shape('rect', {
          x: left + start * across,
          y: top,
          width: length * across,
          height: thick,
          fill: one.color,
        }),
      );
    }
  }
  return drawn;
}

function columns(chart: ChartView, plot: Plot): SVGElement[] {
  const { most, step } = scaleOf(chart);
  const [left, bottom] = [plot.left + 28, plot.bottom - 18];
  const [up, room] = [bottom - plot.top, (plot.right - left) / Math.max(1, chart.labels.length)];
  const drawn: SVGElement[] = [];
  for (let value = 0; value <= most + step / 2; value += step) {
    const y = bottom - (value / most) * up;
    drawn.push(shape('line', { x1: left, x2: plot.right, y1: y, y2: y, stroke: GRID }));
    drawn.push(
      label(left - 5, y + 4, chart.isFull ? `${Math.round(value * 100)}%` : String(value), 'end'),
    );
  }
  for (const [at, text] of chart.labels.entries()) {
    const x = left + at * room;
    drawn.push(
      label(x + room / 2, bottom + 14, shortened(text, Math.max(2, Math.floor(room / 6)))),
    );
    for (const [index, { one, start, length }] of stack(chart, at, most).entries()) {
      const count = chart.isStacked || chart.kind === 'line' ? 1 : chart.series.length;
      const thick = (room * 0.6) / count;
      const from = x + room * 0.2 + (count === 1 ? 0 : index * thick);
      const y = bottom - (start + length) * up;
      drawn.push(
        chart.kind === 'line'
          ? shape('circle', { cx: x + room / 2, cy: y, r: 4, fill: one.color })
          : shape('rect', { x: from, y, width: thick, height: length * up, fill: one.color }),
      );
    }
  }
  return drawn;
}

function slices(chart: ChartView, plot: Plot): SVGElement[] {
  const [first] = chart.series;
  const total = (first?.values ?? []).reduce((sum, value) => sum + value, 0);
  if (!first || total === 0) return [];
  const [x, y] = [(plot.left + plot.right) / 2, (plot.top + plot.bottom) / 2];
  const radius = Math.min(plot.right - plot.left, plot.bottom - plot.top) / 2;
  const thick = chart.kind === 'doughnut' ? radius * 0.42 : radius;
  const middle = radius - thick / 2;
  const round = 2 * Math.PI * middle;
  let before = 0;
  return first.values.map((value, at) => {
    const ring = shape('circle', {
      cx: x,
      cy: y,
      r: middle,
      fill: 'none',
      stroke: first.pointColors[at] ?? TEXT,
      'stroke-width': thick,
      'stroke-dasharray': `${(value / total) * round} ${round}`,
      'stroke-dashoffset': -(before / total) * round,
      transform: `rotate(-90 ${x} ${y})`,
    });
    before += value;
    return ring;
  });
}
