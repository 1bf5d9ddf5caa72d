import type { PrintLayout } from '../../../domain/grid/sheet-spec';
import { sheetPrefix } from '../../../domain/grid/references';
import { rectAddress } from '../../../domain/grid/address';
import type { Rect } from '../../../domain/grid/grid';
import { element, textElement } from '../package/xml';
import type { WorkbookPart } from '../package/workbook-part';
import type { Worksheet } from './worksheet';

const inch = 25.4;
const a4 = 9;

/**
 * Page numbers as Nghị định 30/2020/NĐ-CP has them (Phụ lục I, phần I, mục 7): arabic figures of size 13
 * or 14 in the middle of the top margin, none on the first page.
 */
const pageNumber = '&C&"Times New Roman,Regular"&13&P';

/** Sets how a sheet is printed; what a layout does not speak of stays. */
export function putPrintLayout(
  worksheet: Worksheet,
  workbook: WorkbookPart,
  sheet: string,
  layout: PrintLayout,
): void {
  const { margins } = layout;
  worksheet.ensure('printOptions').set('horizontalCentered', layout.centreHorizontally ? 1 : null);
  const printed = worksheet.element('printOptions');
  if (printed?.attributes.size === 0) worksheet.drop(printed);
  worksheet.dropAll('pageMargins');
  worksheet.add(
    element('pageMargins', {
      left: inches(margins.left),
      right: inches(margins.right),
      top: inches(margins.top),
      bottom: inches(margins.bottom),
      header: inches(margins.top / 2),
      footer: inches(margins.bottom / 2),
    }),
  );
  const setup = worksheet.ensure('pageSetup');
  setup.set('paperSize', a4).set('orientation', layout.orientation);
  if (layout.fitToWidth) setup.set('scale', null).set('fitToWidth', null).set('fitToHeight', 0);
  else if (layout.scale !== undefined) setup.set('scale', layout.scale);
  setFitToPage(worksheet, layout.fitToWidth);
  if (layout.pageNumbers) {
    // An appendix has page numbers of its own.
    setup.set('firstPageNumber', 1).set('useFirstPageNumber', 1);
    worksheet.dropAll('headerFooter');
    worksheet.add(
      element('headerFooter', { differentFirst: 1 }, [textElement('oddHeader', pageNumber)]),
    );
  }
  putBreaks(worksheet, layout.pageBreaks ?? []);
  putNames(workbook, sheet, layout.titleRows, layout.area);
}

/** Excel counts the rows above a break; `max` is the last column that it spans. */
function putBreaks(worksheet: Worksheet, rows: readonly number[]): void {
  if (rows.length === 0) return;
  worksheet.dropAll('rowBreaks');
  const breaks = rows.map((row) => element('brk', { id: row, max: 16383, man: 1 }));
  const counts = { count: rows.length, manualBreakCount: rows.length };
  worksheet.add(element('rowBreaks', counts, breaks));
}

function inches(millimetres: number): number {
  return Number((millimetres / inch).toFixed(4));
}

function setFitToPage(worksheet: Worksheet, fit: boolean): void {
  const settings = worksheet.element('sheetPr')?.child('pageSetUpPr');
  if (!fit && !settings) return;
  const holder = worksheet.ensure('sheetPr');
  const known = holder.child('pageSetUpPr') ?? element('pageSetUpPr');
  if (!holder.elements().includes(known)) holder.children.push(known);
  known.set('fitToPage', fit ? 1 : null);
  if (known.attributes.size === 0) holder.remove(known);
}

function putNames(
  workbook: WorkbookPart,
  sheet: string,
  titleRows: PrintLayout['titleRows'],
  area: Rect | null,
): void {
  const scope = workbook.indexOf(sheet);
  const put = (name: string, range: string | null): void => {
    if (range === null) workbook.removeName(name, scope);
    else workbook.setName({ name, scope, refersTo: `${sheetPrefix(sheet)}${range}` });
  };
  put('_xlnm.Print_Area', area && fixed(rectAddress(area)));
  put('_xlnm.Print_Titles', titleRows && `$${titleRows.from + 1}:$${titleRows.to + 1}`);
}

function fixed(address: string): string {
  return address.replace(/([A-Z]+)(\d+)/gu, '$$$1$$$2');
}
