import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { strToU8, zipSync } from 'fflate';
import type { Grid, Workbook } from '../../../src/domain/grid/grid';
import { readWorkbook, readWorkbookFile } from '../../../src/hosts/xlsx/read';
import { refusalMessage } from '../../../src/hosts/xlsx/refusal';
import { planFile } from '../../support/fixtures';

async function workbookOf(build: (workbook: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  build(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function read(bytes: Uint8Array): Promise<Workbook> {
  const result = await readWorkbook(bytes, 'a.xlsx');
  if (typeof result === 'string') throw new Error(`refused: ${result}`);
  return result;
}

async function firstSheet(build: (sheet: ExcelJS.Worksheet) => void): Promise<Grid> {
  const workbook = await read(
    await workbookOf((book) => {
      build(book.addWorksheet('Phụ lục'));
    }),
  );
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

describe('reading a workbook as grids', () => {
  it('reads the plan of Hưng Yên (KH 21/KH-UBND, 02/02/2021) with its merges', async () => {
    const result = await readWorkbookFile(planFile('02-hung-yen-2021'));
    if (!result.ok) throw new Error(result.refusal.code);
    const [sheet] = result.workbook.sheets;
    expect(sheet).toMatchObject({ sheet: 'Biểu tổng hợp nhiệm vụ', rowCount: 32, columnCount: 8 });
    expect(sheet?.merges).toContainEqual({ top: 4, left: 1, bottom: 7, right: 1 });
    expect(sheet?.values[3]?.[3]).toBe('Nhiệm vụ');
  });

  it('keeps real dates as serials and shows them as their format does', async () => {
    const sheet = await firstSheet((ws) => {
      ws.getCell('A1').value = new Date(Date.UTC(2022, 7, 5));
      ws.getCell('A1').numFmt = 'dd/mm/yyyy';
      ws.getCell('B1').value = new Date(Date.UTC(2022, 7, 5));
      ws.getCell('B1').numFmt = '"Tháng "m/yyyy';
      ws.getCell('C1').value = 0.61;
      ws.getCell('C1').numFmt = '0%';
    });
    expect(sheet.values[0]).toEqual([44778, 44778, 0.61]);
    expect(sheet.texts[0]).toEqual(['05/08/2022', 'Tháng 8/2022', '61%']);
    expect(sheet.numberFormats[0]?.[1]).toBe('"Tháng "m/yyyy');
  });

  it('takes the results that formulas had when the file was saved', async () => {
    const sheet = await firstSheet((ws) => {
      ws.getCell('A1').value = { formula: 'B1&"x"', result: 'kết quả' };
      ws.getCell('A2').value = { formula: 'NA()', result: { error: '#N/A' } };
      ws.getCell('A3').value = { formula: 'A1', date1904: false };
    });
    expect(sheet.formulas.map((row) => row[0])).toEqual(['=B1&"x"', '=NA()', '=A1']);
    expect(sheet.values.map((row) => row[0])).toEqual(['kết quả', { error: '#N/A' }, null]);
  });

  it('shows truth values and errors as Excel does', async () => {
    const sheet = await firstSheet((ws) => {
      ws.addRow([true, false, { error: '#REF!' }]);
    });
    expect(sheet.values).toEqual([[true, false, { error: '#REF!' }]]);
    expect(sheet.texts).toEqual([['TRUE', 'FALSE', '#REF!']]);
  });

  it('keeps a result of 0', async () => {
    const sheet = await firstSheet((ws) => {
      ws.getCell('A1').value = { formula: 'B1-B1', result: 0 };
    });
    expect(sheet.values).toEqual([[0]]);
  });

  it('joins rich text and knows the one font that its runs share', async () => {
    const sheet = await firstSheet((ws) => {
      ws.getCell('A1').value = {
        richText: [
          { text: 'ñy ban ', font: { name: '.VnTime' } },
          { text: 'nh©n d©n', font: { name: '.VnTime', bold: true } },
        ],
      };
    });
    expect(sheet.values[0]?.[0]).toBe('ñy ban nh©n d©n');
    expect(sheet.fonts?.[0]?.[0]?.name).toBe('.VnTime');
  });

  it('tells hidden rows and columns, a filter in force, protection and hidden sheets', async () => {
    const bytes = await workbookOf((book) => {
      const ws = book.addWorksheet('Một');
      ws.addRows([
        ['TT', 'Nhiệm vụ'],
        [1, 'a'],
        [2, 'b'],
      ]);
      ws.getRow(3).hidden = true;
      ws.getColumn(1).hidden = true;
      ws.autoFilter = 'A1:B3';
      void ws.protect('x', {});
      book.addWorksheet('Hai', { state: 'hidden' }).getCell('A1').value = 1;
    });
    const [first, second] = (await read(bytes)).sheets;
    expect([...(first?.hiddenRows ?? [])]).toEqual([2]);
    expect([...(first?.hiddenColumns ?? [])]).toEqual([0]);
    expect(first?.filter).toEqual({
      range: { top: 0, left: 0, bottom: 2, right: 1 },
      active: true,
    });
    expect(first?.isProtected).toBe(true);
    expect(second?.visible).toBe(false);
  });

  it('ignores cells that are formatted but empty', async () => {
    const sheet = await firstSheet((ws) => {
      ws.getCell('A1').value = 'x';
      ws.getCell('Z900').fill = {
        type: 'pattern',
        pattern: 'solid',
        fgColor: { argb: 'FFFF0000' },
      };
    });
    expect([sheet.rowCount, sheet.columnCount]).toEqual([1, 1]);
  });

  it('reads packages whose element names carry a prefix, as the Open XML SDK writes them', async () => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const bytes = zipSync({
      '[Content_Types].xml': strToU8(
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
      ),
      'xl/workbook.xml': strToU8(
        `<x:workbook xmlns:x="${main}" xmlns:r="${office}"><x:sheets><x:sheet name="KH" sheetId="1" r:id="R1"/></x:sheets></x:workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': strToU8(
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="R1" Type="${office}/worksheet" Target="/xl/worksheets/ke-hoach.xml"/></Relationships>`,
      ),
      'xl/worksheets/ke-hoach.xml': strToU8(
        `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>Nhiệm vụ</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`,
      ),
    });
    const [sheet] = (await read(bytes)).sheets;
    expect(sheet?.sheet).toBe('KH');
    expect(sheet?.values).toEqual([['Nhiệm vụ']]);
  });
});

describe('refusing what is no readable workbook', () => {
  const plan = new Uint8Array(readFileSync(planFile('03-lien-hoi-2024')));
  const compound = (...names: string[]): Uint8Array =>
    Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      ...names.map((name) => Buffer.from(name, 'utf16le')),
    ]);

  it.each<[string, Uint8Array, string]>([
    ['an empty file', new Uint8Array(), 'not-a-workbook'],
    ['a text file', strToU8('TT;Nhiệm vụ'), 'not-a-workbook'],
    ['a Word document', zipSync({ 'word/document.xml': strToU8('<a/>') }), 'not-a-workbook'],
    ['an old .xls', compound('Workbook'), 'old-format'],
    ['an .xlsb', zipSync({ 'xl/workbook.bin': strToU8('x') }), 'other-format'],
    ['an .ods', zipSync({ 'content.xml': strToU8('<a/>') }), 'other-format'],
    ['a file with a password', compound('EncryptedPackage'), 'encrypted'],
    ['half of a workbook', plan.subarray(0, plan.length / 2), 'damaged'],
    [
      'a workbook with broken XML',
      zipSync({ 'xl/workbook.xml': strToU8('<workbook><sheets') }),
      'damaged',
    ],
  ])('%s', async (_, bytes, code) => {
    expect(await readWorkbook(bytes, null)).toBe(code);
  });

  it('a workbook with no visible sheet', async () => {
    const bytes = await workbookOf((book) => {
      book.addWorksheet('Ẩn', { state: 'veryHidden' }).getCell('A1').value = 1;
    });
    expect(await readWorkbook(bytes, null)).toBe('no-visible-sheet');
  });

  it('a zip bomb, by the size that it declares, without unpacking it', async () => {
    const bomb = Buffer.from(
      zipSync({ 'xl/workbook.xml': strToU8('<a/>'), 'xl/sharedStrings.xml': strToU8('<a/>') }),
    );
    const centralEntry = bomb.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    bomb.writeUInt32LE(500 * 1024 * 1024, centralEntry + 24);
    expect(await readWorkbook(bomb, null)).toBe('too-large');
  });

  it('a zip of more parts than any workbook has', async () => {
    const names = Array.from({ length: 20_001 }, (_, at) => `xl/worksheets/sheet${at}.xml`);
    const crowd = Object.fromEntries(names.map((name) => [name, new Uint8Array()]));
    const bytes = zipSync({ 'xl/workbook.xml': strToU8('<a/>'), ...crowd }, { level: 0 });
    expect(await readWorkbook(bytes, null)).toBe('too-large');
  });

  it('a zip bomb that declares less than it holds, no further than it declares', async () => {
    const parts = {
      'xl/workbook.xml': strToU8('<a/>'),
      'xl/sharedStrings.xml': new Uint8Array(1e7),
    };
    const bomb = Buffer.from(zipSync(parts));
    const centralEntry = bomb.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    bomb.writeUInt32LE(100, centralEntry + 24);
    expect(await readWorkbook(bomb, null)).toBe('damaged');
  });

  it('a missing file, in one Vietnamese line that names it', async () => {
    const result = await readWorkbookFile('khong-co.xlsx');
    if (result.ok) throw new Error('read a missing file');
    expect(refusalMessage(result.refusal, 'vi')).toBe(
      'khong-co.xlsx: không tìm thấy tệp. Hãy kiểm tra lại tên và thư mục.',
    );
  });
});
