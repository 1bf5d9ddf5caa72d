import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Linter } from 'eslint';
import type { Browser } from 'playwright-core';
import { Workbook } from '../excel/model/workbook';
import { launchBrowser } from '../tools/browser';
import { builtPane } from './built-pane';
import { openPane } from './pane-in-excel';

/** A build of the pane on a busy machine, in milliseconds. */
const buildTime = 600_000;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
  await builtPane();
}, buildTime);
afterAll(async () => {
  await browser.close();
});

/** What Internet Explorer 11 would stumble over; it knows no name beyond these and ES5's own. */
function faultsOf(script: string): readonly string[] {
  const globals = { window: 'readonly', document: 'readonly' } as const;
  return new Linter()
    .verify(script, {
      languageOptions: { ecmaVersion: 5, sourceType: 'script', globals },
      rules: { 'no-undef': ['error', { typeof: false }] },
    })
    .map(({ line, message }) => `${line}: ${message}`);
}

/** The page's own scripts that run at once; the bundle comes after them, deferred or in parts. */
async function scriptsOf(page: string): Promise<readonly string[]> {
  const folder = await builtPane();
  const html = await readFile(join(folder, page), 'utf8');
  const names = [...html.matchAll(/<script[^>]*\bsrc="?([^\s">]+)/gu)].map(([, name = '']) => name);
  const own = names.filter((name) => name.includes('.es5.'));
  return Promise.all(own.map((name) => readFile(join(folder, name), 'utf8')));
}

test.each(['taskpane.html', 'report.html'])(
  '%s: what speaks to an old browser is ES5 in the build',
  async (page) => {
    const scripts = await scriptsOf(page);
    expect(scripts).toHaveLength(1);
    expect(scripts.flatMap(faultsOf)).toEqual([]);
  },
);

test.each(['const a = 1;', 'new URLSearchParams();', 'f(() => 1);'])(
  'the look at scripts finds what is not ES5: %s',
  (script) => {
    expect(faultsOf(script)).not.toEqual([]);
  },
);

test('in a browser that is too old the pane says so, in Vietnamese and in English', async () => {
  const open = await openPane(browser, { workbook: new Workbook(), browser: 'old' });
  try {
    const said = open.pane.getByRole('alert');
    await said.waitFor();
    const [vietnamese = '', english = ''] = await said.locator('p').allInnerTexts();
    expect(vietnamese).toContain('Biểu nhiệm vụ cần Office 2021 trở lên hoặc Microsoft 365.');
    expect(vietnamese).toContain('Sổ của anh/chị không bị thay đổi gì.');
    expect(english).toContain('needs Office 2021 or later');
    await expect(said.locator('p').first().getAttribute('lang')).resolves.toBe('vi');
    await expect(open.pane.getByRole('heading').count()).resolves.toBe(0);
    expect(open.host.counters.requests).toBe(0);
    expect(open.complaints).toEqual([]);
    expect(open.strays).toEqual([]);
  } finally {
    await open.close();
  }
}, 180_000);

test('the small window shows what a button did, without a bundle', async () => {
  const folder = await builtPane();
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => complaints.push(message.text()));
    await context.route('**/*', async (route) => {
      const { pathname } = new URL(route.request().url());
      await route.fulfill({ path: join(folder, pathname) });
    });
    const said = 'Đã kiểm tra: 28 nhiệm vụ + 3 lỗi & 50 % việc cần xem.';
    const hash = new URLSearchParams({ text: said, lang: 'vi' }).toString();
    await page.goto(`https://localhost:3000/report.html#${hash}`);
    await expect(page.getByRole('status').innerText()).resolves.toBe(said);
    expect(complaints).toEqual([]);
  } finally {
    await context.close();
  }
}, 180_000);
