import type { Area } from './area';
import type { Shift } from './shift';
import { isWholeShift, shiftArea, shiftIndex } from './shift';

export interface HeaderFooter {
  leftHeader: string;
  centerHeader: string;
  rightHeader: string;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
}

/** How a sheet is printed. Margins in points. */
export class PageLayout {
  orientation: 'Portrait' | 'Landscape' = 'Portrait';
  paperSize = 'A4';
  centerHorizontally = false;
  centerVertically = false;
  printGridlines = false;
  printHeadings = false;
  blackAndWhite = false;
  draftMode = false;
  printOrder = 'DownThenOver';
  printComments = 'NoComments';
  printErrors = 'AsDisplayed';
  firstPageNumber: number | '' = '';
  leftMargin = 50.4;
  rightMargin = 50.4;
  topMargin = 54;
  bottomMargin = 54;
  headerMargin = 21.6;
  footerMargin = 21.6;
  zoom: Readonly<Record<string, number>> = { scale: 100 };
  printArea: Area[] = [];
  titleRows: Area | null = null;
  titleColumns: Area | null = null;
  /** The rows and columns that start a new page where the user, or a script, wants one. */
  rowBreaks: number[] = [];
  columnBreaks: number[] = [];
  /** Which pages have headers and footers of their own; the stand-in keeps those of all pages only. */
  headerState: 'Default' | 'FirstAndDefault' | 'OddAndEven' | 'FirstOddAndEven' = 'Default';
  readonly headerFooter: HeaderFooter = {
    leftHeader: '',
    centerHeader: '',
    rightHeader: '',
    leftFooter: '',
    centerFooter: '',
    rightFooter: '',
  };
}

/** Moves the print area and the repeated titles along with the cells. */
export function shiftPageLayout(layout: PageLayout, shift: Shift): void {
  layout.printArea = layout.printArea.flatMap((area) => shiftArea(area, shift) ?? []);
  layout.titleRows = layout.titleRows && shiftArea(layout.titleRows, shift);
  layout.titleColumns = layout.titleColumns && shiftArea(layout.titleColumns, shift);
  if (!isWholeShift(shift)) return;
  const breaks = shift.axis === 'row' ? 'rowBreaks' : 'columnBreaks';
  layout[breaks] = layout[breaks].flatMap((start) => shiftIndex(start, shift) ?? []);
}
