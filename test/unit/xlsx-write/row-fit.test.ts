import ExcelJS from 'exceljs';
import type { Edit } from '../../../src/domain/grid/edit';
import { apply, open, part, withPart } from './open';

/** Rows 1 to 3 of 18 points: fitted by Excel, set by the user, fitted; A1 and A2 wrap, A3 does not. */
async function workbook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Plan');
  for (const row of [1, 2, 3]) {
    sheet.getRow(row).height = 18;
    sheet.getCell(row, 1).value = 'Rà soát';
    sheet.getCell(row, 1).alignment = { wrapText: row < 3 };
  }
  let bytes = new Uint8Array(await book.xlsx.writeBuffer());
  for (const row of [1, 3]) {
    const fitted = new RegExp(`(?<=<row r="${row}"[^>]*) customHeight="1"`, 'u');
    bytes = new Uint8Array(withPart(bytes, 'xl/worksheets/sheet1.xml', fitted, ''));
  }
  return bytes;
}

async function heights(bytes: Uint8Array): Promise<readonly boolean[]> {
  const host = open(bytes);
  const cells = [0, 1, 2].map((row) => {
    return { row, column: 0, from: { value: 'Rà soát' }, to: { value: 'Rà soát thủ tục' } };
  });
  const edit: Edit = { kind: 'write-cells', sheet: 'Plan', cells };
  await apply(host, [edit]);
  const rows = part(host.save(), 'xl/worksheets/sheet1.xml').matchAll(/<row [^>]*>/gu);
  return [...rows].map(([tag]) => tag.includes('ht="18"'));
}

test('a row that Excel fitted is fitted anew to text that wraps; a height set by hand stays', async () => {
  expect(await heights(await workbook())).toEqual([false, true, true]);
});

test('on a sheet whose rows have a height set for all, none is taken away', async () => {
  const set = withPart(
    await workbook(),
    'xl/worksheets/sheet1.xml',
    '<sheetFormatPr ',
    '<sheetFormatPr customHeight="1" ',
  );
  expect(await heights(set)).toEqual([true, true, true]);
});
