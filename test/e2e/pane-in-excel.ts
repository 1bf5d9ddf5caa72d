import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import type { Browser, BrowserContext, Frame, Page, Route } from 'playwright-core';
import { loadClasses } from '../excel/metadata/load';
import type { Workbook } from '../excel/model/workbook';
import { OfficeHost } from '../excel/protocol/host';
import { builtPane } from './built-pane';

const paneOrigin = 'https://localhost:3000';
const excelOrigin = 'https://localhost:3443';
const cdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const officeJs = join(
  dirname(
    createRequire(join(process.cwd(), 'package.json')).resolve('@microsoft/office-js/package.json'),
  ),
  'dist',
);
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css',
  '.png': 'image/png',
  '.xml': 'application/xml',
};

/** How Office looks. */
export type Theme = 'light' | 'dark';

export interface PaneOptions {
  readonly workbook: Workbook;
  /** 14 for ExcelApi 1.14; 15 unless given. */
  readonly api?: number;
  readonly theme?: Theme;
  readonly width?: number;
  readonly height?: number;
  readonly locale?: 'vi' | 'en';
  /** The system's contrast colours. */
  readonly forcedColors?: 'active';
  /** A browser without what the pane needs, as those of Office 2016 and 2019 are. */
  readonly browser?: 'old';
  /** The folder of another build of the pane. */
  readonly build?: string;
}

/** A pane open in Excel. */
export interface OpenPane {
  readonly page: Page;
  readonly pane: Frame;
  readonly host: OfficeHost;
  readonly book: Workbook;
  /** Addresses outside the pane and the CDN that were asked for; none if the pane keeps its word. */
  readonly strays: readonly string[];
  /** What the browser reported: errors, blocked content. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/**
 * Opens the built pane as Excel on the web does: in a frame of another https origin whose parent is
 * Excel. The network is answered from files, Microsoft's CDN from the npm copy of office.js.
 */
export async function openPane(browser: Browser, options: PaneOptions): Promise<OpenPane> {
  const { width = 350, height = 760, api = 15, locale = 'vi' } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    ...(options.forcedColors && { forcedColors: options.forcedColors }),
  });
  // A machine that is busy with other things is no fault of the pane.
  context.setDefaultTimeout(60_000);
  await context.addInitScript(rememberLocale, locale);
  if (options.browser === 'old') await context.addInitScript(forgetReplaceAll);
  const strays: string[] = [];
  await answerNetwork(context, options.build ?? (await builtPane()), strays);
  const page = await context.newPage();
  const complaints: string[] = [];
  let isClosing = false;
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    // What closing cuts off is no fault of the pane.
    if (message.type() !== 'error' || isClosing) return;
    complaints.push(`${message.text()} (${message.location().url})`);
  });

  const host = new OfficeHost({
    book: options.workbook,
    classes: loadClasses(),
    api,
    origin: excelOrigin,
    conversationId: 'conversation',
    addinId: 'add-in',
    locale: 'vi-VN',
    send: (text) => void page.evaluate(toPane, text).catch(() => undefined), // closed meanwhile
  });
  await page.exposeFunction('toExcel', (text: string) => {
    host.receive(text);
  });
  await page.goto(`${excelOrigin}/`);
  const frame = await page.waitForSelector('iframe');
  const pane = await frame.contentFrame();
  if (!pane) throw new Error('The pane has no frame.');
  await pane.waitForURL(`${paneOrigin}/taskpane.html`);
  const close = async (): Promise<void> => {
    isClosing = true;
    host.dispose();
    // Else an answer that is just being given finds nobody to take it.
    await context.unrouteAll({ behavior: 'ignoreErrors' });
    await context.close();
  };
  const open = { page, pane, host, book: options.workbook, strays, complaints, close };
  if (options.theme) {
    await pane.getByRole('heading', { level: 1 }).waitFor();
    await setTheme(open, options.theme);
  }
  return open;
}

/** Waits until the pane has read the workbook. */
export async function whenRead({ pane }: OpenPane): Promise<void> {
  await pane.getByRole('heading', { level: 2 }).first().waitFor();
  await pane.locator('[aria-busy=true]').waitFor({ state: 'detached' });
}

/**
 * Gives Office a theme as Excel for Windows and Mac does, and has the pane look: the office.js of
 * Excel on the web, which is what runs here, never tells of one.
 */
export async function setTheme({ pane }: Pick<OpenPane, 'pane'>, theme: Theme): Promise<void> {
  await pane.waitForFunction(tellTheme, {
    theme,
    bodyBackgroundColor: theme === 'dark' ? '#262626' : '#FFFFFF',
  });
}

async function answerNetwork(
  context: BrowserContext,
  build: string,
  strays: string[],
): Promise<void> {
  await context.route('**/*', async (route) => {
    const { href, origin, pathname } = new URL(route.request().url());
    if (origin === paneOrigin) return fulfil(route, join(build, decodeURIComponent(pathname)));
    if (href.startsWith(cdn))
      return fulfil(route, join(officeJs, href.slice(cdn.length).split('?')[0] ?? ''));
    if (href === `${excelOrigin}/`)
      return route.fulfill({ contentType: 'text/html', body: excelPage });
    strays.push(href);
    return route.abort();
  });
}

async function fulfil(route: Route, file: string): Promise<void> {
  const body = await readFile(file).catch(() => null);
  if (!body) return route.fulfill({ status: 404 });
  return route.fulfill({ body, contentType: types[extname(file)] ?? 'application/octet-stream' });
}

/** Excel's page: nothing but the frame, named the way office.js learns who its host is. */
const frameName = JSON.stringify({
  baseFrameName: '_xdm_conversation',
  hostInfo: 'Excel$Web$16.00$vi-VN$corr$$disableLogging$0',
  xdmInfo: `conversation|add-in|${excelOrigin}`,
  serializerVersion: '1',
});
const excelPage = `<!doctype html><title>Excel</title>
<style>body{margin:0}iframe{border:0;width:100vw;height:100vh;display:block}</style>
<script>
  addEventListener('message', (event) => { if (event.origin === '${paneOrigin}') toExcel(event.data); });
  addEventListener('DOMContentLoaded', () => {
    const frame = document.createElement('iframe');
    frame.name = ${JSON.stringify(frameName)};
    frame.src = '${paneOrigin}/taskpane.html';
    frame.title = 'Biểu nhiệm vụ';
    document.body.append(frame);
  });
</script>`;

/** Runs in every page: browsers before 2020 lack this. */
function forgetReplaceAll(): void {
  Reflect.deleteProperty(String.prototype, 'replaceAll');
}

/** Runs in Excel's page. */
function toPane(text: string): void {
  window.frames[0]?.postMessage(text, '*');
}

interface ToldTheme {
  readonly theme: Theme;
  readonly bodyBackgroundColor: string;
}

/** Runs in the pane, until it looks so. */
function tellTheme({ theme, bodyBackgroundColor }: ToldTheme): boolean {
  Object.defineProperty(Office.context, 'officeTheme', {
    value: { bodyBackgroundColor },
    configurable: true,
  });
  window.dispatchEvent(new Event('focus'));
  return document.documentElement.style.colorScheme === theme;
}

/** Runs in every page before its own scripts. */
function rememberLocale(locale: string): void {
  try {
    localStorage.setItem('bieu-nhiem-vu.locale', locale);
  } catch {
    // Pages without an origin keep nothing.
  }
}
