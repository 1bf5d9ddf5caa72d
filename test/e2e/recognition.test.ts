import { openWorkbook } from '../excel/file/open-workbook';
import { type } from '../excel/model/type';
import { Workbook } from '../excel/model/workbook';
import { planFile, plans } from '../support/fixtures';
import { notAPlan } from '../tools/screens/workbooks';
import { commandLine } from './command-line';
import { usePanes } from './use-panes';

const opened = usePanes();

test.each(plans)('%s: the same figures as the command line gives', async (name) => {
  const path = planFile(name);
  const { pane } = await opened({ workbook: await openWorkbook(path) });
  const { sheet, figures, certainty } = await commandLine(path);
  const card = pane.getByRole('region', { name: sheet });
  await expect(card.getByTestId('figures').innerText()).resolves.toBe(figures);
  await expect(card.innerText()).resolves.toContain(certainty);
});

test('a workbook without a plan: what each sheet lacks', async () => {
  const { pane } = await opened({ workbook: notAPlan() });
  await expect(pane.getByRole('heading', { level: 2 }).first().innerText()).resolves.toBe(
    'Chưa thấy biểu nhiệm vụ nào trong sổ',
  );
  const [list, empty] = await pane.getByRole('listitem').allInnerTexts();
  expect(list).toMatch(/^Danh sách\s+\S.{20}/u);
  expect(empty).toMatch(/^Trang trống\s+Trang tính trống\.$/u);
});

test('columns chosen by hand give tasks, and again when the workbook is opened anew', async () => {
  const workbook = listWithoutHeader();
  const { pane } = await opened({ workbook });
  await pane.getByRole('button', { name: 'Tự chọn cột cho “Sổ tay”' }).click();
  await pane.getByLabel(/^Cột A/u).selectOption('task');
  await pane.getByLabel(/^Cột B/u).selectOption('lead');
  await pane.getByLabel(/^Cột C/u).selectOption('deadline');
  await pane.getByRole('button', { name: 'Dùng các cột này' }).click();
  await pane.getByText('Đã ghi nhớ các cột của “Sổ tay”.').first().waitFor();
  await pane.getByTestId('figures').getByText('3 nhiệm vụ · 3 đơn vị').waitFor();

  const again = await opened({ workbook });
  await again.pane.getByTestId('figures').getByText('3 nhiệm vụ · 3 đơn vị').waitFor();
});

/** Work to do without a header over it: nothing says which column is what. */
function listWithoutHeader(): Workbook {
  const book = new Workbook();
  const sheet = book.addSheet('Sổ tay');
  const rows = [
    ['Niêm yết thủ tục hành chính tại bộ phận một cửa', 'Sở Nội vụ', '30/6/2026'],
    ['Rà soát hộ nghèo ở các xã biên giới', 'Sở Y tế', '31/10/2026'],
    ['Tập huấn tiếp công dân cho cán bộ xã', 'Thanh tra tỉnh', '15/12/2026'],
  ];
  for (const [row, cells] of rows.entries()) {
    for (const [column, text] of cells.entries())
      type(sheet, `${'ABC'[column] ?? ''}${row + 1}`, text);
  }
  return book;
}
