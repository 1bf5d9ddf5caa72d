/**
 * `npm run screenshots [folder]`: every screen of the pane at 320 and 450 px, light, dark and in high
 * contrast, in Vietnamese and English, to be looked at; and the pictures of the README.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { builtPane } from '../e2e/built-pane';
import { openPane, whenRead, type OpenPane, type PaneOptions } from '../e2e/pane-in-excel';
import { openWorkbook } from '../excel/file/open-workbook';
import { Workbook } from '../excel/model/workbook';
import { startExcelPage } from '../excel/web/server';
import { launchBrowser } from './browser';

const folder = process.argv[2] ?? 'out/screenshots';
const readmePictures = 'docs/images';
const plan = 'test/fixtures/02-hung-yen-2021.xlsx';

const darkOffice = {
  bodyBackgroundColor: '#262626',
  bodyForegroundColor: '#FFFFFF',
  controlBackgroundColor: '#141414',
  controlForegroundColor: '#FFFFFF',
  isDarkTheme: true,
};
const looks: Readonly<Record<string, Partial<PaneOptions>>> = {
  light: {},
  dark: { theme: darkOffice },
  contrast: { forcedColors: 'active' },
};

type Go = (pane: OpenPane['pane']) => Promise<void>;

const openTab =
  (name: RegExp): Go =>
  async (pane) => {
    await pane.getByRole('tab', { name }).click();
    await pane.getByRole('tabpanel', { name }).getByRole('button').first().waitFor();
  };
const openFromMenu =
  (name: RegExp): Go =>
  async (pane) => {
    await pane.getByRole('button', { name: /Tùy chọn khác|More options/u }).click();
    await pane.getByRole('menuitem', { name }).click();
    await pane.getByRole('heading', { level: 2 }).waitFor();
  };
const goBack: Go = (pane) => pane.getByRole('button', { name: /Quay lại|Back/u }).click();

/** The screens in the order they are walked through, each from the one before. */
const walk: readonly (readonly [string, Go])[] = [
  ['check', openTab(/Kiểm tra|Check/u)],
  ['normalise', openTab(/Chuẩn hóa|Normalise/u)],
  ['track', openTab(/Theo dõi|Track/u)],
  ['summary', openTab(/Tổng hợp|Sum up/u)],
  ['columns', (pane) => pane.getByRole('button', { name: /Xem cột|Columns/u }).click()],
  // Home again, without a picture of its own.
  ['', goBack],
  ['settings', openFromMenu(/Cài đặt|Settings/u)],
  ['', goBack],
  ['journal', openFromMenu(/Nhật ký|Journal/u)],
  ['', goBack],
  ['menu', (pane) => pane.getByRole('button', { name: /Tùy chọn khác|More options/u }).click()],
];

await mkdir(folder, { recursive: true });
await mkdir(readmePictures, { recursive: true });
const browser = await launchBrowser();
try {
  await drawReadmePictures();
  for (const [look, options] of Object.entries(looks)) {
    for (const locale of ['vi', 'en'] as const) {
      for (const width of [320, 450]) await drawScreens(look, { ...options, locale, width });
    }
  }
} finally {
  await browser.close();
}

async function drawScreens(look: string, options: Partial<PaneOptions>): Promise<void> {
  const draw = async ({ page }: OpenPane, screen: string): Promise<void> => {
    const name = [screen, look, options.locale, options.width].join('-');
    await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
  };
  const open = await openPane(browser, { workbook: await openWorkbook(plan), ...options });
  await whenRead(open);
  for (const [screen, go] of walk) {
    await go(open.pane);
    if (screen !== '') await draw(open, screen);
  }
  await open.close();

  const empty = new Workbook();
  empty.addSheet('Danh sách');
  const nothing = await openPane(browser, { workbook: empty, ...options });
  await whenRead(nothing);
  await draw(nothing, 'nothing');
  await nothing.close();
}

/** The pane on its own, and the stand-in Excel with the pane beside a plan. */
async function drawReadmePictures(): Promise<void> {
  const open = await openPane(browser, { workbook: await openWorkbook(plan), width: 350 });
  await whenRead(open);
  await openTab(/Kiểm tra/u)(open.pane);
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
