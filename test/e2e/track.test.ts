import type { Browser } from 'playwright-core';
import { openWorkbook } from '../excel/file/open-workbook';
import { type } from '../excel/model/type';
import { launchBrowser } from '../tools/browser';
import { builtPane } from './built-pane';
import { openPane, whenRead } from './pane-in-excel';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
  await builtPane();
}, 240_000);
afterAll(async () => {
  await browser.close();
});

test('plan, columns, a state, sheets, columns off again', async () => {
  const workbook = await openWorkbook('test/fixtures/00-van-ban-2022.xlsx');
  const opened = await openPane(browser, { workbook });
  const { pane, complaints } = opened;
  await whenRead(opened);
  await pane.getByRole('tab', { name: 'Theo dõi' }).click();
  await pane.getByRole('button', { name: 'Thêm cột theo dõi' }).click();
  await pane.getByText('Đang theo dõi 38 nhiệm vụ').waitFor({ timeout: 60_000 });

  const [plan] = workbook.sheets;
  if (!plan) throw new Error('no sheet');
  type(plan, 'H7', 'Hoàn thành');
  await pane.getByText('1 hoàn thành (0 đúng hạn)').waitFor({ timeout: 60_000 });

  await pane.getByRole('tab', { name: 'Tổng hợp' }).click();
  await pane.getByRole('button', { name: 'Lập bảng tổng hợp' }).click();
  await pane.getByRole('status').getByText('Đã lập 7 trang tổng hợp.').waitFor({ timeout: 60_000 });
  const summary = workbook.sheets.find(({ name }) => name === 'Tổng hợp');
  expect(summary).toBeDefined();

  await pane.getByRole('tab', { name: 'Theo dõi' }).click();
  await pane.getByRole('button', { name: 'Gỡ cột theo dõi' }).click();
  await pane.getByText('Các cột đang giữ 1 ô đã nhập').waitFor();
  const dialog = pane.getByRole('alertdialog');
  await dialog.getByRole('button', { name: 'Gỡ cột theo dõi' }).click();
  await pane.getByRole('status').getByText('Đã gỡ cột theo dõi.').waitFor({ timeout: 60_000 });
  expect(complaints).toEqual([]);
  await opened.close();
}, 200_000);
