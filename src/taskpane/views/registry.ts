import { lazy, type ComponentType } from 'react';
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
export const views: readonly View[] = [
  {
    id: 'check',
    label: { vi: 'Kiểm tra', en: 'Check' },
    component: lazy(async () => ({
      default: (await import(/* webpackChunkName: "check" */ './check/check-view')).CheckView,
    })),
  },
  {
    id: 'normalise',
    label: { vi: 'Chuẩn hóa', en: 'Normalise' },
    component: lazy(async () => ({
      default: (await import(/* webpackChunkName: "normalise" */ './normalise/normalise-view'))
        .NormaliseView,
    })),
  },
  {
    id: 'track',
    label: { vi: 'Theo dõi', en: 'Track' },
    component: lazy(async () => ({
      default: (await import(/* webpackChunkName: "track" */ './track/track-view')).TrackView,
    })),
  },
  {
    id: 'summarise',
    label: { vi: 'Tổng hợp', en: 'Sum up' },
    component: lazy(async () => ({
      default: (await import(/* webpackChunkName: "summary" */ './summary/summary-view'))
        .SummaryView,
    })),
  },
];
