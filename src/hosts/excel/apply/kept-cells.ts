import { rectAddress } from '../../../domain/grid/address';
import type { Edit, Snapshot } from '../../../domain/grid/edit';
import type { Rect } from '../../../domain/grid/grid';
import type { Has } from '../api-sets';

/** Cells as they were, in Excel's own words, to be put back exactly. */
interface KeptCells {
  readonly kind: 'cells';
  readonly range: Rect;
  /** The range was all that stood on the sheet. */
  readonly alone: boolean;
  /** Null where only the looks are kept. */
  readonly formulas: readonly (readonly unknown[])[] | null;
  readonly numberFormats: readonly (readonly unknown[])[];
  /** Null below ExcelApi 1.9, where looks cannot be told cell by cell. */
  readonly looks: readonly (readonly Excel.SettableCellProperties[])[] | null;
}

const side = { color: true, style: true, weight: true };

/** All of a cell's looks that the add-in ever changes. */
const looksAsked: Excel.CellPropertiesLoadOptions = {
  format: {
    font: { name: true, size: true, bold: true, italic: true, underline: true, color: true },
    fill: { color: true },
    borders: side,
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
    protection: true,
  },
};

/** Queues the loads of a block; the function gives the edit that puts it back, once they have come. */
export function keepCells(
  range: Excel.Range,
  sheet: string,
  has: Has,
  keep: 'looks' | 'all' | 'sheet',
): () => Edit {
  const place = 'rowIndex,columnIndex,rowCount,columnCount,numberFormat';
  range.load(keep === 'looks' ? place : `${place},formulas`);
  const looks = has('Range.getCellProperties') ? range.getCellProperties(looksAsked) : null;
  return () => {
    const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
    const kept: KeptCells = {
      kind: 'cells',
      range: { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 },
      alone: keep === 'sheet',
      formulas: keep === 'looks' ? null : range.formulas,
      numberFormats: range.numberFormat as unknown[][],
      looks: looks && looks.value.map((row) => row.map(settable)),
    };
    return { kind: 'restore', sheet, snapshot: { maker: 'excel', data: JSON.stringify(kept) } };
  };
}

/** Excel says so of a cell without a fill. */
const noFill = '#FFFFFF';

/** What was read without what Excel refuses to be given back: mixed (null) properties, and no fill. */
function settable({ format }: Excel.CellProperties): Excel.SettableCellProperties {
  const { fill, ...others } = format ?? {};
  const told: unknown = JSON.parse(
    JSON.stringify(
      fill?.color === noFill ? others : { fill, ...others },
      (_, value: unknown) => value ?? undefined,
    ),
  );
  return { format: told as Excel.CellPropertiesFormat };
}

/** Queues the writes that put the kept cells back. */
export function putBackCells(worksheet: Excel.Worksheet, { data }: Snapshot): void {
  // Made above and kept in the workbook's journal, which checks it on reading.
  const kept = JSON.parse(data) as KeptCells;
  if (kept.alone) worksheet.getRange().clear();
  const range = worksheet.getRange(rectAddress(kept.range));
  range.numberFormat = kept.numberFormats as unknown[][];
  if (kept.looks) {
    range.format.fill.clear();
    range.setCellProperties(kept.looks as Excel.SettableCellProperties[][]);
  }
  if (kept.formulas) range.formulas = kept.formulas as unknown[][];
}
