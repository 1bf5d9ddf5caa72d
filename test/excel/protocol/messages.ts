/** The envelope of messages between the add-in's window and its parent, as JSON text. */
export interface Message {
  readonly _messageType: 0 | 1;
  readonly _actionType?: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: unknown;
  readonly _data: unknown;
}

export const REQUEST = 0;
export const RESPONSE = 1;

/** `_actionType`. */
export const Act = { invoke: 0, register: 1, unregister: 2 } as const;

/** `_responseType`. */
export const Kind = { call: 0, event: 1 } as const;

/** `DdaMethod.DispatchId` of `executeMethod`. */
export const Dispatched = {
  refreshSettings: 75,
  saveSettings: 76,
  richApi: 93,
  commandCompleted: 94,
} as const;

/** `_data` of `executeMethod`. */
export interface Execution {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties: readonly (readonly [string, string])[] };
}
