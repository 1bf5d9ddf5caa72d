export type BookEventKind =
  | 'changed'
  | 'activated'
  | 'deactivated'
  | 'added'
  | 'deleted'
  | 'selectionChanged'
  | 'calculated'
  | 'protectionChanged';

/** Something that happened to a sheet, with the details that Excel tells its listeners. */
export interface BookEvent {
  readonly kind: BookEventKind;
  readonly worksheetId: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** Whose hand makes the changes just now. */
export interface Actor {
  /** `Remote`: a co-author. */
  readonly source: 'Local' | 'Remote';
  readonly triggerSource: 'ThisLocalAddin' | 'Unknown';
}

export const ADD_IN: Actor = { source: 'Local', triggerSource: 'ThisLocalAddin' };
export const USER: Actor = { source: 'Local', triggerSource: 'Unknown' };
export const CO_AUTHOR: Actor = { source: 'Remote', triggerSource: 'Unknown' };

/** How Excel names what happened to cells. */
export type ChangeType =
  | 'RangeEdited'
  | 'RowInserted'
  | 'RowDeleted'
  | 'ColumnInserted'
  | 'ColumnDeleted'
  | 'CellInserted'
  | 'CellDeleted'
  | 'Unknown';
