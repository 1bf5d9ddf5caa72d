import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openWorkbook } from '../excel/file/open-workbook';
import { type } from '../excel/model/type';
import { pastedPlan } from '../tools/screens/workbooks';
import { builtPane } from './built-pane';
import type { OpenPane, PaneOptions } from './pane-in-excel';
import { usePanes } from './use-panes';

const openPane = usePanes();

async function opened(options: Partial<PaneOptions> = {}): Promise<OpenPane> {
  return openPane({
    workbook: await openWorkbook('test/fixtures/02-hung-yen-2021.xlsx'),
    ...options,
  });
}

describe('what goes on in Excel', () => {
  test('a ribbon button reports what it did', async () => {
    const { host, pane } = await opened();
    const completed = new Promise<void>((resolve) => {
      host.onCommandCompleted = () => {
        resolve();
      };
    });
    host.invokeCommand('checkSheet', 'CheckButton');
    await completed;
    await pane
      .getByRole('status')
      .getByText(/nhiệm vụ|lỗi/u)
      .waitFor();
  });

  test('a cell being typed in is named, and reading again works', async () => {
    const { host, book, pane } = await opened();
    // Below the last row: the pane does not follow the sheet's growth, but says that it grew.
    type(book.activeSheet, 'D200', 'Nhiệm vụ khác');
    await pane.getByText('Trang tính đã thay đổi sau lần đọc trước.').waitFor();
    host.faults.editCell();
    await pane.getByRole('button', { name: 'Đọc lại sổ' }).click();
    await pane.getByText('Bấm Enter (hoặc Esc) trong ô đó rồi làm lại.').waitFor();
    host.faults.clear();
    await pane.getByRole('button', { name: 'Đọc lại sổ' }).click();
    await pane.getByTestId('figures').waitFor();
  });

  test.each([
    [1, ['PivotTable', 'ô gộp', 'phông chữ']],
    [7, ['PivotTable', 'ô gộp']],
    [12, ['ô gộp']],
    [14, []],
  ])('ExcelApi 1.%i: opens, and names what it cannot', async (api, lacks) => {
    const { pane } = await opened({ api });
    const limits = pane.getByRole('region', { name: 'Bản Excel này chưa làm được mọi việc' });
    for (const word of lacks) await limits.getByText(word).waitFor();
    await expect(limits.count()).resolves.toBe(lacks.length > 0 ? 1 : 0);
  });

  test('ExcelApi 1.1: checks, fixes and takes back', async () => {
    const { pane } = await opened({ workbook: await pastedPlan(), api: 1 });
    await pane.getByRole('button', { name: /mục an toàn…$/u }).click();
    await pane.getByRole('button', { name: /^Ghi \d+ ô$/u }).click();
    await pane
      .getByRole('status')
      .getByText(/^Đã sửa \d+ ô\./u)
      .waitFor();
    await pane.getByRole('button', { name: 'Hoàn tác', exact: true }).click();
    await pane.getByRole('status').getByText('Đã hoàn tác: các ô trở lại như trước.').waitFor();
  });
});

test('the first scripts of the pane stay below 250 kB gzipped', async () => {
  const build = await builtPane();
  const page = await readFile(join(build, 'taskpane.html'), 'utf8');
  const scripts = (await readdir(build)).filter(
    (name) => name.endsWith('.js') && page.includes(name),
  );
  expect(scripts.length).toBeGreaterThan(1);
  const bytes = await Promise.all(
    scripts.map(async (name) => gzipSync(await readFile(join(build, name))).length),
  );
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(250_000);
});
