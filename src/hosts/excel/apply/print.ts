import { rectAddress } from '../../../domain/grid/address';
import type { PrintLayout } from '../../../domain/grid/sheet-spec';
import { pointsOfMillimetres } from '../units';

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
  if (layout.pageNumbers) pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P';
}
