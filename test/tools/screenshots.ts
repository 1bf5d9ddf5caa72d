/**
 * `npm run screenshots [folder]`: the pane at 320 and 450 px, light, dark and in high contrast, in
 * Vietnamese and English, to be looked at.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openWorkbook } from '../excel/file/open-workbook';
import { openPane, whenRead, type OpenPane, type PaneOptions } from '../e2e/pane-in-excel';
import { launchBrowser } from './browser';

const folder = process.argv[2] ?? 'out/screenshots';
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
/** The screens in the order they are walked through, each from the one before. */
const walk: readonly (readonly [string, (open: OpenPane) => Promise<void>])[] = [
  ['home', () => Promise.resolve()],
  ['menu', ({ pane }) => pane.getByRole('button', { name: /Tùy chọn khác|More options/u }).click()],
  ['settings', ({ pane }) => pane.getByRole('menuitem', { name: /Cài đặt|Settings/u }).click()],
  // Home again, without a picture of its own.
  ['', ({ pane }) => pane.getByRole('button', { name: /Quay lại|Back/u }).click()],
  ['columns', ({ pane }) => pane.getByRole('button', { name: /Xem cột|Columns/u }).click()],
];

await mkdir(folder, { recursive: true });
const browser = await launchBrowser();
try {
  for (const [look, options] of Object.entries(looks)) {
    for (const locale of ['vi', 'en'] as const) {
      for (const width of [320, 450]) await shoot(look, { ...options, locale, width });
    }
  }
} finally {
  await browser.close();
}

async function shoot(look: string, options: Partial<PaneOptions>): Promise<void> {
  const open = await openPane(browser, { workbook: await openWorkbook(plan), ...options });
  await whenRead(open);
  for (const [screen, go] of walk) {
    await go(open);
    if (screen === '') continue;
    await open.page.screenshot({
      path: join(folder, `${screen}-${look}-${options.locale}-${options.width}.png`),
      animations: 'disabled',
    });
  }
  await open.close();
}
