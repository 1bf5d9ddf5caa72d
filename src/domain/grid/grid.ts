/** An Excel error value such as `#REF!` or `#N/A`. */
export interface CellError {
  readonly error: string;
}

/**
 * A cell's typed value. Dates are serial numbers of the 1900 date system, as Excel holds them: only
 * the number format tells a date from a number (see `dateOf`). `null` is an empty cell.
 */
export type CellValue = string | number | boolean | null | CellError;

/** A block of cells; all four bounds are 0-based and inclusive. */
export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What recognition needs of a cell's font: its name tells legacy encodings, its weight tells headings. */
export interface CellFont {
  readonly name: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** The autofilter of a sheet; `active` when it hides rows now. */
export interface FilterState {
  readonly range: Rect;
  readonly active: boolean;
}

/** An Excel Table (ListObject): a range that sorts and filters as one. */
export interface ExcelTable {
  /** The header row included, where it has one. */
  readonly range: Rect;
  readonly hasHeader: boolean;
}

/**
 * One sheet as a host read it: from A1 to the last used cell, every matrix `rowCount` × `columnCount`.
 * Row and column indexes are 0-based here; A1 addresses exist only at the borders.
 */
export interface Grid {
  readonly sheet: string;
  readonly visible: boolean;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly values: readonly (readonly CellValue[])[];
  /** As displayed: "05/08/2022", "61%". */
  readonly texts: readonly (readonly string[])[];
  /** The formula with its `=`, or null where the cell holds none. */
  readonly formulas: readonly (readonly (string | null)[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** Null where the host cannot tell fonts (below ExcelApi 1.9). */
  readonly fonts: readonly (readonly (CellFont | null)[])[] | null;
  readonly merges: readonly Rect[];
  readonly tables: readonly ExcelTable[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly filter: FilterState | null;
  readonly isProtected: boolean;
  /** The kind of our own sheet when it carries the add-in's mark, else null: a user's sheet. */
  readonly mark: string | null;
}

/** A workbook as a host read it, sheets in tab order. */
export interface Workbook {
  /** The file's own name without its folder; null when it was never saved. */
  readonly fileName: string | null;
  readonly sheets: readonly Grid[];
}
