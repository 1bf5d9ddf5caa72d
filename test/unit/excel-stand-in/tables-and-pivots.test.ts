import { excelWith, outcome, valuesOf } from './excel';
import type { NodeExcel } from '../../excel/node/create-node-excel';

const tasks = [
  ['Unit', 'State', 'Days'],
  ['Sở A', 'Done', 3],
  ['Sở B', 'Late', 5],
  ['Sở A', 'Late', 4],
];

describe('tables', () => {
  test('name their columns after their headings, which formulas can use', async () => {
    const excel = await excelWith(tasks);
    await outcome(excel, (sheet) => {
      const table = sheet.tables.add('A1:C4', true);
      table.name = 'Tasks';
      sheet.getRange('E1').formulas = [['=SUM(Tasks[Days])']];
      sheet.getRange('E2').formulas = [['=COUNTIFS(Tasks[State],"Late",Tasks[Unit],"Sở A")']];
    });
    expect(await valuesOf(excel, 'E1:E2')).toEqual([[12], [1]]);
  });

  test('give empty and double headings names', async () => {
    const excel = await excelWith([
      ['Unit', '', 'Unit'],
      [1, 2, 3],
    ]);
    await outcome(excel, (sheet) => {
      sheet.tables.add('A1:C2', true);
    });
    expect(await valuesOf(excel, 'A1:C1')).toEqual([['Unit', 'Column1', 'Unit2']]);
  });

  test('name new columns, and keep their headings texts of their own', async () => {
    const excel = await excelWith(tasks);
    await outcome(excel, (sheet) => {
      const table = sheet.tables.add('A1:C4', true);
      sheet.getRange('B:B').insert('Right');
      table.resize('A1:E4');
    });
    const headings = ['Unit', 'Column1', 'State', 'Days', 'Column2'];
    expect(await valuesOf(excel, 'A1:E1')).toEqual([headings]);
    await outcome(excel, (sheet) => {
      sheet.getRange('A1:E1').values = [['', 'state', 'State', 2022, 'Note']];
    });
    expect(await valuesOf(excel, 'A1:E1')).toEqual([
      ['Column1', 'state', 'State2', '2022', 'Note'],
    ]);
  });

  test('show a row of totals, and take their headings off and on, where the rows are free', async () => {
    const excel = await excelWith(tasks);
    const set = (change: (table: Excel.Table) => void): ReturnType<typeof outcome> =>
      outcome(excel, (sheet) => {
        change(sheet.tables.getItemAt(0));
      });
    const area = (): unknown => excel.book.sheet('Sheet1').tables[0]?.area;
    await outcome(excel, (sheet) => {
      sheet.tables.add('A1:C4', true);
    });
    await set((table) => (table.showTotals = true));
    expect(area()).toMatchObject({ top: 0, bottom: 4 });
    await set((table) => (table.showHeaders = false));
    expect(area()).toMatchObject({ top: 1, bottom: 4 });
    expect(await valuesOf(excel, 'A1:C1')).toEqual([['', '', '']]);
    await set((table) => (table.showHeaders = true));
    expect(await valuesOf(excel, 'A1:C1')).toEqual([['Column1', 'Column2', 'Column3']]);
    await set((table) => (table.showTotals = false));
    expect(area()).toMatchObject({ top: 0, bottom: 3 });
    await outcome(excel, (sheet) => {
      sheet.getRange('B5').values = [['taken']];
    });
    expect(await set((table) => (table.showTotals = true))).toBe('InvalidOperation');
  });

  test('lose the columns that are deleted', async () => {
    const excel = await excelWith(tasks);
    await outcome(excel, (sheet) => {
      sheet.tables.add('A1:C4', true);
      sheet.getRange('B:C').delete('Left');
    });
    const [table] = excel.book.sheet('Sheet1').tables;
    expect([table?.area.right, table?.columnNames]).toEqual([0, ['Unit']]);
  });

  test('grow by rows, moving what is below', async () => {
    const excel = await excelWith([...tasks, ['below', '', '']]);
    await outcome(excel, (sheet) => {
      sheet.tables.add('A1:C4', true).rows.add(undefined, [['Sở C', 'Done', 1]]);
    });
    expect(await valuesOf(excel, 'A5:A6')).toEqual([['Sở C'], ['below']]);
  });

  test('filters hide the rows that do not match', async () => {
    const excel = await excelWith(tasks);
    await outcome(excel, (sheet) => {
      sheet.autoFilter.apply(sheet.getRange('A1:C4'), 1, { filterOn: 'Values', values: ['Late'] });
    });
    const { rows } = excel.book.sheet('Sheet1');
    expect([1, 2, 3].map((row) => rows.isHidden(row))).toEqual([true, false, false]);
    await outcome(excel, (sheet) => {
      sheet.autoFilter.clearCriteria();
    });
    expect(rows.isHidden(1)).toBe(false);
  });
});

async function pivot(
  excel: NodeExcel,
  arrange: (table: Excel.PivotTable) => void,
): Promise<unknown[][]> {
  return excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const table = sheet.pivotTables.add('Summary', sheet.getRange('A1:C4'), sheet.getRange('F1'));
    arrange(table);
    const range = table.layout.getRange();
    range.load('values');
    await context.sync();
    return range.values as unknown[][];
  });
}

describe('PivotTables', () => {
  test('count by rows and columns, with totals', async () => {
    const excel = await excelWith(tasks);
    const values = await pivot(excel, (table) => {
      table.rowHierarchies.add(table.hierarchies.getItem('Unit'));
      table.columnHierarchies.add(table.hierarchies.getItem('State'));
      const data = table.dataHierarchies.add(table.hierarchies.getItem('State'));
      data.summarizeBy = 'Count';
      data.name = 'Tasks';
    });
    expect(values).toEqual([
      ['Tasks', 'Column Labels', '', ''],
      ['Row Labels', 'Done', 'Late', 'Grand Total'],
      ['Sở A', 1, 1, 2],
      ['Sở B', '', 1, 1],
      ['Grand Total', 1, 2, 3],
    ]);
  });

  test('sum and average side by side', async () => {
    const excel = await excelWith(tasks);
    const values = await pivot(excel, (table) => {
      table.rowHierarchies.add(table.hierarchies.getItem('Unit'));
      table.dataHierarchies.add(table.hierarchies.getItem('Days'));
      const average = table.dataHierarchies.add(table.hierarchies.getItem('Days'));
      average.summarizeBy = 'Average';
    });
    expect(values).toEqual([
      ['Row Labels', 'Sum of Days', 'Average of Days'],
      ['Sở A', 7, 3.5],
      ['Sở B', 5, 5],
      ['Grand Total', 12, 4],
    ]);
  });

  test('nest rows in tabular form with subtotals', async () => {
    const excel = await excelWith(tasks);
    const values = await pivot(excel, (table) => {
      table.layout.layoutType = 'Tabular';
      table.rowHierarchies.add(table.hierarchies.getItem('Unit'));
      table.rowHierarchies.add(table.hierarchies.getItem('State'));
      table.dataHierarchies.add(table.hierarchies.getItem('Days'));
    });
    expect(values).toEqual([
      ['Unit', 'State', 'Sum of Days'],
      ['Sở A', 'Done', 3],
      ['', 'Late', 4],
      ['Sở A Total', '', 7],
      ['Sở B', 'Late', 5],
      ['Sở B Total', '', 5],
      ['Grand Total', '', 12],
    ]);
  });

  test('show the source as it was until refreshed', async () => {
    const excel = await excelWith(tasks);
    await pivot(excel, (table) => {
      table.dataHierarchies.add(table.hierarchies.getItem('Days'));
    });
    await outcome(excel, (sheet) => {
      sheet.getRange('C2').values = [[100]];
    });
    expect(await valuesOf(excel, 'G2')).toEqual([[12]]);
    await outcome(excel, (sheet) => {
      sheet.pivotTables.refreshAll();
    });
    expect(await valuesOf(excel, 'G2')).toEqual([[109]]);
  });

  test.each([
    ['an empty heading', ['Unit', '', 'Days']],
    ['a heading twice', ['Unit', 'Unit', 'Days']],
  ])('are refused over %s', async (_what, headings) => {
    const excel = await excelWith([headings, ['a', 'b', 1]]);
    const code = await outcome(excel, (sheet) => {
      sheet.pivotTables.add('P', sheet.getRange('A1:C2'), sheet.getRange('F1'));
    });
    expect(code).toBe('InvalidArgument');
  });

  test('are refused where they would overwrite something', async () => {
    const excel = await excelWith([...tasks, ['in the way', '', '']]);
    const code = await outcome(excel, (sheet) => {
      const table = sheet.pivotTables.add('P', sheet.getRange('A1:C4'), sheet.getRange('A5'));
      table.dataHierarchies.add(table.hierarchies.getItem('Days'));
    });
    expect(code).toBe('InvalidOperation');
  });

  test('let no cell of theirs be written over', async () => {
    const excel = await excelWith(tasks);
    await pivot(excel, (table) => {
      table.dataHierarchies.add(table.hierarchies.getItem('Days'));
    });
    const code = await outcome(excel, (sheet) => {
      sheet.getRange('G2').values = [[1]];
    });
    expect(code).toBe('InvalidOperation');
  });
});
