import { checkedArea } from '../model/area';
import { assertSheetChangeAllowed, copySheet, deleteSheet } from '../model/sheet-operations';
import { checkSheetName } from '../model/sheet-name';
import { Worksheet, WHOLE_SHEET } from '../model/worksheet';
import type { Args } from '../protocol/arguments';
import { invalidArgument, invalidOperation, itemNotFound } from '../protocol/excel-error';
import type { ExcelObject } from '../protocol/excel-object';
import { excelObject } from '../protocol/excel-object';
import { defineClass } from '../protocol/members';
import { renameSheet } from '../model/sheet-operations';
import { commentsOf } from './comments';
import { pageBreaksOf } from './page-breaks';
import { pivotTablesOf } from './pivot-tables';
import { tablesOf } from './tables';
import { checkedBoolean, checkedColor, checkedNumber, checkedString } from './checked';
import { namesOf } from './names';
import { rangeAt, rangeObject, readRange } from './range-object';

const sheetObject = (sheet: Worksheet | undefined | null): ExcelObject | null =>
  sheet ? excelObject('Worksheet', sheet) : null;

function neighbour(sheet: Worksheet, step: 1 | -1, args: Args): Worksheet | null {
  const { sheets } = sheet.book;
  const wanted = args.boolean(0, false);
  for (let at = sheet.position + step; at >= 0 && at < sheets.length; at += step) {
    const one = sheets[at];
    if (one && (!wanted || one.visibility === 'Visible')) return one;
  }
  return null;
}

function needed(sheet: Worksheet | null, args: Args): ExcelObject | null {
  if (!sheet) throw itemNotFound(args.location);
  return sheetObject(sheet);
}

export const worksheet = defineClass('Worksheet', Worksheet, {
  get: {
    id: (sheet) => sheet.id,
    name: (sheet) => sheet.name,
    position: (sheet) => sheet.position,
    visibility: (sheet) => sheet.visibility,
    tabColor: (sheet) => sheet.tabColor,
    showGridlines: (sheet) => sheet.showGridlines,
    showHeadings: (sheet) => sheet.showHeadings,
    standardWidth: (sheet) => Math.round(((sheet.columns.standardSize / 0.75 - 5) * 100) / 7) / 100,
    standardHeight: (sheet) => sheet.rows.standardSize,
    enableCalculation: () => true,
    tabId: (sheet) => Number(/-(\d{4})-0{12}/.exec(sheet.id)?.[1] ?? 0),
  },
  set: {
    name: (sheet, value) => {
      const name = checkedString(value, 'Worksheet.name');
      checkSheetName(sheet.book, name, 'Worksheet.name', sheet);
      renameSheet(sheet, name);
    },
    position: (sheet, value) => {
      const { sheets } = sheet.book;
      const to = checkedNumber(value, 'Worksheet.position', 0, sheets.length - 1);
      sheets.splice(sheet.position, 1);
      sheets.splice(to, 0, sheet);
      sheet.book.calculator.forget();
    },
    visibility: (sheet, value) => {
      if (value !== 'Visible') assertSheetChangeAllowed(sheet, 'Worksheet.visibility');
      sheet.visibility = value as Worksheet['visibility'];
    },
    tabColor: (sheet, value) => {
      sheet.tabColor = value === '' ? '' : checkedColor(value, 'Worksheet.tabColor');
    },
    showGridlines: (sheet, value) => {
      sheet.showGridlines = checkedBoolean(value, 'Worksheet.showGridlines');
    },
    showHeadings: (sheet, value) => {
      sheet.showHeadings = checkedBoolean(value, 'Worksheet.showHeadings');
    },
    standardWidth: (sheet, value) => {
      const characters = checkedNumber(value, 'Worksheet.standardWidth', 0, 255);
      sheet.columns.standardSize = Math.round(characters * 7 + 5) * 0.75;
    },
  },
  navigate: {
    autoFilter: (sheet) => excelObject('AutoFilter', sheet.filter),
    charts: (sheet) => excelObject('ChartCollection', sheet),
    comments: commentsOf,
    customProperties: (sheet) => excelObject('WorksheetCustomPropertyCollection', sheet),
    freezePanes: (sheet) => excelObject('WorksheetFreezePanes', sheet),
    horizontalPageBreaks: (sheet) => pageBreaksOf(sheet, 'rowBreaks'),
    names: namesOf,
    pageLayout: (sheet) => excelObject('PageLayout', sheet),
    pivotTables: pivotTablesOf,
    protection: (sheet) => excelObject('WorksheetProtection', sheet),
    tables: tablesOf,
    verticalPageBreaks: (sheet) => pageBreaksOf(sheet, 'columnBreaks'),
  },
  object: {
    getRange: (sheet, args) => {
      const address = args.optionalString(0);
      if (address === null) return rangeObject(sheet, WHOLE_SHEET);
      if (address.includes(',')) throw invalidArgument(args.location);
      return excelObject('Range', readRange(sheet, address, args.location));
    },
    getRanges: (sheet, args) => {
      const addresses = args.string(0).split(',');
      const areas = addresses.map((one) => readRange(sheet, one.trim(), args.location).area);
      return rangeAt(sheet, areas);
    },
    getRangeByIndexes: (sheet, args) => {
      const [top, left] = [args.number(0), args.number(1)];
      const [bottom, right] = [top + args.number(2) - 1, left + args.number(3) - 1];
      return rangeObject(sheet, checkedArea({ top, left, bottom, right }, args.location));
    },
    getCell: (sheet, args) => {
      const [row, column] = [args.number(0), args.number(1)];
      const area = { top: row, bottom: row, left: column, right: column };
      return rangeObject(sheet, checkedArea(area, args.location));
    },
    getUsedRange: (sheet, args) => {
      const first = { top: 0, left: 0, bottom: 0, right: 0 };
      return rangeObject(sheet, sheet.used(args.boolean(0, false)) ?? first);
    },
    getUsedRangeOrNullObject: (sheet, args) => {
      const area = sheet.used(args.boolean(0, false));
      return area && rangeObject(sheet, area);
    },
    getNext: (sheet, args) => needed(neighbour(sheet, 1, args), args),
    getNextOrNullObject: (sheet, args) => sheetObject(neighbour(sheet, 1, args)),
    getPrevious: (sheet, args) => needed(neighbour(sheet, -1, args), args),
    getPreviousOrNullObject: (sheet, args) => sheetObject(neighbour(sheet, -1, args)),
    copy: (sheet, args) => {
      const where = args.word(0, ['None', 'Before', 'After', 'Beginning', 'End']);
      const beside = args.optionalTarget(1, Worksheet);
      return sheetObject(copySheet(sheet, where, beside, args.location));
    },
  },
  call: {
    activate: (sheet) => {
      if (sheet.visibility !== 'Visible')
        throw invalidOperation('Worksheet.activate', 'A hidden sheet cannot be activated.');
      sheet.book.activate(sheet);
    },
    delete: (sheet) => {
      deleteSheet(sheet, 'Worksheet.delete');
    },
    calculate: (sheet) => {
      sheet.book.calculator.calculate();
    },
  },
});
