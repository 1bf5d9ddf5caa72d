import { createContext } from 'node:vm';
import { loadClasses } from '../metadata/load';
import { Workbook } from '../model/workbook';
import type { Counters } from '../protocol/counters';
import type { Faults } from '../protocol/faults';
import { OfficeHost } from '../protocol/host';
import { fakePage } from './fake-window';
import { runInContext } from './office-scripts';

export interface NodeExcelOptions {
  /** The open workbook; a new one with one sheet unless given. */
  readonly workbook?: Workbook;
  /** The requirement set, by its minor number: 14 for ExcelApi 1.14. 15 unless given. */
  readonly api?: number;
  readonly locale?: string;
}

/** An Excel of one's own, with an add-in's window that talks to it. */
export interface NodeExcel {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly book: Workbook;
  readonly counters: Counters;
  readonly faults: Faults;
  readonly host: OfficeHost;
  /** Ends the connection; the workbook stays. */
  dispose(): void;
}

let instances = 0;

/**
 * Starts Microsoft's own office.js in a vm context beside an Excel without a window. Resolves once
 * `Office.onReady` has; instances know nothing of each other.
 *
 * @example
 * const { Excel, book } = await createNodeExcel({ api: 14 });
 * await Excel.run(async (context) => { … });
 */
export async function createNodeExcel(options: NodeExcelOptions = {}): Promise<NodeExcel> {
  const book = options.workbook ?? newWorkbook();
  instances += 1;
  const conversationId = `node_${instances}`;
  const addinId = `addin-${instances}`;
  const origin = 'https://localhost';
  const locale = options.locale ?? 'en-US';
  const name = JSON.stringify({
    baseFrameName: `_xdm_${conversationId}`,
    hostInfo: `Excel$Web$16.00$${locale}$corr$$disableLogging$0`,
    xdmInfo: [conversationId, addinId, origin].join('|'),
    serializerVersion: '1',
  });
  const page = fakePage(name, (text) => {
    host.receive(text);
  });
  const host = new OfficeHost({
    book,
    classes: loadClasses(),
    api: options.api ?? 15,
    origin,
    conversationId,
    addinId,
    locale,
    send: page.deliver,
  });
  createContext(page.window);
  runInContext('office.js', page.window);
  const office = page.window.Office;
  if (!office) throw new Error('office.js did not start.');
  await office.onReady();
  const excel = page.window.Excel;
  if (!excel) throw new Error('office.js did not bring Excel.');
  const dispose = (): void => {
    host.dispose();
  };
  const { counters, faults } = host;
  return { Office: office, Excel: excel, book, counters, faults, host, dispose };
}

function newWorkbook(): Workbook {
  const book = new Workbook();
  book.addSheet('Sheet1');
  return book;
}
