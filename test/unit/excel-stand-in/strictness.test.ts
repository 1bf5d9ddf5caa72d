import { excelWith, outcome } from './excel';

type Act = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

describe('what Excel refuses', () => {
  const refused: [string, string, Act][] = [
    [
      'a matrix of another size',
      'InvalidArgument',
      (sheet) => {
        sheet.getRange('A1:B2').values = [[1, 2]];
      },
    ],
    [
      'a sheet name of 32 characters',
      'InvalidArgument',
      (_, context) => {
        context.workbook.worksheets.add('a'.repeat(32));
      },
    ],
    [
      'a sheet name with a forbidden sign',
      'InvalidArgument',
      (_, context) => {
        context.workbook.worksheets.add('Quý I/2022');
      },
    ],
    [
      'a sheet name that is taken',
      'ItemAlreadyExists',
      (_, context) => {
        context.workbook.worksheets.add('SHEET1');
      },
    ],
    [
      'to merge cells of a table',
      'InvalidOperation',
      (sheet) => {
        sheet.tables.add('A1:B2', true);
        sheet.getRange('B1:C1').merge();
      },
    ],
    [
      'a table range with the headings in another row',
      'InvalidArgument',
      (sheet) => {
        sheet.tables.add('A1:B2', true).resize('A2:B4');
      },
    ],
    [
      'a table range beside the old one',
      'InvalidArgument',
      (sheet) => {
        sheet.tables.add('A1:B2', true).resize('D1:E2');
      },
    ],
    [
      'a table range over merged cells',
      'InvalidOperation',
      (sheet) => {
        sheet.getRange('C1:D1').merge();
        sheet.tables.add('A1:B2', true).resize('A1:D2');
      },
    ],
    [
      'to delete the last sheet',
      'InvalidOperation',
      (sheet) => {
        sheet.delete();
      },
    ],
    [
      'an address that is none',
      'InvalidArgument',
      (sheet) => {
        sheet.getRange('A0').values = [[1]];
      },
    ],
    [
      'a sheet that is not there',
      'ItemNotFound',
      (_, context) => {
        context.workbook.worksheets.getItem('Nope').activate();
      },
    ],
    [
      'a table over merged cells',
      'InvalidOperation',
      (sheet) => {
        sheet.getRange('A1:B1').merge();
        sheet.tables.add('A1:B3', true);
      },
    ],
    [
      'a table over another',
      'InvalidOperation',
      (sheet) => {
        sheet.tables.add('A1:B3', true);
        sheet.tables.add('B2:C4', true);
      },
    ],
    [
      'a list rule of more than 255 characters',
      'InvalidArgument',
      (sheet) => {
        sheet.getRange('A1').dataValidation.rule = {
          list: { inCellDropDown: true, source: 'x'.repeat(256) },
        };
      },
    ],
    [
      'a name that is an address',
      'InvalidArgument',
      (sheet, context) => {
        context.workbook.names.add('AB12', sheet.getRange('A1'));
      },
    ],
    [
      'a colour that is none',
      'InvalidArgument',
      (sheet) => {
        sheet.getRange('A1').format.fill.color = 'blau';
      },
    ],
    [
      'an alignment that is none',
      'InvalidArgument',
      (sheet) => {
        sheet.getRange('A1').format.horizontalAlignment = 'Middle' as 'Left';
      },
    ],
    [
      'to load what there is not',
      'InvalidArgument',
      (sheet) => {
        sheet.load('nonsense');
      },
    ],
  ];

  test.each(refused)('%s: %s', async (_what, code, act) => {
    const excel = await excelWith([
      ['x', 'y'],
      [1, 2],
      [3, 4],
    ]);
    expect(await outcome(excel, act)).toBe(code);
  });

  test('writing to a protected sheet, but not to its unlocked cells', async () => {
    const excel = await excelWith([['x']]);
    await outcome(excel, (sheet) => {
      sheet.getRange('B1').format.protection.locked = false;
      sheet.protection.protect();
    });
    const write = (address: string): Promise<string> =>
      outcome(excel, (sheet) => {
        sheet.getRange(address).values = [['new']];
      });
    expect(await write('A1')).toBe('AccessDenied');
    expect(await write('B1')).toBe('done');
    expect(
      await outcome(excel, (sheet) => {
        sheet.getRange('A:A').insert('Right');
      }),
    ).toBe('AccessDenied');
  });

  test('members above the requirement set that it was started with', async () => {
    const old = await excelWith([['x']], { api: 8 });
    const properties: Act = (sheet) => {
      sheet.getRange('A1').getCellProperties({ format: { font: { bold: true } } });
    };
    expect(await outcome(old, properties)).toBe('ApiNotFound');
    const recent = await excelWith([['x']], { api: 9 });
    expect(await outcome(recent, properties)).toBe('done');
  });

  test('properties above the set are left out of an unnamed load, and cannot be named', async () => {
    const { Excel } = await excelWith([['x']], { api: 1 });
    const codes = await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().load('tabColor');
      return context.sync().then(
        () => 'done',
        (error: unknown) => (error as OfficeExtension.Error).code,
      );
    });
    expect(codes).toBe('ApiNotFound');
  });

  test('says what it lacks by name', async () => {
    const { Excel } = await excelWith([['x']]);
    const failed = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').flashFill();
      await context.sync();
    });
    await expect(failed).rejects.toMatchObject({
      code: 'NotImplemented',
      message: expect.stringContaining('Range.flashFill') as string,
    });
  });
});
