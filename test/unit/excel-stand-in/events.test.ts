import { type } from '../../excel/model/type';
import type { NodeExcel } from '../../excel/node/create-node-excel';
import { until } from '../../support/until';
import { excelWith, outcome } from './excel';

interface Heard {
  readonly address: string;
  readonly changeType: string;
  readonly source: string;
  readonly triggerSource?: string;
}

async function listen({
  Excel,
}: NodeExcel): Promise<{ heard: Heard[]; stop: () => Promise<void> }> {
  const heard: Heard[] = [];
  const registration = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add((event) => {
      const { address, changeType, source, triggerSource } = event;
      heard.push({ address, changeType, source, triggerSource });
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  const stop = async (): Promise<void> => {
    await Excel.run(registration.context, async (context) => {
      registration.remove();
      await context.sync();
    });
  };
  return { heard, stop };
}

/** Longer than an event is on its way: what is not to come would have come by then. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

describe('events', () => {
  test('tell the add-in’s own changes from the user’s', async () => {
    const excel = await excelWith([]);
    const { heard } = await listen(excel);
    await outcome(excel, (sheet) => {
      sheet.getRange('A1').values = [[1]];
    });
    type(excel.book.sheet('Sheet1'), 'B2', '12');
    await until(() => heard.length > 1);
    expect(heard).toEqual([
      {
        address: 'A1',
        changeType: 'RangeEdited',
        source: 'Local',
        triggerSource: 'ThisLocalAddin',
      },
      { address: 'B2', changeType: 'RangeEdited', source: 'Local', triggerSource: 'Unknown' },
    ]);
  });

  test('do not say who caused them below ExcelApi 1.14', async () => {
    const excel = await excelWith([], { api: 13 });
    const { heard } = await listen(excel);
    type(excel.book.sheet('Sheet1'), 'B2', '12');
    await until(() => heard.length > 0);
    expect(heard[0]?.triggerSource).toBeUndefined();
  });

  test('end when the listener is taken away', async () => {
    const excel = await excelWith([]);
    const { heard, stop } = await listen(excel);
    await stop();
    type(excel.book.sheet('Sheet1'), 'B2', '12');
    await settle();
    expect(heard).toEqual([]);
  });

  test('of the add-in’s own are not told while it switches events off', async () => {
    const excel = await excelWith([]);
    const { heard } = await listen(excel);
    await outcome(excel, (sheet, context) => {
      context.runtime.enableEvents = false;
      sheet.getRange('A1').values = [[1]];
    });
    await settle();
    expect(heard).toEqual([]);
  });

  test('say that rows and columns came and went', async () => {
    const excel = await excelWith([['a']]);
    const { heard } = await listen(excel);
    await outcome(excel, (sheet) => {
      sheet.getRange('A:B').insert('Right');
      sheet.getRange('1:1').delete('Up');
    });
    await until(() => heard.length > 1);
    expect(heard.map(({ address, changeType }) => [address, changeType])).toEqual([
      ['A:B', 'ColumnInserted'],
      ['1:1', 'RowDeleted'],
    ]);
  });

  test('of selecting and of turning to another sheet', async () => {
    const excel = await excelWith([]);
    const heard: string[] = [];
    await excel.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onSelectionChanged.add((event) => {
        heard.push(event.address);
        return Promise.resolve();
      });
      worksheets.onActivated.add((event) => {
        heard.push(event.worksheetId);
        return Promise.resolve();
      });
      await context.sync();
      worksheets.getActiveWorksheet().getRange('B2:C3').select();
      worksheets.add('Other').activate();
      await context.sync();
    });
    await until(() => heard.length > 1);
    expect(heard).toEqual(['B2:C3', excel.book.sheet('Other').id]);
  });
});
