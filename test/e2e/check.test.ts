import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { planWorkbook } from '../bench/plan-workbook';
import { openWorkbook } from '../excel/file/open-workbook';
import { type } from '../excel/model/type';
import type { Workbook } from '../excel/model/workbook';
import { until } from '../support/until';
import type { OpenPane } from './pane-in-excel';
import { usePanes } from './use-panes';

const openPane = usePanes();

async function opened(workbook: Workbook): Promise<OpenPane['pane']> {
  return (await openPane({ workbook })).pane;
}

/** What the workbook's first sheet holds, row by row. */
function held(workbook: Workbook): readonly (readonly unknown[])[] {
  const [sheet] = workbook.sheets;
  const area = sheet?.used(true);
  if (!sheet || !area) return [];
  return Array.from({ length: area.bottom + 1 }, (_, row) =>
    Array.from({ length: area.right + 1 }, (__, column) => sheet.cells.get(row, column)?.value),
  );
}

test('check, jump, fix one, fix all safe, undo, reopen, undo', async () => {
  const workbook = await openWorkbook('test/fixtures/02-hung-yen-2021-pasted.xlsx');
  const before = held(workbook);
  const pane = await opened(workbook);

  const misspelled = pane.getByRole('listitem').filter({ hasText: 'UBND cập huyện' });
  await misspelled.getByRole('button', { name: 'Đến ô G14' }).click();
  await misspelled.getByRole('button', { name: 'Sửa', exact: true }).click();
  await pane.getByText('Đã sửa ô G14.').first().waitFor();
  await misspelled.waitFor({ state: 'detached' });

  const safe = pane.getByRole('button', { name: /^Sửa \d+ mục an toàn…$/u });
  const dialog = pane.getByRole('dialog', { name: 'Sửa các mục an toàn' });
  await safe.click();
  await dialog.getByRole('button', { name: 'Thôi' }).click();
  await dialog.waitFor({ state: 'detached' });
  await pane.locator(':focus', { hasText: /^Sửa \d+ mục an toàn…$/u }).waitFor();
  await safe.click();
  await dialog.getByRole('button', { name: /^Ghi \d+ ô$/u }).click();
  await pane
    .getByText(/^Đã sửa \d+ ô\./u)
    .first()
    .waitFor();
  await pane.getByRole('button', { name: /mục an toàn…$/u }).waitFor({ state: 'detached' });
  expect(held(workbook)).not.toEqual(before);

  await pane.getByRole('button', { name: 'Hoàn tác', exact: true }).click();
  await pane.getByText('Đã hoàn tác: các ô trở lại như trước.').first().waitFor();

  const again = await opened(workbook);
  await again.getByRole('button', { name: 'Tùy chọn khác' }).click();
  await again.getByRole('menuitem', { name: 'Nhật ký, hoàn tác' }).click();
  await again.getByRole('button', { name: /^Hoàn tác “Sửa một mục”/u }).click();
  await again.getByText('Đã hoàn tác: các ô trở lại như trước.').first().waitFor();
  expect(held(workbook)).toEqual(before);
});

test('what is fixed cannot be pressed again before the list is of what the sheet says by then', async () => {
  const workbook = await openWorkbook('test/fixtures/02-hung-yen-2021-pasted.xlsx');
  const pane = await opened(workbook);
  await pane.getByRole('button', { name: /^Sửa \d+ mục an toàn…$/u }).click();
  const write = pane.getByRole('button', { name: /^Ghi \d+ ô$/u });
  await write.waitFor();
  await pane.evaluate(() => {
    // All safe fixes are being written: one that can be pressed by then is of the list before.
    new MutationObserver(() => {
      const said = document.querySelector('[role=status]')?.textContent ?? '';
      const offer = [...document.querySelectorAll('button:not([aria-disabled=true])')].some(
        ({ textContent }) => /^Sửa \d+ mục an toàn…$/u.test(textContent),
      );
      if (said.startsWith('Đã sửa') && offer) document.title = 'pressed again';
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
  });
  await write.dblclick();
  await pane
    .getByRole('status')
    .getByText(/^Đã sửa \d+ ô\./u)
    .waitFor();
  await pane.getByRole('button', { name: /mục an toàn…$/u }).waitFor({ state: 'detached' });
  await expect(pane.title()).resolves.toBe('Biểu nhiệm vụ');
});

test('undo is refused where someone changed the cell since, and says where', async () => {
  const workbook = await openWorkbook('test/fixtures/02-hung-yen-2021.xlsx');
  const pane = await opened(workbook);
  const misspelled = pane.getByRole('listitem').filter({ hasText: 'UBND cập huyện' });
  await misspelled.getByRole('button', { name: 'Sửa', exact: true }).click();
  await pane.getByText('Đã sửa ô G10.').first().waitFor();
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  type(sheet, 'G10', 'Sở Nội vụ');
  await pane.getByRole('button', { name: 'Hoàn tác', exact: true }).click();
  await pane
    .getByText(/1 ô trên “.*” đã được sửa sau đó \(G10\)/u)
    .first()
    .waitFor();
});

test('marks tint the cells of findings, and the switch takes them off after reopening', async () => {
  const workbook = await openWorkbook('test/fixtures/02-hung-yen-2021.xlsx');
  const [sheet] = workbook.sheets;
  const pane = await opened(workbook);
  const off = pane.getByRole('switch', { name: 'Đánh dấu trên trang tính', checked: false });
  await off.click();
  await pane.getByText(/^Ô có mục cần xem được tô nhẹ/u).waitFor();
  expect(sheet?.conditionalFormats.length).toBeGreaterThan(0);

  const again = await opened(workbook);
  await again.getByRole('switch', { name: 'Đánh dấu trên trang tính', checked: true }).click();
  await again.getByRole('switch', { checked: false }).waitFor();
  expect(sheet?.conditionalFormats).toEqual([]);
});

test('of hundreds of findings only those in sight are drawn, to the last one', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'findings-'));
  const file = join(folder, 'ke-hoach.xlsx');
  await writeFile(file, await planWorkbook(400));
  const pane = await opened(await openWorkbook(file));
  await rm(folder, { recursive: true });
  const section = pane.locator('section', { hasText: 'Nhiệm vụ ghi hai lần' }).last();
  await section.getByRole('button', { name: /^Cảnh báo Nhiệm vụ ghi hai lần/u }).click();
  const drawn = section.getByRole('listitem');
  await drawn.first().waitFor();
  const length = Number(await drawn.first().getAttribute('aria-setsize'));
  expect(length).toBeGreaterThan(300);
  // At least a hundred of them are never to stay.
  const hundredth = drawn.nth(99);
  await hundredth.waitFor({ state: 'detached' });

  const last = section.locator(`[aria-posinset="${length}"]`);
  while ((await last.count()) === 0) {
    await pane.evaluate(() => {
      const page = document.scrollingElement;
      page?.scrollTo(0, page.scrollHeight);
    });
  }
  await hundredth.waitFor({ state: 'detached' });
});

test('what is put aside stays aside after reopening, and comes back when asked', async () => {
  const workbook = await openWorkbook('test/fixtures/02-hung-yen-2021.xlsx');
  const pane = await opened(workbook);
  const misspelled = pane.getByRole('listitem').filter({ hasText: '“UBND cập huyện” có lẽ là' });
  await misspelled.getByRole('button', { name: 'Bỏ qua' }).click();
  await pane.getByRole('menuitem', { name: 'Bỏ qua mục này' }).click();
  await misspelled.waitFor({ state: 'detached' });
  await until(() =>
    workbook.customXmlParts.some(({ xml }) => xml.includes('bieu-nhiem-vu:ignores')),
  );

  const again = await opened(workbook);
  await again.getByRole('button', { name: 'Đã bỏ qua 1 mục' }).click();
  await again.getByRole('button', { name: 'Xem lại' }).click();
  await again.getByRole('listitem').filter({ hasText: '“UBND cập huyện” có lẽ là' }).waitFor();
});

test('units are written in one way, after a choice', async () => {
  const workbook = await openWorkbook('test/fixtures/02-hung-yen-2021.xlsx');
  const pane = await opened(workbook);
  await pane.getByRole('tab', { name: 'Chuẩn hóa' }).click();
  await pane
    .getByLabel('Cách viết chung của Sở Giao thông vận tải')
    .selectOption('Sở Giao thông vận tải');
  await pane
    .getByRole('button', { name: /^Ghi \d+ ô$/u })
    .first()
    .click();
  await pane
    .getByText(/^Đã thống nhất tên đơn vị ở \d+ ô\./u)
    .first()
    .waitFor();
  await pane.getByText('Mỗi đơn vị chỉ viết một cách.').first().waitFor();
});
