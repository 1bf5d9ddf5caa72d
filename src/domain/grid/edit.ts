import type { Rect } from './grid';
import type {
  CellContent,
  CellFormat,
  ConditionalFormatSpec,
  InputRuleSpec,
  PrintLayout,
  SheetSpec,
} from './sheet-spec';

/** One cell's change; `from` is what stood there when the edit was made, and must still stand there. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly from: CellContent;
  readonly to: CellContent;
}

/**
 * What a host kept when it carried out an edit, to put it back exactly. Only a host of the same
 * kind can read it; the data is JSON-safe text.
 */
export interface Snapshot {
  readonly maker: 'excel' | 'file';
  readonly data: string;
}

/**
 * A change to a workbook, as data: printed, compared, stored in the journal, carried out by a host.
 * Edits of one list apply in order; rows and columns are those at the moment each applies.
 */
export type Edit =
  /** Values and formulas only: the cells keep their looks. */
  | { readonly kind: 'write-cells'; readonly sheet: string; readonly cells: readonly CellWrite[] }
  /**
   * New columns left of `at`; formulas, names, merges, print area follow as Excel does it. Columns
   * that continue a table on its right name it in `extending`: the merges above and below it that
   * span it from side to side (title lines; not the group rows inside, whose own cells follow), its
   * filter and a print area that end with it grow over them, which Excel by itself does only for
   * columns inserted inside. An Excel Table (ListObject) grows too
   * (see `continuesTable`); below ExcelApi 1.13 the columns stand beside it. `headingRows` are where
   * the columns' headings stand, the first row of `extending` where they are left out.
   */
  | {
      readonly kind: 'insert-columns';
      readonly sheet: string;
      readonly at: number;
      readonly count: number;
      readonly extending?: Rect;
      readonly headingRows?: readonly number[];
    }
  | {
      readonly kind: 'remove-columns';
      readonly sheet: string;
      readonly at: number;
      readonly count: number;
    }
  /** Looks only (font, fill, borders, alignment, number format, lock), never values or merges. */
  | { readonly kind: 'copy-format'; readonly sheet: string; readonly from: Rect; readonly to: Rect }
  | {
      readonly kind: 'format';
      readonly sheet: string;
      readonly range: Rect;
      readonly format: CellFormat;
    }
  | { readonly kind: 'merge'; readonly sheet: string; readonly range: Rect }
  | { readonly kind: 'unmerge'; readonly sheet: string; readonly range: Rect }
  | {
      readonly kind: 'column-width';
      readonly sheet: string;
      readonly column: number;
      readonly width: number;
    }
  | {
      readonly kind: 'hide-columns';
      readonly sheet: string;
      readonly at: number;
      readonly count: number;
      readonly hidden: boolean;
    }
  | { readonly kind: 'input-rule'; readonly sheet: string; readonly spec: InputRuleSpec }
  | { readonly kind: 'clear-input-rule'; readonly sheet: string; readonly range: Rect }
  | {
      readonly kind: 'conditional-format';
      readonly sheet: string;
      readonly spec: ConditionalFormatSpec;
    }
  /** Takes away every rule like `spec` that stands on cells of its range: with its formula, or its bar's colour. */
  | {
      readonly kind: 'clear-conditional-format';
      readonly sheet: string;
      readonly spec: ConditionalFormatSpec;
    }
  | { readonly kind: 'print-layout'; readonly sheet: string; readonly layout: PrintLayout }
  /** Adds the sheet, or rebuilds the one of ours that carries the same mark; never a user's. */
  | { readonly kind: 'put-sheet'; readonly spec: SheetSpec }
  /** Removes the sheet of ours that carries the mark. */
  | { readonly kind: 'remove-sheet'; readonly mark: string }
  /** Takes back an edit whose inverse none of the other kinds can say; refused where cells changed since. */
  | { readonly kind: 'restore'; readonly sheet: string; readonly snapshot: Snapshot };
