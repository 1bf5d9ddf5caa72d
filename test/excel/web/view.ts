/** What the server tells the page: plain data, sizes in pixels, rows and columns from 0. */
export interface BookView {
  readonly name: string;
  readonly sheets: readonly TabView[];
  readonly active: string;
}

export interface TabView {
  readonly id: string;
  readonly name: string;
  readonly color: string;
  readonly isProtected: boolean;
}

export interface AreaView {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The frame of a sheet: sizes and what lies over the cells. A size of 0 is hidden. */
export interface SheetView {
  readonly id: string;
  readonly rowHeights: readonly number[];
  readonly columnWidths: readonly number[];
  readonly merges: readonly AreaView[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly selection: AreaView;
  readonly showGridlines: boolean;
  readonly showHeadings: boolean;
  readonly filterCells: readonly (readonly [number, number])[];
  readonly charts: readonly ChartView[];
}

export interface CellView {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** An index into `CellsView.looks`. */
  readonly look: number;
  readonly kind: 'text' | 'number' | 'other';
  readonly hasComment: boolean;
  /** How much of the cell its data bar fills, 0 to 1, and its colour. */
  readonly bar: { readonly part: number; readonly color: string } | null;
}

/** How cells look, as CSS. */
export interface LookView {
  readonly css: string;
  readonly horizontal: 'general' | 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'middle' | 'bottom';
  readonly wrap: boolean;
  readonly fill: string | null;
}

export interface CellsView {
  readonly looks: readonly LookView[];
  readonly cells: readonly CellView[];
}

/** One cell under the cursor: what the formula bar shows and what may be typed. */
export interface CursorView {
  readonly content: string;
  readonly options: readonly string[];
  readonly prompt: { readonly title: string; readonly message: string } | null;
}

export interface ChartView {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly kind: 'bar' | 'column' | 'pie' | 'doughnut' | 'line';
  readonly isStacked: boolean;
  readonly isFull: boolean;
  readonly title: string;
  readonly labels: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly color: string;
    readonly values: readonly number[];
    readonly pointColors: readonly string[];
  }[];
}

/** What the server pushes to the page. */
export type PageEvent =
  | { readonly kind: 'message'; readonly text: string }
  | { readonly kind: 'changed' }
  | { readonly kind: 'pane'; readonly isSeen: boolean };
