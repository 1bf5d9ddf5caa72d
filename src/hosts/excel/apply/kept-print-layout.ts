import type { Edit, Snapshot } from '../../../domain/grid/edit';
import { setPageBreaks } from './print';

const properties = [
  'orientation',
  'paperSize',
  'topMargin',
  'rightMargin',
  'bottomMargin',
  'leftMargin',
  'centerHorizontally',
  'zoom',
  'firstPageNumber',
] as const;

interface KeptPrintLayout {
  readonly kind: 'print-layout';
  readonly settings: Pick<Excel.PageLayout, (typeof properties)[number]>;
  readonly titleRows: string | null;
  readonly area: string | null;
  readonly header: string;
  readonly headerState: Excel.HeaderFooterGroup['state'];
  /** 0-based rows that start a new page. */
  readonly pageBreaks: readonly number[];
}

/** Queues the loads of a sheet's print layout, in two steps; then gives the edit that puts it back. */
export function keepPrintLayout(
  worksheet: Excel.Worksheet,
  sheet: string,
): { readonly askFurther: () => boolean; readonly edit: () => Edit } {
  const { pageLayout, horizontalPageBreaks } = worksheet;
  horizontalPageBreaks.load('items/rowIndex');
  let starts: readonly Excel.Range[] = [];
  pageLayout.load(properties.join(','));
  const titleRows = pageLayout.getPrintTitleRowsOrNullObject();
  titleRows.load('address');
  const area = pageLayout.getPrintAreaOrNullObject();
  area.load('address');
  const { headersFooters } = pageLayout;
  headersFooters.load('state,defaultForAllPages/centerHeader');
  const askFurther = (): boolean => {
    if (starts.length > 0) return false;
    starts = horizontalPageBreaks.items.map((item) => item.getCellAfterBreak().load('rowIndex'));
    return starts.length > 0;
  };
  const edit = (): Edit => {
    const kept: KeptPrintLayout = {
      kind: 'print-layout',
      settings: Object.fromEntries(
        properties.map((name) => [name, pageLayout[name]]),
      ) as unknown as KeptPrintLayout['settings'],
      titleRows: titleRows.isNullObject ? null : titleRows.address,
      area: area.isNullObject ? null : area.address,
      header: headersFooters.defaultForAllPages.centerHeader,
      headerState: headersFooters.state,
      pageBreaks: starts.map(({ rowIndex }) => rowIndex),
    };
    return { kind: 'restore', sheet, snapshot: { maker: 'excel', data: JSON.stringify(kept) } };
  };
  return { askFurther, edit };
}

/** Queues the writes that put the kept layout back. */
export function putBackPrintLayout(worksheet: Excel.Worksheet, { data }: Snapshot): void {
  const kept = JSON.parse(data) as KeptPrintLayout;
  const { pageLayout } = worksheet;
  pageLayout.set(kept.settings);
  pageLayout.headersFooters.state = kept.headerState;
  pageLayout.headersFooters.defaultForAllPages.centerHeader = kept.header;
  setPageBreaks(worksheet, kept.pageBreaks);
  if (kept.titleRows !== null) pageLayout.setPrintTitleRows(kept.titleRows);
  if (kept.area !== null) pageLayout.setPrintArea(kept.area);
}
