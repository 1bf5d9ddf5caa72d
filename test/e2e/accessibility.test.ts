import axe, { type AxeResults } from 'axe-core';
import type { Locator } from 'playwright-core';
import { openWorkbook } from '../excel/file/open-workbook';
import { type } from '../excel/model/type';
import { notAPlan, pastedPlan } from '../tools/screens/workbooks';
import { tabTo, untilFocused } from './keyboard';
import type { OpenPane, PaneOptions } from './pane-in-excel';
import { usePanes } from './use-panes';

const opened = usePanes();
const tabs = ['Kiểm tra', 'Chuẩn hóa', 'Theo dõi', 'Tổng hợp'];

describe.each<[string, Partial<PaneOptions>]>([
  ['light', {}],
  ['dark', { theme: 'dark' }],
  ['in high contrast', { forcedColors: 'active' }],
  // 320 px at 200 % leave room for 160.
  ['at twice the size', { width: 160, height: 400 }],
])('%s', (_, look) => {
  test('no fault that axe finds on any screen, and nothing wider than the pane', async () => {
    const open = await opened({ workbook: await pastedPlan(), ...look });
    const { page, pane } = open;
    await pane.getByText('Kết quả khớp với biểu lúc này.').waitFor();
    for (const name of tabs) {
      await pane.getByRole('tab', { name }).click();
      await pane.getByRole('tabpanel', { name }).getByRole('button').first().waitFor();
      await expectNoFault(open);
    }
    await pane.getByRole('tab', { name: 'Kiểm tra' }).click();
    await pane.getByRole('button', { name: /mục an toàn…$/u }).click();
    await pane.getByRole('dialog').waitFor();
    await expectNoFault(open);
    await page.keyboard.press('Escape');
    await pane.getByRole('button', { name: 'Xem cột' }).click();
    await pane.getByRole('heading', { name: 'Cột của biểu' }).waitFor();
    await expectNoFault(open);
  });

  test('no fault that axe finds where nothing is recognised', async () => {
    await expectNoFault(await opened({ workbook: notAPlan(), ...look }));
  });
});

describe('by keyboard alone', () => {
  test('a finding is fixed from the first press of Tab on, and undone', async () => {
    const open = await opened({
      workbook: await openWorkbook('test/fixtures/02-hung-yen-2021.xlsx'),
    });
    const { page, pane } = open;
    const preview = button(open, /^Sửa \d+ mục an toàn…$/u);
    const write = button(open, /^Ghi \d+ ô$/u);
    await preview.waitFor();
    await tabTo(open, button(open, 'Tùy chọn khác'));
    await tabTo(open, button(open, 'Xem cột'));
    await tabTo(open, pane.getByRole('tab', { name: 'Kiểm tra' }));
    await tabTo(open, preview);
    await page.keyboard.press('Enter');
    const dialog = pane.getByRole('dialog', { name: 'Sửa các mục an toàn' });
    await tabTo(open, dialog.getByRole('button', { name: 'Thôi' }));
    // Round within the dialog, not out of it.
    await tabTo(open, write);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await untilFocused(open, preview);

    await page.keyboard.press('Enter');
    await tabTo(open, write);
    await page.keyboard.press('Enter');
    await said(open, /^Đã sửa \d+ ô\./u);
    await tabTo(open, button(open, 'Hoàn tác'));
    await page.keyboard.press('Enter');
    await said(open, 'Đã hoàn tác: các ô trở lại như trước.');
  });

  test('what is about to go keeps the focus: columns, asked for, kept, taken off', async () => {
    const workbook = await openWorkbook('test/fixtures/00-van-ban-2022.xlsx');
    const open = await opened({ workbook });
    const { page, pane } = open;
    const add = button(open, 'Thêm cột theo dõi');
    const remove = button(open, 'Gỡ cột theo dõi');
    await pane.getByRole('tab', { name: 'Theo dõi' }).click();
    await tabTo(open, add);
    await page.keyboard.press('Enter');
    await said(open, /^Đã thêm cột theo dõi\./u);
    await untilFocused(open, remove);
    const [sheet] = workbook.sheets;
    if (!sheet) throw new Error('no sheet');
    type(sheet, 'H7', 'Hoàn thành');
    await pane.getByText('1 hoàn thành (0 đúng hạn)').waitFor();

    const dialog = pane.getByRole('alertdialog');
    await tabTo(open, remove);
    await page.keyboard.press('Enter');
    await dialog.getByRole('button', { name: 'Không gỡ' }).waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await untilFocused(open, remove);

    await page.keyboard.press('Enter');
    await tabTo(open, dialog.getByRole('button', { name: 'Gỡ cột theo dõi' }));
    await page.keyboard.press('Enter');
    await said(open, /^Đã gỡ cột theo dõi\./u);
    await untilFocused(open, add);
  });

  test('from tab to tab by arrows', async () => {
    const open = await opened({
      workbook: await openWorkbook('test/fixtures/02-hung-yen-2021.xlsx'),
    });
    const { page, pane } = open;
    await tabTo(open, pane.getByRole('tab', { name: 'Kiểm tra' }));
    for (const name of tabs.slice(1)) {
      await page.keyboard.press('ArrowRight');
      await untilFocused(open, pane.getByRole('tab', { name }));
      await page.keyboard.press('Enter');
      await pane.getByRole('tabpanel', { name }).waitFor();
    }
    await tabTo(open, button(open, 'Lập bảng tổng hợp'));
  });

  test('the menu, the language, a page and back', async () => {
    const open = await opened({
      workbook: await openWorkbook('test/fixtures/02-hung-yen-2021.xlsx'),
    });
    const { page, pane } = open;
    const language = (name: string): Locator => pane.getByRole('menuitemradio', { name });
    await tabTo(open, button(open, 'Tùy chọn khác'));
    await page.keyboard.press('Enter');
    await untilFocused(open, language('Tiếng Việt'));
    await page.keyboard.press('ArrowDown');
    await untilFocused(open, language('English'));
    await page.keyboard.press('Enter');
    await pane.getByRole('heading', { name: 'Task tables' }).waitFor();
    await page.keyboard.press('Escape');
    await language('English').waitFor({ state: 'detached' });
    await tabTo(open, button(open, 'Columns'));
    await page.keyboard.press('Enter');
    await untilFocused(open, pane.getByRole('heading', { name: 'Columns of the table' }));
    await page.keyboard.press('Shift+Tab');
    await untilFocused(open, button(open, 'Back'));
    await page.keyboard.press('Enter');
    await pane.getByTestId('figures').waitFor();
  });
});

function button({ pane }: OpenPane, name: string | RegExp): Locator {
  return pane.getByRole('button', { name, exact: true });
}

/** Waits for what screen readers are told. */
async function said({ pane }: OpenPane, words: string | RegExp): Promise<void> {
  await pane.getByRole('status').getByText(words).waitFor();
}

async function expectNoFault(open: OpenPane): Promise<void> {
  await expect(axeFaults(open)).resolves.toEqual([]);
  const overflow = await open.pane.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
}

/** What axe finds wrong, each with the elements concerned. */
async function axeFaults({ pane }: OpenPane): Promise<readonly string[]> {
  // Evaluated rather than loaded: the pane's policy lets no foreign script in.
  await pane.evaluate(axe.source);
  // What is fading in has not its colours yet, and may bring in more; spinners go on for ever.
  await pane.evaluate(async () => {
    const fading = (): Animation[] =>
      document
        .getAnimations()
        .filter(
          ({ effect, playState }) =>
            playState === 'running' && Number.isFinite(effect?.getComputedTiming().endTime),
        );
    for (let waits = fading(); waits.length > 0; waits = fading())
      await Promise.all(waits.map(({ finished }) => finished.catch(() => undefined)));
  });
  // As text: the name belongs to the page. Fluent's own stops for the Tab key, which hand the focus
  // on at once, are taken for hidden elements that can be focused.
  const { violations } = await pane.evaluate<AxeResults>(
    "axe.run({ exclude: '[data-tabster-dummy]' })",
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
