import type { Area } from '../model/area';
import { boundingArea, checkedArea, intersect, MAX_COLUMNS, MAX_ROWS } from '../model/area';
import { touching } from '../model/area-list';
import { deleteCells, insertCells } from '../model/apply-shift';
import { cellProperties, columnProperties, rowProperties } from '../model/cell-properties';
import { setCellProperties } from '../model/set-cell-properties';
import { CellRange } from '../model/cell-range';
import { clearCells } from '../model/clear-cells';
import { copyCells } from '../model/copy-cells';
import { mergeCells, unmergeCells } from '../model/merge';
import { assertUnprotected } from '../model/guard';
import type { Args } from '../protocol/arguments';
import {
  ExcelError,
  invalidArgument,
  invalidOperation,
  itemNotFound,
} from '../protocol/excel-error';
import type { ExcelObject } from '../protocol/excel-object';
import { excelObject } from '../protocol/excel-object';
import { defineClass } from '../protocol/members';
import { rangeProperties } from './range-properties';
import { rangeAt, rangeObject, readRange } from './range-object';

const within = (range: CellRange, area: Area, args: Args): ExcelObject =>
  rangeObject(range.sheet, checkedArea(area, args.location));

/** The bounds moved by so much each. */
const moved = (area: Area, top: number, left: number, bottom: number, right: number): Area => ({
  top: area.top + top,
  left: area.left + left,
  bottom: area.bottom + bottom,
  right: area.right + right,
});

/** Excel tells the merges that start in the range (office-js#3611), and fails above 512 of them. */
const mergedAreas = (range: CellRange, args: Args): ExcelObject | null => {
  const { top, left, bottom, right } = range.area;
  const areas = range.sheet.merges
    .map((merge) => merge.area)
    .filter((area) => area.top >= top && area.top <= bottom)
    .filter((area) => area.left >= left && area.left <= right);
  if (areas.length > 512)
    throw new ExcelError('GeneralException', 'more than 512 merged areas', args.location);
  return areas.length === 0 ? null : rangeAt(range.sheet, areas);
};

/** A second range argument: a range of the same sheet, or an address. */
function other(range: CellRange, args: Args): CellRange {
  const second =
    args.optionalTarget(0, CellRange) ?? readRange(range.sheet, args.string(0), args.location);
  if (second.sheet !== range.sheet) throw invalidArgument(args.location);
  return second;
}

export const range = defineClass('Range', CellRange, {
  ...rangeProperties,
  navigate: {
    worksheet: ({ sheet }) => excelObject('Worksheet', sheet),
    format: (target) => excelObject('RangeFormat', target),
    conditionalFormats: (target) => excelObject('ConditionalFormatCollection', target),
    dataValidation: (target) => excelObject('DataValidation', target),
    sort: (target) => excelObject('RangeSort', target),
  },
  object: {
    getCell: (target, args) => {
      const [row, column] = [target.area.top + args.number(0), target.area.left + args.number(1)];
      return within(target, { top: row, bottom: row, left: column, right: column }, args);
    },
    getRow: (target, args) => {
      const row = target.area.top + args.number(0);
      return within(target, { ...target.area, top: row, bottom: row }, args);
    },
    getColumn: (target, args) => {
      const column = target.area.left + args.number(0);
      return within(target, { ...target.area, left: column, right: column }, args);
    },
    getBoundingRect: (target, args) =>
      within(target, boundingArea(target.area, other(target, args).area), args),
    getIntersection: (target, args) => {
      const area = intersect(target.area, other(target, args).area);
      if (!area) throw itemNotFound(args.location);
      return within(target, area, args);
    },
    getIntersectionOrNullObject: (target, args) => {
      const area = intersect(target.area, other(target, args).area);
      return area && within(target, area, args);
    },
    getOffsetRange: (target, args) => {
      const [down, right] = [args.number(0), args.number(1)];
      return within(target, moved(target.area, down, right, down, right), args);
    },
    getResizedRange: (target, args) =>
      within(target, moved(target.area, 0, 0, args.number(0), args.number(1)), args),
    getAbsoluteResizedRange: ({ sheet, area: { top, left } }, args) =>
      rangeObject(
        sheet,
        checkedArea(
          { top, left, bottom: top + args.number(0) - 1, right: left + args.number(1) - 1 },
          args.location,
        ),
      ),
    getEntireRow: (target, args) =>
      within(target, { ...target.area, left: 0, right: MAX_COLUMNS - 1 }, args),
    getEntireColumn: (target, args) =>
      within(target, { ...target.area, top: 0, bottom: MAX_ROWS - 1 }, args),
    getLastCell: (target, args) => {
      const { bottom, right } = target.area;
      return within(target, { top: bottom, bottom, left: right, right }, args);
    },
    getLastRow: (target, args) => within(target, { ...target.area, top: target.area.bottom }, args),
    getLastColumn: (target, args) =>
      within(target, { ...target.area, left: target.area.right }, args),
    getUsedRange: (target, args) => {
      const area = target.sheet.used(args.boolean(0, false), target.area);
      return within(
        target,
        area ?? { ...target.area, bottom: target.area.top, right: target.area.left },
        args,
      );
    },
    getUsedRangeOrNullObject: (target, args) => {
      const area = target.sheet.used(args.boolean(0, false), target.area);
      return area && within(target, area, args);
    },
    getMergedAreasOrNullObject: mergedAreas,
    insert: (target, args) => {
      const shift = args.word(0, ['Down', 'Right']);
      const { area } = target;
      insertCells(target, shift === 'Down' ? 'row' : 'column', args.location);
      return within(target, area, args);
    },
  },
  call: {
    delete: (target, args) => {
      deleteCells(target, args.word(0, ['Up', 'Left']) === 'Up' ? 'row' : 'column', args.location);
    },
    clear: (target, args) => {
      clearCells(
        target,
        args.word(0, ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks']),
        args.location,
      );
    },
    merge: (target, args) => {
      assertUnprotected(target.sheet, args.location);
      const { sheet, area } = target;
      if (touching(sheet.tables, area).length > 0)
        throw invalidOperation(args.location, 'Cells of a table cannot be merged.');
      if (!args.boolean(0, false)) mergeCells(sheet, area);
      else
        for (let row = area.top; row <= area.bottom; row += 1)
          mergeCells(sheet, { ...area, top: row, bottom: row });
    },
    unmerge: (target, args) => {
      assertUnprotected(target.sheet, args.location);
      unmergeCells(target.sheet, target.area);
    },
    getCellProperties: (target, args) => cellProperties(target, args.record(0)),
    setCellProperties: (target, args) => {
      setCellProperties(target, args.raw(0), args.location);
    },
    getRowProperties: (target, args) => rowProperties(target, args.record(0)),
    getColumnProperties: (target, args) => columnProperties(target, args.record(0)),
    select: ({ sheet, area }) => {
      sheet.book.activate(sheet);
      sheet.select(area);
    },
    calculate: ({ sheet }) => {
      sheet.book.calculator.calculate();
    },
    copyFrom: (target, args) => {
      const source =
        args.optionalTarget(0, CellRange) ?? readRange(target.sheet, args.string(0), args.location);
      const what = args.word(1, ['All', 'Formulas', 'Values', 'Formats', 'Link']);
      const options = { skipBlanks: args.boolean(2, false), transpose: args.boolean(3, false) };
      copyCells(source, target, what, options, args.location);
    },
    _ValidateArraySize: (target, args) => {
      if (target.rowCount !== args.number(0) || target.columnCount !== args.number(1))
        throw invalidArgument(
          'Range.values',
          "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
        );
    },
  },
});
