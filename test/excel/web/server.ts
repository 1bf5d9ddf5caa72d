import { createServer } from 'node:https';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { openWorkbook } from '../file/open-workbook';
import { loadClasses, officeJsFolder } from '../metadata/load';
import { Workbook } from '../model/workbook';
import { ExcelError } from '../protocol/excel-error';
import { OfficeHost } from '../protocol/host';
import type { Certificate } from './certificate';
import { makeCertificate } from './certificate';
import { readManifest } from './manifest';
import { pageHandlers } from './page-handlers';
import { PageSession } from './page-session';
import { pageFolder, pageScript } from './page-scripts';
import { send, sendFile } from './static-files';

export interface ExcelPageOptions {
  /** The .xlsx to open; or `workbook`; or neither for an empty one. */
  readonly file?: string;
  readonly workbook?: Workbook;
  /** The add-in's built files with its `manifest.xml`. */
  readonly addinDir: string;
  /** 14 for ExcelApi 1.14; 15 unless given. */
  readonly api?: number;
  readonly locale?: string;
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
