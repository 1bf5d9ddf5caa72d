import { isWholeColumns, isWholeRows } from '../model/area';
import { CellRange } from '../model/cell-range';
import type { PageLayout } from '../model/page-layout';
import { RangeAreas } from '../model/range-areas';
import { Worksheet } from '../model/worksheet';
import type { Args } from '../protocol/arguments';
import { asRecord } from '../protocol/arguments';
import { invalidArgument, itemNotFound } from '../protocol/excel-error';
import { excelObject } from '../protocol/excel-object';
import { defineClass } from '../protocol/members';
import { checkedBoolean, checkedNumber, checkedString } from './checked';
import { rangeAt, rangeObject, readRange } from './range-object';

type Plain = Exclude<keyof PageLayout, 'printArea' | 'titleRows' | 'titleColumns' | 'headerFooter'>;

const get =
  <K extends Plain>(key: K) =>
  ({ pageLayout }: Worksheet): PageLayout[K] =>
    pageLayout[key];

const set =
  <K extends Plain>(key: K, check: (value: unknown, location: string) => PageLayout[K]) =>
  ({ pageLayout }: Worksheet, value: unknown): void => {
    pageLayout[key] = check(value, `PageLayout.${key}`);
  };

const margin = (value: unknown, location: string): number =>
  checkedNumber(value, location, 0, 3528);

/** Margins by unit, in points. */
const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const MARGINS = {
  top: 'topMargin',
  bottom: 'bottomMargin',
  left: 'leftMargin',
  right: 'rightMargin',
  header: 'headerMargin',
  footer: 'footerMargin',
} as const;

function zoom(value: unknown, location: string): PageLayout['zoom'] {
  const given = asRecord(value, location);
  const { scale, horizontalFitToPages, verticalFitToPages } = given;
  if (scale !== undefined && scale !== null)
    return { scale: checkedNumber(scale, location, 10, 400) };
  const pages = Object.entries({ horizontalFitToPages, verticalFitToPages }).filter(
    ([, count]) => count !== undefined && count !== null,
  );
  return Object.fromEntries(
    pages.map(([key, count]) => [key, checkedNumber(count, location, 0, 32767)]),
  );
}

const rangeArgument = (sheet: Worksheet, args: Args): CellRange =>
  args.optionalTarget(0, CellRange) ?? readRange(sheet, args.string(0), args.location);

export const pageLayout = defineClass('PageLayout', Worksheet, {
  get: {
    orientation: get('orientation'),
    paperSize: get('paperSize'),
    centerHorizontally: get('centerHorizontally'),
    centerVertically: get('centerVertically'),
    printGridlines: get('printGridlines'),
    printHeadings: get('printHeadings'),
    blackAndWhite: get('blackAndWhite'),
    draftMode: get('draftMode'),
    printOrder: get('printOrder'),
    printComments: get('printComments'),
    printErrors: get('printErrors'),
    firstPageNumber: get('firstPageNumber'),
    leftMargin: get('leftMargin'),
    rightMargin: get('rightMargin'),
    topMargin: get('topMargin'),
    bottomMargin: get('bottomMargin'),
    headerMargin: get('headerMargin'),
    footerMargin: get('footerMargin'),
    zoom: get('zoom'),
  },
  set: {
    orientation: set('orientation', (value) => value as PageLayout['orientation']),
    paperSize: set('paperSize', checkedString),
    centerHorizontally: set('centerHorizontally', checkedBoolean),
    centerVertically: set('centerVertically', checkedBoolean),
    printGridlines: set('printGridlines', checkedBoolean),
    printHeadings: set('printHeadings', checkedBoolean),
    blackAndWhite: set('blackAndWhite', checkedBoolean),
    draftMode: set('draftMode', checkedBoolean),
    printOrder: set('printOrder', checkedString),
    printComments: set('printComments', checkedString),
    printErrors: set('printErrors', checkedString),
    firstPageNumber: set('firstPageNumber', (value, location) =>
      value === '' ? '' : checkedNumber(value, location),
    ),
    leftMargin: set('leftMargin', margin),
    rightMargin: set('rightMargin', margin),
    topMargin: set('topMargin', margin),
    bottomMargin: set('bottomMargin', margin),
    headerMargin: set('headerMargin', margin),
    footerMargin: set('footerMargin', margin),
    zoom: set('zoom', zoom),
  },
  navigate: { headersFooters: (sheet) => excelObject('HeaderFooterGroup', sheet) },
  object: {
    getPrintArea: (sheet, args) => {
      if (sheet.pageLayout.printArea.length === 0) throw itemNotFound(args.location);
      return rangeAt(sheet, sheet.pageLayout.printArea);
    },
    getPrintAreaOrNullObject: (sheet) =>
      sheet.pageLayout.printArea.length === 0 ? null : rangeAt(sheet, sheet.pageLayout.printArea),
    getPrintTitleRowsOrNullObject: (sheet) =>
      sheet.pageLayout.titleRows && rangeObject(sheet, sheet.pageLayout.titleRows),
    getPrintTitleColumnsOrNullObject: (sheet) =>
      sheet.pageLayout.titleColumns && rangeObject(sheet, sheet.pageLayout.titleColumns),
  },
  call: {
    setPrintArea: (sheet, args) => {
      const several = args.optionalTarget(0, RangeAreas);
      sheet.pageLayout.printArea = several ? [...several.areas] : [rangeArgument(sheet, args).area];
    },
    setPrintMargins: (sheet, args) => {
      const points = POINTS[args.word(0, ['Points', 'Inches', 'Centimeters'])];
      for (const [key, value] of Object.entries(args.record(1))) {
        const name = Object.entries(MARGINS).find(([known]) => known === key)?.[1];
        if (!name) throw invalidArgument(args.location);
        sheet.pageLayout[name] = margin(value, args.location) * points;
      }
    },
    setPrintTitleRows: (sheet, args) => {
      const { area } = rangeArgument(sheet, args);
      if (!isWholeRows(area)) throw invalidArgument(args.location, 'Whole rows are wanted.');
      sheet.pageLayout.titleRows = area;
    },
    setPrintTitleColumns: (sheet, args) => {
      const { area } = rangeArgument(sheet, args);
      if (!isWholeColumns(area)) throw invalidArgument(args.location, 'Whole columns are wanted.');
      sheet.pageLayout.titleColumns = area;
    },
  },
});
