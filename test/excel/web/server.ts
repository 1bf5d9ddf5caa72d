import { createServer } from 'node:https';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { openWorkbook } from '../file/open-workbook';
import { saveWorkbook } from '../file/save-workbook';
import { loadClasses, officeJsFolder } from '../metadata/load';
import { Workbook } from '../model/workbook';
import type { OfficeTheme } from '../protocol/app-context';
import { ExcelError } from '../protocol/excel-error';
import { OfficeHost } from '../protocol/host';
import type { Certificate } from './certificate';
import { makeCertificate } from './certificate';
import { cellsView } from './cells-view';
import type { Ribbon } from './manifest';
import { readManifest } from './manifest';
import { PageSession } from './page-session';
import { pageFolder, pageScript } from './page-scripts';
import { bookView, sheetView } from './sheet-view';
import { send, sendFile, sendJson } from './static-files';
import type { AreaView } from './view';

export interface ExcelPageOptions {
  /** The .xlsx to open; or `workbook`; or neither for an empty one. */
  readonly file?: string;
  readonly workbook?: Workbook;
  /** The add-in's built files with its `manifest.xml`. */
  readonly addinDir: string;
  /** 14 for ExcelApi 1.14; 15 unless given. */
  readonly api?: number;
  readonly locale?: string;
  readonly theme?: OfficeTheme;
  /** The ports of Excel's page and of the add-in; 3443 and the manifest's own unless given. */
  readonly port?: number;
}

/** Excel as a web page, open until closed. */
export interface ExcelPage {
  readonly url: string;
  readonly certificate: Certificate;
  readonly book: Workbook;
  /** The connection of the pane that was opened last. */
  readonly host: OfficeHost;
  /** Takes a browser's word that the workbook changed beside it, and shows the change. */
  refresh(): void;
  close(): Promise<void>;
}

type Handler = (url: URL, body: string, response: ServerResponse) => void | Promise<void>;

/**
 * Serves Excel as a page on https://localhost:3443 and the add-in on its own origin, with a
 * certificate made for the occasion. Each load of the page is a fresh start of the add-in on the same
 * workbook.
 */
export async function startExcelPage(options: ExcelPageOptions): Promise<ExcelPage> {
  const { api = 15, locale = 'vi-VN', port = 3443 } = options;
  const book = options.workbook ?? (options.file ? await openWorkbook(options.file) : emptyBook());
  const ribbon = readManifest(join(options.addinDir, 'manifest.xml'), locale);
  const certificate = makeCertificate();
  const origin = `https://localhost:${port}`;
  let loads = 0;
  let host: OfficeHost | null = null;
  let session: PageSession | null = null;

  const open = (): { conversationId: string } => {
    loads += 1;
    host?.dispose();
    session?.close();
    const conversationId = `page_${process.pid}_${loads}`;
    const own = new PageSession(book, () => connected());
    session = own;
    host = new OfficeHost({
      book,
      classes: loadClasses(),
      api,
      origin,
      conversationId,
      addinId: ribbon.addinId,
      locale,
      theme: options.theme ?? null,
      send: (text) => {
        own.tell({ kind: 'message', text });
      },
    });
    host.runtime.onChange = (state) => {
      own.tell({ kind: 'pane', isSeen: state === 'Visible' });
    };
    return { conversationId };
  };
  const connected = (): OfficeHost => {
    if (!host) throw new Error('The page has not been opened yet.');
    return host;
  };
  const current = (): PageSession => {
    if (!session) throw new Error('The page has not been opened yet.');
    return session;
  };

  const handlers = pageHandlers({ book, ribbon, locale, open, connected, current });
  const excel = await listen(certificate, port, async (request, response) => {
    const url = new URL(request.url ?? '/', origin);
    const handler = handlers[url.pathname];
    const script = /^\/page\/([a-z-]+)$/.exec(url.pathname)?.[1];
    if (handler) await handler(url, await bodyOf(request), response);
    else if (script !== undefined) {
      const code = await pageScript(script);
      if (code === null) response.writeHead(404).end();
      else send(response, 'text/javascript; charset=utf-8', code);
    } else {
      const path = url.pathname === '/' ? 'index.html' : url.pathname;
      await sendFile(response, pageFolder, path);
    }
  });
  const addin = await listen(
    certificate,
    Number(new URL(ribbon.paneUrl).port),
    async (request, response) => {
      const { pathname } = new URL(request.url ?? '/', ribbon.paneUrl);
      const local = /^\/office-js\/(.+)$/.exec(pathname)?.[1];
      if (local !== undefined) await sendFile(response, officeJsFolder, local);
      else await sendFile(response, resolve(options.addinDir), pathname);
    },
  );
  const close = async (): Promise<void> => {
    host?.dispose();
    session?.close();
    await Promise.all([excel, addin].map(stop));
  };
  return {
    url: `${origin}/`,
    certificate,
    book,
    get host() {
      return connected();
    },
    refresh: () => {
      current().changed();
    },
    close,
  };
}

interface Serving {
  readonly book: Workbook;
  readonly ribbon: Ribbon;
  readonly locale: string;
  open(): { conversationId: string };
  connected(): OfficeHost;
  current(): PageSession;
}

/** What the page asks of the server, by path. */
function pageHandlers({
  book,
  ribbon,
  locale,
  open,
  connected,
  current,
}: Serving): Record<string, Handler> {
  const sheetOf = (url: URL): ReturnType<PageSession['sheet']> =>
    current().sheet(url.searchParams.get('sheet') ?? '');
  const numberOf = (url: URL, name: string): number => Number(url.searchParams.get(name));
  return {
    '/open': (_url, _body, response) => {
      sendJson(response, { ...open(), ribbon, locale });
    },
    '/events': (_url, _body, response) => {
      current().connect(response);
    },
    '/message': (_url, body, response) => {
      connected().receive(body);
      current().changed();
      response.writeHead(204).end();
    },
    '/book': (_url, _body, response) => {
      sendJson(response, bookView(book));
    },
    '/sheet': (url, _body, response) => {
      sendJson(response, sheetView(sheetOf(url)));
    },
    '/cells': (url, _body, response) => {
      const [top, bottom] = [numberOf(url, 'top'), numberOf(url, 'bottom')];
      sendJson(response, cellsView(sheetOf(url), { top, bottom, left: 0, right: 16_383 }));
    },
    '/cursor': (url, _body, response) => {
      const [row, column] = [numberOf(url, 'row'), numberOf(url, 'column')];
      sendJson(response, current().cursor(sheetOf(url).id, row, column));
    },
    '/activate': (url, _body, response) => {
      current().activate(sheetOf(url).id);
      response.writeHead(204).end();
    },
    '/select': (url, body, response) => {
      current().select(sheetOf(url).id, JSON.parse(body) as AreaView);
      response.writeHead(204).end();
    },
    '/type': (url, body, response) => {
      const [row, column] = [numberOf(url, 'row'), numberOf(url, 'column')];
      sendJson(response, { refusal: current().type(sheetOf(url).id, row, column, body) });
    },
    '/clear': (url, body, response) => {
      const area = JSON.parse(body) as AreaView;
      sendJson(response, { refusal: current().clear(sheetOf(url).id, area) });
    },
    '/press': (url, _body, response) => {
      const button = ribbon.buttons.find(({ id }) => id === url.searchParams.get('button'));
      if (button?.functionName) current().press(button.id, button.functionName);
      response.writeHead(204).end();
    },
    '/save': async (_url, _body, response) => {
      const file = await saveWorkbook(book);
      response.setHeader(
        'content-disposition',
        `attachment; filename*=UTF-8''${encodeURIComponent(book.name)}`,
      );
      send(response, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', file);
    },
  };
}

function emptyBook(): Workbook {
  const book = new Workbook();
  book.addSheet();
  return book;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

function listen(
  { key, cert }: Certificate,
  port: number,
  answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): Promise<Server> {
  const server = createServer({ key, cert }, (request, response) => {
    answer(request, response).catch((error: unknown) => {
      const text =
        error instanceof ExcelError || error instanceof Error ? error.message : String(error);
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' });
      response.end(text);
    });
  });
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, 'localhost', () => {
      done(server);
    });
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => {
      done();
    });
    server.closeAllConnections();
  });
}
