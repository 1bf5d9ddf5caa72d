import { isWholeColumns, isWholeRows } from '../model/area';
import { CellRange } from '../model/cell-range';
import type { CellStyle, HorizontalAlignment, VerticalAlignment } from '../model/cell-style';
import { assertAllowed } from '../model/guard';
import { autofitColumns, autofitRows } from '../model/autofit';
import type { Lines } from '../model/lines';
import { common, restyle } from '../model/restyle';
import { invalidArgument } from '../protocol/excel-error';
import { excelObject } from '../protocol/excel-object';
import { defineClass } from '../protocol/members';
import { checkedBoolean, checkedNumber } from './checked';

const set =
  (location: string, change: (style: CellStyle, value: unknown) => CellStyle) =>
  (range: CellRange, value: unknown): void => {
    restyle(range, (style) => change(style, value), `RangeFormat.${location}`);
  };

/** The size that all lines of the range have; null where they differ. */
function size(lines: Lines, from: number, to: number): number | null {
  const first = lines.size(from);
  for (let index = from; index <= to; index += 1) if (lines.size(index) !== first) return null;
  return first;
}

function resize(lines: Lines, from: number, to: number, points: number, most: number): void {
  if (points < 0 || points > most) throw invalidArgument('RangeFormat', 'That is no size.');
  for (let index = from; index <= to; index += 1)
    lines.change(index, points === 0 ? { hidden: true } : { size: points, hidden: false });
}

/** Points: 409 is the highest row; 255 characters the widest column. */
const HIGHEST_ROW = 409;
const WIDEST_COLUMN = 1343;

export const rangeFormat = defineClass('RangeFormat', CellRange, {
  get: {
    wrapText: (range) => common(range, (style) => style.wrap),
    horizontalAlignment: (range) => common(range, (style) => style.horizontal),
    verticalAlignment: (range) => common(range, (style) => style.vertical),
    indentLevel: (range) => common(range, (style) => style.indent),
    textOrientation: (range) => common(range, (style) => style.textOrientation),
    shrinkToFit: (range) => common(range, (style) => style.shrinkToFit),
    readingOrder: (range) => common(range, (style) => style.readingOrder),
    columnWidth: ({ sheet, area }) =>
      isWholeRows(area) ? sheet.columns.standardSize : size(sheet.columns, area.left, area.right),
    rowHeight: ({ sheet, area }) =>
      isWholeColumns(area) ? sheet.rows.standardSize : size(sheet.rows, area.top, area.bottom),
  },
  set: {
    wrapText: set('wrapText', (style, value) => ({
      ...style,
      wrap: checkedBoolean(value, 'RangeFormat.wrapText'),
    })),
    horizontalAlignment: set('horizontalAlignment', (style, value) => ({
      ...style,
      horizontal: value as HorizontalAlignment,
    })),
    verticalAlignment: set('verticalAlignment', (style, value) => ({
      ...style,
      vertical: value as VerticalAlignment,
    })),
    indentLevel: set('indentLevel', (style, value) => ({
      ...style,
      indent: checkedNumber(value, 'RangeFormat.indentLevel', 0, 250),
    })),
    textOrientation: set('textOrientation', (style, value) => ({
      ...style,
      textOrientation: checkedNumber(value, 'RangeFormat.textOrientation', -90, 180),
    })),
    shrinkToFit: set('shrinkToFit', (style, value) => ({
      ...style,
      shrinkToFit: checkedBoolean(value, 'RangeFormat.shrinkToFit'),
    })),
    readingOrder: set('readingOrder', (style, value) => ({
      ...style,
      readingOrder: value as CellStyle['readingOrder'],
    })),
    columnWidth: ({ sheet, area }, value) => {
      const location = 'RangeFormat.columnWidth';
      assertAllowed(sheet, 'allowFormatColumns', location);
      const points = checkedNumber(value, location, 0, WIDEST_COLUMN);
      if (isWholeRows(area)) sheet.columns.standardSize = points;
      else resize(sheet.columns, area.left, area.right, points, WIDEST_COLUMN);
    },
    rowHeight: ({ sheet, area }, value) => {
      const location = 'RangeFormat.rowHeight';
      assertAllowed(sheet, 'allowFormatRows', location);
      const points = checkedNumber(value, location, 0, HIGHEST_ROW);
      if (isWholeColumns(area)) sheet.rows.standardSize = points;
      else resize(sheet.rows, area.top, area.bottom, points, HIGHEST_ROW);
    },
  },
  navigate: {
    font: (range) => excelObject('RangeFont', range),
    fill: (range) => excelObject('RangeFill', range),
    borders: (range) => excelObject('RangeBorderCollection', range),
    protection: (range) => excelObject('FormatProtection', range),
  },
  call: {
    autofitColumns: (range) => {
      autofitColumns(range);
    },
    autofitRows: (range) => {
      autofitRows(range);
    },
  },
});
