import { excelWith, outcome } from './excel';

describe('inserting and deleting', () => {
  test('formulas, names, merges, rules and the print area follow a new column', async () => {
    const excel = await excelWith([
      ['a', 1, '=B1*2'],
      ['b', 2, '=SUM($B$1:B2)'],
    ]);
    await outcome(excel, (sheet, context) => {
      context.workbook.names.add('Numbers', sheet.getRange('B1:B2'));
      sheet.getRange('B4:C4').merge();
      sheet.getRange('B1:B2').dataValidation.rule = {
        list: { inCellDropDown: true, source: '1,2' },
      };
      sheet.pageLayout.setPrintArea('A1:C4');
      sheet.getRange('B:B').insert('Right');
    });
    const sheet = excel.book.sheet('Sheet1');
    expect(sheet.cells.get(0, 3)?.formula).toBe('=C1*2');
    expect(sheet.cells.get(1, 3)?.formula).toBe('=SUM($C$1:C2)');
    expect(excel.book.names[0]?.formula).toBe('=Sheet1!$C$1:$C$2');
    expect(sheet.merges.map(({ area }) => area)).toEqual([
      { top: 3, bottom: 3, left: 2, right: 3 },
    ]);
    expect(sheet.validations[0]?.area).toEqual({ top: 0, bottom: 1, left: 2, right: 2 });
    expect(sheet.pageLayout.printArea).toEqual([{ top: 0, bottom: 3, left: 0, right: 3 }]);
  });

  test('what reads deleted cells shows #REF!', async () => {
    const excel = await excelWith([[1, '=A1', '=SUM(A1:B1)']]);
    await outcome(excel, (sheet) => {
      sheet.getRange('A:A').delete('Left');
    });
    const sheet = excel.book.sheet('Sheet1');
    expect(sheet.cells.get(0, 0)?.formula).toBe('=#REF!');
    expect(sheet.cells.get(0, 1)?.formula).toBe('=SUM(A1:A1)');
  });

  test('a merge stretches over a row put into it', async () => {
    const excel = await excelWith([['a']]);
    await outcome(excel, (sheet) => {
      sheet.getRange('A1:A3').merge();
      sheet.getRange('2:2').insert('Down');
    });
    expect(excel.book.sheet('Sheet1').merges[0]?.area.bottom).toBe(3);
  });

  test('cells that would tear a merge apart stay', async () => {
    const excel = await excelWith([['a', 'b']]);
    const code = await outcome(excel, (sheet) => {
      sheet.getRange('A2:B2').merge();
      sheet.getRange('A1').insert('Down');
    });
    expect(code).toBe('InvalidOperation');
  });

  test('new rows look like the row above', async () => {
    const excel = await excelWith([['a'], ['b']]);
    await outcome(excel, (sheet) => {
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('2:2').insert('Down');
    });
    expect(excel.book.sheet('Sheet1').styleAt(1, 0).font.bold).toBe(true);
  });

  test('a range that a script holds follows', async () => {
    const { Excel } = await excelWith([['a'], ['b']]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const held = sheet.getRange('A2');
      held.load('address');
      await context.sync();
      sheet.getRange('1:1').insert('Down');
      held.load('address,values');
      await context.sync();
      expect([held.address, held.values]).toEqual(['Sheet1!A3', [['b']]]);
    });
  });
});
