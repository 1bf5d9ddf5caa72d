import type { AreaView, BookView, CellsView, CursorView, PageEvent, SheetView } from '../view';
import type { Ribbon } from '../manifest';

/** What the page learns when it opens. */
export interface Opening {
  readonly conversationId: string;
  readonly ribbon: Ribbon;
  readonly locale: string;
}

async function ask<T>(path: string, parameters: Record<string, string | number> = {}): Promise<T> {
  const query = new URLSearchParams(
    Object.entries(parameters).map(([key, value]) => [key, String(value)]),
  );
  const response = await fetch(`${path}?${query.toString()}`);
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as T;
}

async function tell(
  path: string,
  parameters: Record<string, string | number>,
  body = '',
): Promise<Response> {
  const query = new URLSearchParams(
    Object.entries(parameters).map(([key, value]) => [key, String(value)]),
  );
  return fetch(`${path}?${query.toString()}`, { method: 'POST', body });
}

/** The server, as the page asks it. */
export const calls = {
  open: () => ask<Opening>('/open'),
  book: () => ask<BookView>('/book'),
  sheet: (sheet: string) => ask<SheetView>('/sheet', { sheet }),
  cells: (sheet: string, top: number, bottom: number) =>
    ask<CellsView>('/cells', { sheet, top, bottom }),
  cursor: (sheet: string, row: number, column: number) =>
    ask<CursorView>('/cursor', { sheet, row, column }),
  activate: (sheet: string) => tell('/activate', { sheet }),
  select: (sheet: string, area: AreaView) => tell('/select', { sheet }, JSON.stringify(area)),
  press: (button: string) => tell('/press', { button }),
  message: (text: string) => tell('/message', {}, text),
  type: async (sheet: string, row: number, column: number, text: string) =>
    refusal(await tell('/type', { sheet, row, column }, text)),
  clear: async (sheet: string, area: AreaView) =>
    refusal(await tell('/clear', { sheet }, JSON.stringify(area))),
  listen: (hear: (event: PageEvent) => void) => {
    new EventSource('/events').onmessage = ({ data }) => {
      hear(JSON.parse(String(data)) as PageEvent);
    };
  },
};

async function refusal(response: Response): Promise<string | null> {
  return ((await response.json()) as { refusal: string | null }).refusal;
}
