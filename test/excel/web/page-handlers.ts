import type { ServerResponse } from 'node:http';
import { saveWorkbook } from '../file/save-workbook';
import type { Workbook } from '../model/workbook';
import type { OfficeHost } from '../protocol/host';
import { cellsView } from './cells-view';
import type { Ribbon } from './manifest';
import type { PageSession } from './page-session';
import { bookView, sheetView } from './sheet-view';
import { send, sendJson } from './static-files';
import type { AreaView } from './view';

type Handler = (url: URL, body: string, response: ServerResponse) => void | Promise<void>;

/** What the page's requests work on. */
interface Serving {
  readonly book: Workbook;
  readonly ribbon: Ribbon;
  readonly locale: string;
  readonly open: () => { conversationId: string };
  readonly connected: () => OfficeHost;
  readonly current: () => PageSession;
}

/** What the page asks of the server, by path. */
export function pageHandlers({
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
