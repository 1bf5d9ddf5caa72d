import { notImplemented } from './excel-error';

export const APP_RUNTIME = 'Microsoft.AppRuntime.AppRuntimeService';

const STATES = ['Visible', 'Background', 'Inactive'] as const;
export type AppRuntimeState = (typeof STATES)[number];

/** Whether the add-in's pane is seen: what `Office.addin.showAsTaskpane()` and `hide()` change. */
export class AppRuntime {
  state: AppRuntimeState = 'Visible';
  /** Told of what the add-in wishes. */
  onChange: (state: AppRuntimeState) => void = () => undefined;

  call(method: string, args: readonly unknown[]): unknown {
    if (method === 'GetAppRuntimeState') return this.state;
    const state = STATES.find((one) => one === args[0]);
    if (method !== 'SetAppRuntimeState' || !state) throw notImplemented(`${APP_RUNTIME}.${method}`);
    this.state = state;
    this.onChange(state);
    return null;
  }
}
