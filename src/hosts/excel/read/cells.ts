import { rectAddress } from '../../../domain/grid/address';
import type { CellFont, Grid, Rect } from '../../../domain/grid/grid';
import type { Has } from '../api-sets';
import type { Extent } from './extent';
import { askMerges, mergeStrips } from './merged-areas';
import { planTrips, type RowBlock } from './trips';

/** A sheet's cells as Excel gives them, every matrix from A1. */
export interface RawCells {
  readonly values: unknown[][];
  readonly formulas: unknown[][];
  readonly texts: string[][];
  readonly numberFormats: string[][];
  /** Null below ExcelApi 1.9. */
  readonly fonts: Grid['fonts'];
  readonly merges: readonly Rect[];
  readonly tables: Grid['tables'];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

interface AskedBlock {
  readonly block: RowBlock;
  readonly range: Excel.Range;
  readonly fonts: OfficeExtension.ClientResult<Excel.CellProperties[][]> | null;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | null;
}

/** What a sheet's earlier reading tells without asking. */
type Known = Pick<RawCells, 'fonts' | 'merges'>;

interface AskedSheet {
  readonly known: Known | null;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | null;
  readonly merges: readonly (() => readonly Rect[])[];
  readonly tables: ReturnType<Extent['askTables']>;
  readonly blocks: AskedBlock[];
}

/**
 * Reads all cells of all sheets: one trip, or one for each answer of the size Excel on the web
 * allows. The result is in the order of `extents`; null for an empty sheet.
 *
 * @param known the same sheets as read before: their merges and fonts are not asked for again
 * @param hasManyMerges whether a sheet may hold more merges than Excel tells of one range
 */
export async function readCells(
  context: Excel.RequestContext,
  extents: readonly Extent[],
  has: Has,
  cellsPerTrip: number,
  known: readonly Known[] | undefined,
  hasManyMerges: (extent: Extent) => boolean,
): Promise<readonly (RawCells | null)[]> {
  const asked = extents.map((extent, index) =>
    extent.rowCount > 0 ? askSheet(extent, has, known?.[index], hasManyMerges(extent)) : null,
  );
  for (const trip of planTrips(extents, cellsPerTrip)) {
    for (const block of trip) {
      const extent = extents[block.sheet];
      if (extent) asked[block.sheet]?.blocks.push(askBlock(extent, block, has, !known));
    }
    // Each answer is limited to 5 MB in Excel on the web, so large sheets take several trips.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
  }
  return asked.map((sheet) => sheet && { ...collect(sheet), ...sheet.known });
}

/** What is asked once for the whole sheet. */
function askSheet(
  extent: Extent,
  has: Has,
  before: Known | undefined,
  hasManyMerges: boolean,
): AskedSheet {
  const { sheet, rowCount, columnCount } = extent;
  const tables = extent.askTables();
  const all = { top: 0, left: 0, bottom: rowCount - 1, right: columnCount - 1 };
  const columns = has('Range.getRowProperties')
    ? sheet.getRange(rectAddress(all)).getColumnProperties({ columnHidden: true })
    : null;
  const known = before ? { fonts: before.fonts, merges: before.merges } : null;
  if (known) return { known, columns, merges: [], tables, blocks: [] };
  const strips = hasManyMerges ? mergeStrips(extent) : [all];
  const merges = strips.map((strip) => askMerges(sheet.getRange(rectAddress(strip)), has));
  return { known, columns, merges, tables, blocks: [] };
}

function askBlock(
  { sheet, columnCount }: Extent,
  block: RowBlock,
  has: Has,
  withFonts: boolean,
): AskedBlock {
  const range = sheet.getRange(
    rectAddress({ top: block.top, left: 0, bottom: block.bottom, right: columnCount - 1 }),
  );
  range.load('values,formulas,text,numberFormat');
  return {
    block,
    range,
    fonts:
      withFonts && has('Range.getCellProperties')
        ? range.getCellProperties({ format: { font: { name: true, bold: true, italic: true } } })
        : null,
    rows: has('Range.getRowProperties') ? range.getRowProperties({ rowHidden: true }) : null,
  };
}

function collect({ columns, merges, tables, blocks }: AskedSheet): RawCells {
  const hidden = blocks.flatMap(({ block, rows }) =>
    (rows?.value ?? []).flatMap((row, index) => (row.rowHidden ? [block.top + index] : [])),
  );
  return {
    values: blocks.flatMap(({ range }) => range.values as unknown[][]),
    formulas: blocks.flatMap(({ range }) => range.formulas as unknown[][]),
    texts: blocks.flatMap(({ range }) => range.text),
    numberFormats: blocks.flatMap(({ range }) => range.numberFormat as string[][]),
    fonts: blocks.every(({ fonts }) => fonts)
      ? blocks.flatMap(({ fonts }) => (fonts?.value ?? []).map((row) => row.map(fontOf)))
      : null,
    merges: merges.flatMap((told) => told()),
    tables: (tables?.() ?? []).map(({ range, hasHeader }) => ({ range, hasHeader })),
    hiddenRows: new Set(hidden),
    hiddenColumns: new Set(
      (columns?.value ?? []).flatMap((column, index) => (column.columnHidden ? [index] : [])),
    ),
  };
}

/** Null where the cell's characters differ in font. */
function fontOf({ format }: Excel.CellProperties): CellFont | null {
  const font = format?.font;
  if (!font) return null;
  return { name: font.name ?? null, bold: font.bold ?? false, italic: font.italic ?? false };
}
