import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { run } from '../../../src/cli/run';

test("--json has the faults of the office's own list of units as findings of its sheet", async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bnv-'));
  const file = join(folder, 'co-danh-muc.xlsx');
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(join(__dirname, '../../fixtures/02-hung-yen-2021.xlsx'));
  book.addWorksheet('Danh mục đơn vị').addRows([
    ['Tên chính thức', 'Tên viết tắt và tên khác', 'Cấp', 'Ghi chú'],
    ['Sở Nội vụ', 'SNV', 'Tỉnh'],
    ['Sở Nội vụ', '', 'Tỉnh'],
  ]);
  await book.xlsx.writeFile(file);
  let out = '';
  const code = await run([file, '--json', '--today', '2021-07-01'], {
    out: (text) => (out += text),
    err: () => undefined,
  });
  rmSync(folder, { recursive: true });
  const { sheets } = JSON.parse(out) as { sheets: { name: string; findings: unknown[] }[] };
  expect(code).toBe(0);
  expect(sheets.find(({ name }) => name === 'Danh mục đơn vị')?.findings).toMatchObject([
    { code: 'unit-list-name-twice', severity: 'warning', cell: 'A3', row: 3, fix: null },
  ]);
});
