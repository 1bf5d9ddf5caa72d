import type { SheetSpec } from '../grid/sheet-spec';
import type { SheetBuilder } from './sheet-builder';
import type { SummaryMark } from './sheet-names';
import { landscape, summarySheet } from './styles';
import type { Style } from './styles';

/** What a printed sheet is made with, besides its cells. */
interface Frame {
  readonly name: string;
  readonly mark: SummaryMark;
  /** In characters, of the printed columns. */
  readonly widths: readonly number[];
  /** The row that heads a list and repeats on its pages; null for none. */
  readonly listHeader: number | null;
}

/** The column beside the printed ones: ids that a list's live cells look their tasks up by. */
const idWidth = 12;

/** A page for print out of laid out cells; a list's ids stand hidden beside it. */
export function documentSheet(
  builder: SheetBuilder<Style>,
  { name, mark, widths, listHeader }: Frame,
): SheetSpec {
  const isList = listHeader !== null;
  return {
    ...summarySheet(name, mark),
    cells: builder.cells(),
    merges: builder.merges,
    columnWidths: isList ? [...widths, idWidth] : widths,
    rowHeights: builder.rowHeights,
    hiddenColumns: isList ? [widths.length] : [],
    print: {
      ...landscape(isList ? { from: listHeader, to: listHeader } : null),
      area: { top: 0, left: 0, bottom: builder.nextRow - 1, right: widths.length - 1 },
    },
  };
}
