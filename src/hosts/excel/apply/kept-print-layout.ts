import type { Edit, Snapshot } from '../../../domain/grid/edit';

const properties = [
  'orientation',
  'paperSize',
  'topMargin',
  'rightMargin',
  'bottomMargin',
  'leftMargin',
  'centerHorizontally',
  'zoom',
] as const;

interface KeptPrintLayout {
  readonly kind: 'print-layout';
  readonly settings: Pick<Excel.PageLayout, (typeof properties)[number]>;
  readonly titleRows: string | null;
  readonly area: string | null;
  readonly footer: string;
}

/** Queues the loads of a sheet's print layout; the function gives the edit that puts it back. */
export function keepPrintLayout(worksheet: Excel.Worksheet, sheet: string): () => Edit {
  const { pageLayout } = worksheet;
  pageLayout.load(properties.join(','));
  const titleRows = pageLayout.getPrintTitleRowsOrNullObject();
  titleRows.load('address');
  const area = pageLayout.getPrintAreaOrNullObject();
  area.load('address');
  const pages = pageLayout.headersFooters.defaultForAllPages;
  pages.load('centerFooter');
  return () => {
    const kept: KeptPrintLayout = {
      kind: 'print-layout',
      settings: Object.fromEntries(
        properties.map((name) => [name, pageLayout[name]]),
      ) as unknown as KeptPrintLayout['settings'],
      titleRows: titleRows.isNullObject ? null : titleRows.address,
      area: area.isNullObject ? null : area.address,
      footer: pages.centerFooter,
    };
    return { kind: 'restore', sheet, snapshot: { maker: 'excel', data: JSON.stringify(kept) } };
  };
}

/** Queues the writes that put the kept layout back. */
export function putBackPrintLayout(worksheet: Excel.Worksheet, { data }: Snapshot): void {
  const kept = JSON.parse(data) as KeptPrintLayout;
  const { pageLayout } = worksheet;
  pageLayout.set(kept.settings);
  pageLayout.headersFooters.defaultForAllPages.centerFooter = kept.footer;
  if (kept.titleRows !== null) pageLayout.setPrintTitleRows(kept.titleRows);
  if (kept.area !== null) pageLayout.setPrintArea(kept.area);
}
