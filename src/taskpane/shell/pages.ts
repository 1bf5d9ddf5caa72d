import { lazy, type ComponentType } from 'react';
import type { Page } from '../session/state';

/** The screens that take the pane's whole width, each loaded when it is first opened. */
export const pages: Readonly<Record<Page, ComponentType>> = {
  columns: lazy(async () => ({
    default: (await import(/* webpackChunkName: "columns" */ '../columns/columns-page'))
      .ColumnsPage,
  })),
  journal: lazy(async () => ({
    default: (await import(/* webpackChunkName: "journal" */ '../journal/journal-page'))
      .JournalPage,
  })),
  settings: lazy(async () => ({
    default: (await import(/* webpackChunkName: "settings" */ '../settings/settings-page'))
      .SettingsPage,
  })),
};
