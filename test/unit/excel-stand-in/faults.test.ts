import { until } from '../../support/until';
import { excelWith, outcome, valuesOf } from './excel';

const write =
  (address: string) =>
  (sheet: Excel.Worksheet): void => {
    sheet.getRange(address).values = [['new']];
  };

describe('faults on demand', () => {
  test('a cell being edited, for as many requests as said', async () => {
    const excel = await excelWith([['old']]);
    excel.faults.editCell(1);
    expect(await outcome(excel, write('A1'))).toBe('InvalidOperationInCellEditMode');
    expect(await valuesOf(excel, 'A1')).toEqual([['old']]);
    expect(await outcome(excel, write('A1'))).toBe('done');
  });

  test('the session is lost for good', async () => {
    const excel = await excelWith([]);
    excel.faults.loseSession();
    expect(await outcome(excel, write('A1'))).toBe('InvalidOrTimedOutSession');
    expect(await outcome(excel, write('A1'))).toBe('InvalidOrTimedOutSession');
  });

  test('requests and answers that are too large', async () => {
    const excel = await excelWith([['x'.repeat(3000)]]);
    excel.faults.largestRequest = 200;
    expect(await outcome(excel, write('A1'))).toBe('RequestPayloadSizeLimitExceeded');
    excel.faults.clear();
    excel.faults.largestResponse = 1000;
    const read = valuesOf(excel, 'A1');
    await expect(read).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  });

  test('access denied', async () => {
    const excel = await excelWith([]);
    excel.faults.denyAccess();
    expect(await outcome(excel, write('A1'))).toBe('AccessDenied');
  });

  test('the n-th action fails, and what came before it stays done', async () => {
    const excel = await excelWith([]);
    excel.faults.failAction(4, 'GeneralException');
    const code = await outcome(excel, (sheet) => {
      write('A1')(sheet);
      write('A2')(sheet);
    });
    expect(code).toBe('GeneralException');
    expect(await valuesOf(excel, 'A1:A2')).toEqual([['new'], ['']]);
  });

  test('a co-author edits between reading and writing', async () => {
    const excel = await excelWith([['old']]);
    const sources: string[] = [];
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.onChanged.add((event) => {
        sources.push(event.source);
        return Promise.resolve();
      });
      await context.sync();
    });
    excel.faults.coAuthor(1, (book) => {
      const sheet = book.sheet('Sheet1');
      sheet.cell(0, 0).value = 'theirs';
      sheet.tell({ top: 0, left: 0, bottom: 0, right: 0 }, 'RangeEdited');
    });
    expect(await valuesOf(excel, 'A1')).toEqual([['theirs']]);
    await until(() => sources.length > 0);
    expect(sources).toEqual(['Remote']);
  });

  test('slow answers', async () => {
    const excel = await excelWith([['x']]);
    excel.faults.delay = 60;
    const start = performance.now();
    await valuesOf(excel, 'A1');
    expect(performance.now() - start).toBeGreaterThan(55);
  });
});
