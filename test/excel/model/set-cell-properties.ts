import { invalidArgument, notImplemented } from '../protocol/excel-error';
import { asRecord } from '../protocol/arguments';
import type { CellRange } from './cell-range';
import type { CellStyle, Edge, Line } from './cell-style';
import { assertAllowed } from './guard';
import { matrixOf } from './write-cells';

type Given = Readonly<Record<string, unknown>>;
type Writer = (style: CellStyle, value: unknown, location: string) => CellStyle;

const EDGES: readonly string[] = ['top', 'bottom', 'left', 'right', 'diagonalUp', 'diagonalDown'];
const DRAWN: Line = { style: 'Continuous', weight: 'Thin', color: '#000000' };

const put =
  (key: keyof CellStyle): Writer =>
  (style, value) => ({ ...style, [key]: value });

/** What `format` may hold, and what it changes. */
const FORMAT: Readonly<Record<string, Writer>> = {
  font: (style, value, location) => ({
    ...style,
    font: { ...style.font, ...asRecord(value, location) },
  }),
  fill: (style, value, location) => {
    const { color } = asRecord(value, location);
    return typeof color === 'string' ? { ...style, fill: color } : style;
  },
  protection: (style, value, location) => ({ ...style, ...asRecord(value, location) }),
  borders: setBorders,
  horizontalAlignment: put('horizontal'),
  verticalAlignment: put('vertical'),
  wrapText: put('wrap'),
  indentLevel: put('indent'),
  textOrientation: put('textOrientation'),
  shrinkToFit: put('shrinkToFit'),
  readingOrder: put('readingOrder'),
};

/** `Range.setCellProperties`: one object a cell, in a matrix of the range's size. */
export function setCellProperties(range: CellRange, given: unknown, location: string): void {
  assertAllowed(range.sheet, 'allowFormatCells', location);
  for (const [down, row] of matrixOf(range, given, location).entries())
    for (const [across, properties] of row.entries()) {
      const { format, ...others } = asRecord(properties, location);
      const [unknown] = Object.keys(others);
      if (unknown !== undefined) throw notImplemented(`${location} (${unknown})`);
      const cell = range.sheet.cell(range.area.top + down, range.area.left + across);
      cell.style = changed(
        cell.style,
        format === undefined ? {} : asRecord(format, location),
        location,
      );
    }
}

function changed(style: CellStyle, format: Given, location: string): CellStyle {
  return Object.entries(format).reduce((before, [key, value]) => {
    const write = FORMAT[key];
    if (!write) throw invalidArgument(location, `There is no "${key}" to set.`);
    return write(before, value, location);
  }, style);
}

function setBorders(style: CellStyle, value: unknown, location: string): CellStyle {
  const borders: Partial<Record<Edge, Line>> = { ...style.borders };
  for (const [edge, given] of Object.entries(asRecord(value, location))) {
    if (!EDGES.includes(edge)) throw invalidArgument(location, `There is no edge "${edge}".`);
    const line = { ...(borders[edge as Edge] ?? DRAWN), ...asRecord(given, location) };
    if (line.style === 'None') Reflect.deleteProperty(borders, edge);
    else borders[edge as Edge] = line;
  }
  return { ...style, borders };
}
