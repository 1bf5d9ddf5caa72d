import type { Grid } from '../../../domain/grid/grid';
import { cellText, cellValue, formulaOf } from './cell-value';
import type { RawCells } from './cells';
import type { Extent } from './extent';

const noCells: RawCells = {
  values: [],
  formulas: [],
  texts: [],
  numberFormats: [],
  fonts: null,
  merges: [],
  tables: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
};

/** The grid of a sheet out of what Excel gave. */
export function gridOf(
  extent: Extent,
  cells: RawCells | null,
  about: Pick<Grid, 'sheet' | 'visible' | 'mark'>,
): Grid {
  const { values, formulas, texts, numberFormats, ...rest } = cells ?? noCells;
  return {
    ...about,
    ...rest,
    rowCount: extent.rowCount,
    columnCount: extent.columnCount,
    values: values.map((row, r) => row.map((raw, c) => cellValue(raw, formulas[r]?.[c]))),
    texts: texts.map((row, r) =>
      row.map((text, c) => cellText(text, values[r]?.[c], numberFormats[r]?.[c] ?? 'General')),
    ),
    formulas: formulas.map((row) => row.map(formulaOf)),
    numberFormats,
    filter: extent.filter,
    isProtected: extent.isProtected,
  };
}
