import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { openWorkbook } from '../../excel/file/open-workbook';
import { saveWorkbook } from '../../excel/file/save-workbook';
import type { Workbook } from '../../excel/model/workbook';
import { excelWith, outcome } from './excel';

async function reopened(book: Workbook): Promise<Workbook> {
  const folder = await mkdtemp(join(tmpdir(), 'stand-in-'));
  try {
    const path = join(folder, 'book.xlsx');
    await writeFile(path, await saveWorkbook(book));
    return await openWorkbook(path);
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe('files', () => {
  test('the Hưng Yên plan opens with its merges, widths and wrapped text', async () => {
    const book = await openWorkbook('test/fixtures/02-hung-yen-2021.xlsx');
    const sheet = book.sheet('Biểu tổng hợp nhiệm vụ');
    expect(sheet.cells.get(3, 3)?.value).toBe('Nhiệm vụ');
    expect(sheet.merges.length).toBeGreaterThan(5);
    expect(sheet.styleAt(4, 3).wrap).toBe(true);
    expect(sheet.columns.size(3)).toBeGreaterThan(sheet.columns.size(0));
  });

  test('what is saved comes back', async () => {
    const excel = await excelWith([
      ['Kế hoạch', 44778],
      ['=B1+1', true],
    ]);
    await outcome(excel, (sheet, context) => {
      sheet.getRange('B1').numberFormat = [['dd/mm/yyyy']];
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A1').format.fill.color = '#FFEE00';
      sheet.getRange('A3:B3').merge();
      sheet.getRange('C:C').columnHidden = true;
      sheet.freezePanes.freezeRows(1);
      context.workbook.names.add('Start', sheet.getRange('B1'));
      context.workbook.names.add('Whole', '=Sheet1!$1:$1048576').visible = false;
      const { headersFooters } = sheet.pageLayout;
      headersFooters.state = 'FirstAndDefault';
      headersFooters.defaultForAllPages.centerHeader = '&"Times New Roman,Regular"&13&P';
      headersFooters.defaultForAllPages.rightFooter = 'Sở Nội vụ';
      context.workbook.customXmlParts.add('<setting xmlns="urn:example">kept</setting>');
    });
    const file = new ExcelJS.Workbook();
    await file.xlsx.load((await saveWorkbook(excel.book)) as unknown as ArrayBuffer);
    expect(file.worksheets[0]?.headerFooter).toMatchObject({
      oddHeader: '&C&"Times New Roman,Regular"&13&P',
      oddFooter: '&RSở Nội vụ',
      differentFirst: true,
    });
    const book = await reopened(excel.book);
    const sheet = book.sheet('Sheet1');
    expect(sheet.cells.get(0, 0)?.value).toBe('Kế hoạch');
    expect(sheet.cells.get(1, 0)?.formula).toBe('=B1+1');
    expect(sheet.cells.get(1, 0)?.value).toBe(44779);
    expect(sheet.cells.get(0, 1)?.value).toBe(44778);
    expect(sheet.styleAt(0, 1).numberFormat).toBe('dd/mm/yyyy');
    expect([sheet.styleAt(0, 0).font.bold, sheet.styleAt(0, 0).fill]).toEqual([true, '#FFEE00']);
    expect(sheet.merges.map(({ area }) => area)).toEqual([
      { top: 2, bottom: 2, left: 0, right: 1 },
    ]);
    expect(sheet.columns.isHidden(2)).toBe(true);
    expect(sheet.freeze).toEqual({ rows: 1, columns: 0 });
    expect(book.names.map(({ name, formula, visible }) => [name, formula, visible])).toEqual([
      ['Start', '=Sheet1!$B$1', true],
      ['Whole', '=Sheet1!$1:$1048576', false],
    ]);
    expect(book.customXmlParts.map(({ namespaceUri }) => namespaceUri)).toEqual(['urn:example']);
  });
});
