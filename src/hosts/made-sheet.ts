import type { SheetSpec } from '../domain/grid/sheet-spec';
import { styleBlocks } from '../domain/grid/style-blocks';

/**
 * How a sheet of ours was made, all but what its cells hold, as every host keeps it with the workbook
 * (a setting of its own). Office.js tells of a chart neither its ranges nor its colours (before
 * ExcelApi 1.15), so what is to come back after a rebuild has to be known from the making.
 */
export type MadeSheet = Omit<SheetSpec, 'cells'> & {
  /** Which cells it filled, in blocks of one style; '' for none. */
  readonly filled: ReturnType<typeof styleBlocks>;
};

/** The key of the setting that tells how the sheet with this mark was made. */
export function madeSheetKey(mark: string): string {
  return `sheet.${mark}`;
}

/** What is kept of a sheet that is being made. */
export function madeSheet({ cells, ...spec }: SheetSpec): MadeSheet {
  const columns = cells.reduce((most, row) => Math.max(most, row.length), 0);
  const keys = cells.map((row) =>
    Array.from({ length: columns }, (_, column) => {
      const cell = row[column];
      return cell ? (cell.style ?? '') : null;
    }),
  );
  return { ...spec, filled: styleBlocks(keys) };
}
