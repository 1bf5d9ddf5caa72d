import { openWorkbook } from '../excel/file/open-workbook';
import { type } from '../excel/model/type';
import { usePanes } from './use-panes';

const opened = usePanes();

test('plan, columns, a state, sheets, columns off again', async () => {
  const workbook = await openWorkbook('test/fixtures/00-van-ban-2022.xlsx');
  const { pane } = await opened({ workbook });
  await pane.getByRole('tab', { name: 'Theo dõi' }).click();
  await pane.getByRole('button', { name: 'Thêm cột theo dõi' }).click();
  await pane
    .getByRole('status')
    .getByText(/^Đã thêm cột theo dõi\./u)
    .waitFor();
  await pane.getByText('Đang theo dõi 38 nhiệm vụ').waitFor();

  const [plan] = workbook.sheets;
  if (!plan) throw new Error('no sheet');
  type(plan, 'H7', 'Hoàn thành');
  await pane.getByText('1 hoàn thành (0 đúng hạn)').waitFor();

  await pane.getByRole('tab', { name: 'Tổng hợp' }).click();
  await pane.getByRole('button', { name: 'Lập bảng tổng hợp' }).click();
  await pane.getByRole('status').getByText('Đã lập 7 trang tổng hợp.').waitFor();
  const summary = workbook.sheets.find(({ name }) => name === 'Tổng hợp');
  expect(summary).toBeDefined();

  await pane.getByRole('tab', { name: 'Theo dõi' }).click();
  await pane.getByRole('button', { name: 'Gỡ cột theo dõi' }).click();
  await pane.getByText('Các cột đang giữ 1 ô đã nhập').waitFor();
  const dialog = pane.getByRole('alertdialog');
  await dialog.getByRole('button', { name: 'Gỡ cột theo dõi' }).click();
  await pane.getByRole('status').getByText('Đã gỡ cột theo dõi.').waitFor();
});
