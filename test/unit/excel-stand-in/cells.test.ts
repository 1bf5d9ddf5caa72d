import { excelWith, outcome, valuesOf } from './excel';

describe('cells', () => {
  test('formulas are calculated when someone looks', async () => {
    const excel = await excelWith([
      [2, '=A1*2'],
      [3, '=SUM(A1:A2)'],
    ]);
    expect(await valuesOf(excel, 'A1:B2')).toEqual([
      [2, 4],
      [3, 5],
    ]);
    await outcome(excel, (sheet) => {
      sheet.getRange('A1').values = [[10]];
    });
    expect(await valuesOf(excel, 'B1:B2')).toEqual([[20], [13]]);
  });

  test('a sheet’s name with spaces and signs of its own is followed in formulas', async () => {
    const excel = await excelWith([[5]]);
    await outcome(excel, (sheet, context) => {
      sheet.name = "Kế 'A' hoạch";
      const other = context.workbook.worksheets.add('Tổng hợp');
      other.getRange('A1').formulas = [["='Kế ''A'' hoạch'!A1+1"]];
      other.activate();
    });
    expect(await valuesOf(excel, 'A1')).toEqual([[6]]);
  });

  test('texts are read as an American Excel reads them, unless formatted as text', async () => {
    const excel = await excelWith([]);
    await outcome(excel, (sheet) => {
      sheet.getRange('B1').numberFormat = [['@']];
      sheet.getRange('A1:D1').values = [['5/8/2022', '5/8/2022', '50%', '31/12/2022']];
    });
    await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:D1');
      range.load('values,text');
      await context.sync();
      expect(range.values).toEqual([[44689, '5/8/2022', 0.5, '31/12/2022']]);
      expect(range.text).toEqual([['5/8/2022', '5/8/2022', '50%', '31/12/2022']]);
    });
  });

  test('dates and percentages are displayed by their formats; too narrow a column shows ###', async () => {
    const excel = await excelWith([[44778, 0.61, 44778]]);
    await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:C1');
      range.numberFormat = [['dd/mm/yyyy', '0%', 'dd/mm/yyyy']];
      range.getCell(0, 0).format.columnWidth = 80;
      range.getCell(0, 2).format.columnWidth = 20;
      range.load('text');
      await context.sync();
      expect(range.text[0]?.slice(0, 2)).toEqual(['05/08/2022', '61%']);
      expect(range.text[0]?.[2]).toMatch(/^#+$/);
    });
  });

  test('null leaves a cell as it is, an empty text empties it', async () => {
    const excel = await excelWith([[1, 2]]);
    await outcome(excel, (sheet) => {
      sheet.getRange('A1:B1').values = [[null, '']];
    });
    expect(await valuesOf(excel, 'A1:B1')).toEqual([[1, '']]);
  });

  test('only the first cell of a merge holds a value', async () => {
    const excel = await excelWith([['a', 'b']]);
    await outcome(excel, (sheet) => {
      sheet.getRange('A1:B1').merge();
      sheet.getRange('A1:B1').values = [['x', 'y']];
    });
    expect(await valuesOf(excel, 'A1:B1')).toEqual([['x', '']]);
  });

  test('writes over 1,500 cells, which the client cuts up, arrive whole', async () => {
    const rows = Array.from({ length: 400 }, (_, row) => [row, row + 1, row + 2, row + 3, row + 4]);
    const excel = await excelWith(rows);
    expect(await valuesOf(excel, 'A1:E400')).toEqual(rows);
  });

  test('the used range by values alone leaves mere formats out', async () => {
    const excel = await excelWith([['x']]);
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('F9').format.fill.color = 'yellow';
      const all = sheet.getUsedRange().load('address');
      const values = sheet.getUsedRangeOrNullObject(true).load('address');
      await context.sync();
      expect([all.address, values.address]).toEqual(['Sheet1!A1:F9', 'Sheet1!A1']);
    });
  });

  test('an empty sheet has no used range', async () => {
    const { Excel } = await excelWith([]);
    await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getActiveWorksheet().getUsedRangeOrNullObject(true);
      used.load('address');
      await context.sync();
      expect(used.isNullObject).toBe(true);
    });
  });
});
