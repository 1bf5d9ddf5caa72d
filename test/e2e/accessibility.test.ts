import axe, { type AxeResults } from 'axe-core';
import { openWorkbook } from '../excel/file/open-workbook';
import { notAPlan, pastedPlan } from '../tools/screens/workbooks';
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
    await tabTo(open, 'Tùy chọn khác');
    await tabTo(open, 'Xem cột');
    await tabTo(open, 'Kiểm tra');
    await tabTo(open, /^Sửa \d+ mục an toàn…$/u);
    await page.keyboard.press('Enter');
    const dialog = pane.getByRole('dialog', { name: 'Sửa các mục an toàn' });
    await dialog.waitFor();
    await tabTo(open, 'Thôi');
    // Round within the dialog, not out of it.
    await tabTo(open, /^Ghi \d+ ô$/u);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await pane.locator(':focus', { hasText: /^Sửa \d+ mục an toàn…$/u }).waitFor();

    await page.keyboard.press('Enter');
    await tabTo(open, /^Ghi \d+ ô$/u);
    await page.keyboard.press('Enter');
    await pane
      .getByRole('status')
      .getByText(/^Đã sửa \d+ ô\./u)
      .waitFor();
    await tabTo(open, 'Hoàn tác');
    await page.keyboard.press('Enter');
    await pane.getByRole('status').getByText('Đã hoàn tác: các ô trở lại như trước.').waitFor();
  });

  test('from tab to tab by arrows', async () => {
    const open = await opened({
      workbook: await openWorkbook('test/fixtures/02-hung-yen-2021.xlsx'),
    });
    const { page, pane } = open;
    await tabTo(open, 'Kiểm tra');
    for (const name of tabs.slice(1)) {
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      await pane.getByRole('tabpanel', { name }).waitFor();
    }
    await tabTo(open, 'Lập bảng tổng hợp');
  });

  test('the menu, the language, a page and back', async () => {
    const open = await opened({
      workbook: await openWorkbook('test/fixtures/02-hung-yen-2021.xlsx'),
    });
    const { page, pane } = open;
    await tabTo(open, 'Tùy chọn khác');
    await page.keyboard.press('Enter');
    await pane.getByRole('menuitemradio', { name: 'English' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await pane.getByRole('heading', { name: 'Task tables' }).waitFor();
    await page.keyboard.press('Escape');
    await tabTo(open, 'Columns');
    await page.keyboard.press('Enter');
    const title = pane.getByRole('heading', { name: 'Columns of the table' });
    await title.waitFor();
    await expect(focused(open)).resolves.toBe('Columns of the table');
    await page.keyboard.press('Shift+Tab');
    await expect(focused(open)).resolves.toBe('Back');
    await page.keyboard.press('Enter');
    await pane.getByTestId('figures').waitFor();
  });
});

/** More stops than any screen has. */
const mostStops = 80;

/** Presses Tab, or Shift+Tab, until the control of that name has the focus. */
async function tabTo(
  open: OpenPane,
  name: string | RegExp,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  const passed: string[] = [];
  while (passed.length < mostStops) {
    await open.page.keyboard.press(key);
    const now = await focused(open);
    if (typeof name === 'string' ? now === name : name.test(now)) return;
    passed.push(now);
  }
  throw new Error(`${key} never came to ${String(name)}, only to ${passed.join(', ')}`);
}

/** The name of what has the focus in the pane, as it is written or labelled. */
function focused({ pane }: OpenPane): Promise<string> {
  return pane.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return '';
    return element.getAttribute('aria-label') ?? element.innerText.trim();
  });
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
  // What is fading in has not its colours yet; spinners go on for ever.
  await pane.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime))
        .map(({ finished }) => finished.catch(() => undefined)),
    ),
  );
  // As text: the name belongs to the page. Fluent's own stops for the Tab key, which hand the focus
  // on at once, are taken for hidden elements that can be focused.
  const { violations } = await pane.evaluate<AxeResults>(
    "axe.run({ exclude: '[data-tabster-dummy]' })",
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
