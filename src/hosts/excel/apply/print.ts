import { cellAddress, rectAddress } from '../../../domain/grid/address';
import type { PrintLayout } from '../../../domain/grid/sheet-spec';
import { pointsOfMillimetres } from '../units';

/**
 * Page numbers as Nghị định 30/2020/NĐ-CP has them (Phụ lục I, phần I, mục 7): arabic figures of size 13
 * or 14 in the middle of the top margin, none on the first page.
 */
const pageNumber = '&"Times New Roman,Regular"&13&P';

/** Queues how a sheet is printed, on A4. */
export function setPrintLayout(worksheet: Excel.Worksheet, layout: PrintLayout): void {
  const { pageLayout } = worksheet;
  pageLayout.orientation = layout.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = Excel.PaperType.a4;
  pageLayout.topMargin = pointsOfMillimetres(layout.margins.top);
  pageLayout.rightMargin = pointsOfMillimetres(layout.margins.right);
  pageLayout.bottomMargin = pointsOfMillimetres(layout.margins.bottom);
  pageLayout.leftMargin = pointsOfMillimetres(layout.margins.left);
  pageLayout.centerHorizontally = layout.centreHorizontally;
  if (layout.fitToWidth) pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  else if (layout.scale !== undefined) pageLayout.zoom = { scale: layout.scale };
  if (layout.titleRows) {
    const { from, to } = layout.titleRows;
    pageLayout.setPrintTitleRows(`$${from + 1}:$${to + 1}`);
  }
  if (layout.area) pageLayout.setPrintArea(rectAddress(layout.area));
  setPageBreaks(worksheet, layout.pageBreaks ?? []);
  if (!layout.pageNumbers) return;
  // An appendix has page numbers of its own.
  pageLayout.firstPageNumber = 1;
  pageLayout.headersFooters.state = Excel.HeaderFooterState.firstAndDefault;
  pageLayout.headersFooters.defaultForAllPages.centerHeader = pageNumber;
}

/** Queues that these rows, and no others, start a new page besides those that Excel starts itself. */
export function setPageBreaks(
  { horizontalPageBreaks }: Excel.Worksheet,
  rows: readonly number[],
): void {
  horizontalPageBreaks.removePageBreaks();
  for (const row of rows) horizontalPageBreaks.add(cellAddress(row, 0));
}
