import type { ComponentType } from 'react';
import type { Locale } from '../../domain/text/locale';
import type { ViewId } from '../session/state';

/** A tab of the home screen. */
export interface View {
  readonly id: ViewId;
  readonly label: Readonly<Record<Locale, string>>;
  /** Made by `lazy`, so that each view is loaded when it is first opened. */
  readonly component: ComponentType;
}

/** The tabs in the order they are worked through; docs/pane.md says how to add one. */
export const views: readonly View[] = [];
