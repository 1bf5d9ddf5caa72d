import { createContext, useContext, useSyncExternalStore, type Dispatch } from 'react';
import type { Plan, SheetReading } from '../../domain/plan/plan';
import type { Grid } from '../../domain/grid/grid';
import type { Session } from './session';
import type { Action, State } from './state';

const SessionContext = createContext<Session | null>(null);
export const SessionProvider = SessionContext.Provider;

/** The session of the opened workbook. Throws outside `SessionProvider`. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession outside SessionProvider');
  return session;
}

/** The whole state; the component renders again whenever any of it changes. */
export function useAppState(): State {
  const { store } = useSession();
  return useSyncExternalStore(store.subscribe, store.getState);
}

/** What is taken from the state; the component renders again only when that becomes another. */
export function useSelected<T>(select: (state: State) => T): T {
  const { store } = useSession();
  return useSyncExternalStore(store.subscribe, () => select(store.getState()));
}

export function useDispatch(): Dispatch<Action> {
  return useSession().store.dispatch;
}

/** The host of the opened workbook. */
export function useHost(): Session['host'] {
  return useSession().host;
}

/** The reading of the chosen sheet; null before reading. */
export function currentReading(state: State): SheetReading | null {
  if (state.readings.phase !== 'read') return null;
  return state.readings.sheets.find((reading) => reading.sheet === state.sheet) ?? null;
}

/** The chosen sheet's cells; null before reading. */
export function currentGrid(state: State): Grid | null {
  if (state.readings.phase !== 'read') return null;
  return state.readings.workbook.sheets.find(({ sheet }) => sheet === state.sheet) ?? null;
}

/** The chosen sheet's plan with its grid; null while no plan is recognised there. */
export function currentPlan(state: State): { readonly plan: Plan; readonly grid: Grid } | null {
  const reading = currentReading(state);
  const grid = currentGrid(state);
  return reading?.recognised && grid ? { plan: reading.plan, grid } : null;
}
