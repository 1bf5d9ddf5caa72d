import type { Workbook } from '../../domain/grid/grid';
import type { Journal } from '../../domain/journal/journal';
import type { ColumnMap, SheetReading } from '../../domain/plan/plan';
import type { IgnoreList } from '../../domain/rules/ignores';
import { defaultSettings, type Settings } from '../../domain/settings';
import type { Locale } from '../../domain/text/locale';
import type { HostFailure } from '../../hosts/host';

/** The tabs of the pane; `views/registry.ts` says which are there. */
export type ViewId = 'check' | 'normalise' | 'track' | 'summarise';

/** What takes the pane's whole width instead of the home screen, with a way back. */
export type Page = 'columns' | 'settings' | 'journal';

/** What was last read of the workbook. */
export type Readings =
  | { readonly phase: 'unread' }
  | { readonly phase: 'failed'; readonly failure: HostFailure }
  | {
      readonly phase: 'read';
      readonly workbook: Workbook;
      readonly sheets: readonly SheetReading[];
      /** Cells were changed since by someone other than the add-in. */
      readonly stale: boolean;
    };

/** Long work under way; the user may stop it while `stop` is there. */
export interface Work {
  readonly task: string;
  readonly done: number;
  readonly total: number | null;
  readonly stop: (() => void) | null;
}

/** One sentence on what was just done, also spoken by screen readers. */
export interface Notice {
  readonly tone: 'success' | 'info' | 'warning' | 'error';
  readonly text: string;
}

/** What the workbook keeps of the user's work with findings. */
export interface Kept {
  readonly ignores: IgnoreList;
  readonly journal: Journal;
  /** The sheets that bear marks of findings; none while marks are off. */
  readonly marked: readonly string[];
}

export interface State {
  readonly locale: Locale;
  readonly settings: Settings;
  readonly readings: Readings;
  /** How many times the whole workbook was read; what the user types is followed in between. */
  readonly fullReadings: number;
  /** The user has typed what is not read yet, and the pane is about to follow. */
  readonly typing: boolean;
  /** The sheet the user works on; null until one is recognised or chosen. */
  readonly sheet: string | null;
  /** The columns as the user corrected them, by sheet name. */
  readonly columns: Readonly<Record<string, ColumnMap>>;
  readonly view: ViewId;
  readonly page: Page | null;
  readonly work: Work | null;
  readonly notice: Notice | null;
  /** Null until a view asks for it (`journal/kept.ts`). */
  readonly kept: Kept | null;
}

export type Action =
  | { readonly type: 'locale-chosen'; readonly locale: Locale }
  | {
      readonly type: 'stored-loaded';
      readonly settings: Settings;
      readonly columns: Readonly<Record<string, ColumnMap>>;
    }
  | { readonly type: 'settings-changed'; readonly settings: Settings }
  | {
      readonly type: 'columns-corrected';
      readonly sheet: string;
      /** Null returns to what recognition finds. */
      readonly columns: ColumnMap | null;
    }
  | { readonly type: 'read'; readonly readings: Readings; readonly sheet: string | null }
  | {
      /** What the user typed is read; the rest is as it was. */
      readonly type: 'followed';
      readonly workbook: Workbook;
      readonly sheets: readonly SheetReading[];
    }
  | { readonly type: 'changed-outside' }
  | { readonly type: 'typed' }
  | { readonly type: 'sheet-chosen'; readonly sheet: string }
  | { readonly type: 'view-opened'; readonly view: ViewId }
  | { readonly type: 'page-opened'; readonly page: Page | null }
  | { readonly type: 'work-progressed'; readonly work: Work | null }
  | { readonly type: 'noticed'; readonly notice: Notice | null }
  | { readonly type: 'kept-changed'; readonly kept: Kept };

export function initialState(locale: Locale): State {
  return {
    locale,
    settings: defaultSettings,
    readings: { phase: 'unread' },
    fullReadings: 0,
    typing: false,
    sheet: null,
    columns: {},
    view: 'check',
    page: null,
    work: null,
    notice: null,
    kept: null,
  };
}

export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'locale-chosen':
      return { ...state, locale: action.locale };
    case 'stored-loaded':
      return { ...state, settings: action.settings, columns: action.columns };
    case 'settings-changed':
      return { ...state, settings: action.settings };
    case 'columns-corrected': {
      const others = Object.entries(state.columns).filter(([sheet]) => sheet !== action.sheet);
      const corrected = action.columns ? [[action.sheet, action.columns] as const] : [];
      return { ...state, columns: Object.fromEntries([...others, ...corrected]) };
    }
    case 'read':
      return {
        ...state,
        readings: action.readings,
        fullReadings: state.fullReadings + 1,
        typing: false,
        sheet: action.sheet,
      };
    case 'followed': {
      if (state.readings.phase !== 'read') return state;
      const { workbook, sheets } = action;
      return { ...state, readings: { ...state.readings, workbook, sheets }, typing: false };
    }
    case 'changed-outside':
      if (state.readings.phase !== 'read' || state.readings.stale) return state;
      return { ...state, readings: { ...state.readings, stale: true }, typing: false };
    case 'typed':
      return state.typing ? state : { ...state, typing: true };
    case 'sheet-chosen':
      return { ...state, sheet: action.sheet };
    case 'view-opened':
      return { ...state, view: action.view, page: null, notice: null };
    case 'page-opened':
      return { ...state, page: action.page, notice: null };
    case 'work-progressed':
      // What was said of the work before does not stand beside the next.
      return { ...state, work: action.work, notice: state.work ? state.notice : null };
    case 'noticed':
      return { ...state, notice: action.notice };
    case 'kept-changed':
      return { ...state, kept: action.kept };
  }
}
