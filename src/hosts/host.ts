import type { Edit } from '../domain/grid/edit';
import type { Rect, Workbook } from '../domain/grid/grid';

/** Why a host could not carry something out; the faces turn the code into a sentence. */
export type HostFailure = {
  readonly code:
    | 'cell-edit-mode' // Excel is waiting for the user to finish a cell
    | 'protected' // the sheet is protected
    | 'filtered' // rows are filtered away and a block write would go astray
    | 'changed' // the cells are no longer what the edit was made from
    | 'session-lost'
    | 'too-large'
    | 'access-denied'
    | 'not-supported' // this Excel lacks the requirement set
    | 'name-taken' // a user's sheet has the name
    | 'cancelled'
    | 'unknown';
  readonly sheet: string | null;
  /** A1 address of what stands in the way, when one cell or block does. */
  readonly address: string | null;
  /** For logs and bug reports, never shown as the message itself. */
  readonly detail: string;
  /** True when part of the work was written before the failure and could not be taken back. */
  readonly partlyDone: boolean;
};

export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: HostFailure };

/** What this host can do; a face offers nothing more. */
export interface Capabilities {
  /** The highest ExcelApi set, as minor number: 14 for 1.14. The file host has 99. */
  readonly excelApi: number;
  readonly pivotTables: boolean;
  readonly charts: boolean;
  readonly conditionalFormats: boolean;
  readonly inputRules: boolean;
  readonly changeEvents: boolean;
}

export interface CellChange {
  readonly sheet: string;
  readonly address: string;
  /** `own`: written by this add-in; `local`: typed here; `remote`: by a co-author. */
  readonly source: 'own' | 'local' | 'remote';
}

/** The port: all that the faces ask of Excel or of a file. */
export interface Host {
  readonly capabilities: Capabilities;
  /** Every sheet's grid, or only the named ones', in a constant number of round trips. */
  read(sheets?: readonly string[], options?: ReadOptions): Promise<Outcome<Workbook>>;
  activeSheet(): Promise<Outcome<string>>;
  /**
   * Carries out the edits in order, all or nothing as far as the host allows, after looking whether
   * anything stands in the way. Returns the edits that take it back, in the order to apply them.
   */
  apply(edits: readonly Edit[], options?: ApplyOptions): Promise<Outcome<readonly Edit[]>>;
  /** Selects the cells and scrolls to them. */
  reveal(sheet: string, range: Rect): Promise<Outcome<void>>;
  /** Calls back for each change of cells until the returned function is called. */
  watch(listener: (change: CellChange) => void): Promise<Outcome<() => Promise<void>>>;
  /** A JSON value kept with the workbook under our key; undefined when there is none. Validate it with zod. */
  readSetting(key: string): Promise<Outcome<unknown>>;
  /** `undefined` removes it. */
  writeSetting(key: string, value: unknown): Promise<Outcome<void>>;
}

export interface ReadOptions {
  /**
   * What was read before. Merges and fonts are taken from it, so that Excel is asked for cells only:
   * asking for merges empties the user's own undo list. Fails with `changed` where a sheet has other
   * rows or columns by now, or is not in it.
   */
  readonly known?: Workbook;
}

export interface ApplyOptions {
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}
