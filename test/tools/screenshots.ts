/**
 * `npm run screenshots [folder] [screen…]`: every screen of the pane, or those named, to be looked at:
 * at 320, 350 and 450 px in Vietnamese and English, dark and in high contrast; and, when none is
 * named, the pictures of the README.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Locale } from '../../src/domain/text/locale';
import { builtPane } from '../e2e/built-pane';
import { openPane, setTheme, whenRead, type OpenPane, type Theme } from '../e2e/pane-in-excel';
import { openWorkbook } from '../excel/file/open-workbook';
import { startExcelPage } from '../excel/web/server';
import { launchBrowser } from './browser';
import { openTab } from './screens/steps';
import { walks, type Walk } from './screens/walks';

const [folder = 'out/screenshots', ...named] = process.argv.slice(2);
const readmePictures = 'docs/images';
const plan = 'test/fixtures/02-hung-yen-2021.xlsx';

/** A pane's shortest height; a longer screen is taken whole. */
const shortest = 760;

interface Look {
  readonly name: string;
  readonly width: number;
  readonly theme: Theme;
  readonly media: NonNullable<Parameters<Page['emulateMedia']>[0]>;
}

const plainly = { forcedColors: 'none', colorScheme: 'light' } as const;
const looks: readonly Look[] = [
  { name: 'light-320', width: 320, theme: 'light', media: plainly },
  { name: 'light-350', width: 350, theme: 'light', media: plainly },
  { name: 'light-450', width: 450, theme: 'light', media: plainly },
  { name: 'dark-350', width: 350, theme: 'dark', media: plainly },
  {
    name: 'contrast-white-350',
    width: 350,
    theme: 'light',
    media: { forcedColors: 'active', colorScheme: 'light' },
  },
  {
    name: 'contrast-black-350',
    width: 350,
    theme: 'dark',
    media: { forcedColors: 'active', colorScheme: 'dark' },
  },
];

await mkdir(folder, { recursive: true });
const browser = await launchBrowser();
try {
  if (named.length === 0) await drawReadmePictures();
  for (const walk of walks) {
    for (const locale of ['vi', 'en'] as const) await drawWalk(walk, locale);
  }
} finally {
  await browser.close();
}

async function drawWalk({ workbook, options, screens }: Walk, locale: Locale): Promise<void> {
  const isWanted = (screen: string | null): boolean =>
    screen !== null && (named.length === 0 || named.includes(screen));
  const last = screens.findLastIndex(([screen]) => isWanted(screen));
  if (last < 0) return;
  const open = await openPane(browser, { workbook: await workbook(), ...options, locale });
  for (const [screen, go] of screens.slice(0, last + 1)) {
    await go({ ...open, locale });
    if (isWanted(screen)) await drawLooks(open, `${screen}-${locale}`);
  }
  await open.close();
}

/** The screen in view in every look; it stays as it is, however it looks. */
async function drawLooks(open: OpenPane, name: string): Promise<void> {
  const { page, pane } = open;
  for (const { name: look, width, theme, media } of looks) {
    await page.emulateMedia(media);
    await setTheme(open, theme);
    await page.setViewportSize({ width, height: shortest });
    const height = await pane.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width, height });
    const path = join(folder, `${name}-${look}.png`);
    await page.screenshot({ path, animations: 'disabled' });
  }
}

/** The pane on its own, and the stand-in Excel with the pane beside a plan. */
async function drawReadmePictures(): Promise<void> {
  await mkdir(readmePictures, { recursive: true });
  const open = await openPane(browser, { workbook: await openWorkbook(plan), width: 350 });
  await whenRead(open);
  await openTab('check')({ ...open, locale: 'vi' });
  await open.page.screenshot({ path: join(readmePictures, 'pane-check.png') });
  await open.close();

  const excel = await startExcelPage({ file: plan, addinDir: await builtPane('local') });
  const page = await browser.newPage({
    ignoreHTTPSErrors: true,
    viewport: { width: 1280, height: 760 },
  });
  await page.goto(excel.url);
  await page.getByRole('button', { name: 'Kiểm tra' }).first().click();
  await page
    .frameLocator('iframe')
    .getByRole('tabpanel', { name: 'Kiểm tra' })
    .getByRole('button')
    .first()
    .waitFor();
  await page.screenshot({ path: join(readmePictures, 'excel-with-pane.png') });
  await page.close();
  await excel.close();
}
