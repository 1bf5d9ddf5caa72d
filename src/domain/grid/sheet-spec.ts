import type { CellValue, Rect } from './grid';

/** A stretch of a cell's text with a look of its own; `look` is in the writing host's own words. */
export interface TextRun {
  readonly text: string;
  readonly look: string;
}

/**
 * What a cell holds, as it is written: a plain value (with the runs of rich text where a host can
 * tell them and they must come back), or a formula (with its `=`, English function names, commas)
 * and the result that a viewer without a calculation engine shows.
 */
export type CellContent =
  | { readonly value: CellValue; readonly runs?: readonly TextRun[] }
  | { readonly formula: string; readonly cached: CellValue };

/** One side of a cell's frame. */
export type Border = 'none' | 'hair' | 'thin' | 'medium';

/** How a cell looks. A key that is missing leaves that property as it is. Colours are "#RRGGBB". */
export interface CellFormat {
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly color?: string;
  readonly fill?: string | null;
  readonly horizontal?: 'left' | 'center' | 'right' | 'general';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly numberFormat?: string;
  readonly border?: Border;
  readonly borderColor?: string;
  readonly locked?: boolean;
}

/** What may be typed into cells. Lists hold no comma (office-js#2128). */
export type InputRule =
  | { readonly kind: 'list'; readonly options: readonly string[] }
  | { readonly kind: 'decimal'; readonly min: number; readonly max: number }
  | { readonly kind: 'date'; readonly from: number; readonly to: number };

export interface InputRuleSpec {
  readonly range: Rect;
  readonly rule: InputRule;
  readonly prompt: { readonly title: string; readonly text: string };
  readonly error: { readonly title: string; readonly text: string };
}

/** `formula` is relative to the first cell of `range`, as Excel takes it, with its `=`. */
export type ConditionalFormatSpec =
  | {
      readonly kind: 'formula';
      readonly range: Rect;
      readonly formula: string;
      readonly format: { readonly fill?: string; readonly color?: string; readonly bold?: boolean };
    }
  | {
      readonly kind: 'data-bar';
      readonly range: Rect;
      readonly color: string;
      readonly max: number;
    };

export interface TableSpec {
  readonly name: string;
  /** The header row included. */
  readonly range: Rect;
  readonly style: string;
  readonly showFilter: boolean;
}

export interface ChartSpec {
  readonly name: string;
  readonly kind: 'bar-stacked' | 'bar' | 'column-stacked' | 'column' | 'pie' | 'doughnut';
  readonly title: string;
  /** Ranges on the named sheet: categories and one range per series with its header cell. */
  readonly sheet: string;
  readonly categories: Rect;
  readonly series: readonly {
    readonly name: string;
    readonly values: Rect;
    readonly color: string;
    /** Of the figures written on the series' own colour. */
    readonly labelColor: string;
  }[];
  /** The block of cells it lies over. */
  readonly place: Rect;
}

export interface PivotSpec {
  readonly name: string;
  /** A table of ours, on whichever sheet it stands. */
  readonly sourceTable: string;
  readonly sourceSheet: string;
  readonly sourceRange: Rect;
  readonly anchor: { readonly row: number; readonly column: number };
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly values: readonly {
    readonly field: string;
    readonly caption: string;
    readonly summary: 'count' | 'sum' | 'average';
    readonly numberFormat?: string;
  }[];
  /** The order of a field's items as leaders read them; items not named follow. */
  readonly itemOrder: Readonly<Record<string, readonly string[]>>;
}

/** Millimetres; `titleRows` repeat on each page (0-based, inclusive). */
export interface PrintLayout {
  readonly orientation: 'portrait' | 'landscape';
  readonly margins: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  /** As wide as one page; Excel passes over page breaks then. */
  readonly fitToWidth: boolean;
  /** Percent of full size, where the width is not fitted. */
  readonly scale?: number;
  readonly titleRows: { readonly from: number; readonly to: number } | null;
  readonly area: Rect | null;
  readonly pageNumbers: boolean;
  /** 0-based rows that start a new page. */
  readonly pageBreaks?: readonly number[];
  readonly centreHorizontally: boolean;
}

export interface CellSpec {
  readonly content: CellContent;
  /** A key of `SheetSpec.styles`. */
  readonly style?: string;
}

/** A whole sheet of the add-in's own, as data; a host makes it in one go. */
export interface SheetSpec {
  /** At most 31 characters, none of `: \ / ? * [ ]`. */
  readonly name: string;
  /**
   * Which of our sheets it is; kept with the sheet, so that re-running finds it under any name.
   * Small letters, digits and hyphens: it becomes part of a defined name (see `mark.ts`).
   */
  readonly mark: string;
  readonly cells: readonly (readonly (CellSpec | null)[])[];
  readonly styles: Readonly<Record<string, CellFormat>>;
  readonly merges: readonly Rect[];
  /** In characters of Calibri 11, Excel's default font, whatever the workbook's is; null leaves Excel's own. */
  readonly columnWidths: readonly (number | null)[];
  /** In points, by 0-based row. */
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly hiddenColumns: readonly number[];
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  readonly tables: readonly TableSpec[];
  readonly charts: readonly ChartSpec[];
  readonly pivots: readonly PivotSpec[];
  readonly conditionalFormats: readonly ConditionalFormatSpec[];
  readonly inputRules: readonly InputRuleSpec[];
  readonly print: PrintLayout | null;
  readonly tabColor: string | null;
  readonly showGridlines: boolean;
  readonly hidden: boolean;
}
