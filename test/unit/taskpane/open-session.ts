import { openWorkbook } from '../../excel/file/open-workbook';
import type { Workbook } from '../../excel/model/workbook';
import type { NodeExcel } from '../../excel/node/create-node-excel';
import type { Host } from '../../../src/hosts/host';
import { readPlans } from '../../../src/taskpane/session/read-plans';
import type { Session } from '../../../src/taskpane/session/session';
import { initialState, reduce, type Readings } from '../../../src/taskpane/session/state';
import { createStore } from '../../../src/taskpane/session/store';
import { startExcel, valueOf } from '../excel-host/excel';

export const planFile = 'test/fixtures/02-hung-yen-2021.xlsx';
export const planSheet = 'Biểu tổng hợp nhiệm vụ';

export interface OpenSession extends NodeExcel {
  readonly port: Host;
  readonly session: Session;
  /** What was read last; throws where nothing was. */
  readonly readings: () => Extract<Readings, { phase: 'read' }>;
}

/** A workbook open in Excel with the pane's session over it, read once. */
export async function openSession(book?: Workbook, today = '2021-07-01'): Promise<OpenSession> {
  const excel = await startExcel({ workbook: book ?? (await openWorkbook(planFile)) });
  const session: Session = {
    host: excel.port,
    store: createStore(reduce, initialState('vi')),
    today: () => today,
  };
  valueOf(await readPlans(session));
  const readings = (): Extract<Readings, { phase: 'read' }> => {
    const state = session.store.getState().readings;
    if (state.phase !== 'read') throw new Error(state.phase);
    return state;
  };
  return { ...excel, session, readings };
}
