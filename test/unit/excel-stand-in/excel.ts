import { createNodeExcel } from '../../excel/node/create-node-excel';
import type { NodeExcel, NodeExcelOptions } from '../../excel/node/create-node-excel';

/** Starts an Excel whose `Sheet1` holds these values and formulas from A1 on. */
export async function excelWith(
  values: readonly (readonly (string | number | boolean)[])[],
  options: NodeExcelOptions = {},
): Promise<NodeExcel> {
  const excel = await createNodeExcel(options);
  const [first] = values;
  if (first)
    await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets
        .getItem('Sheet1')
        .getRange('A1')
        .getResizedRange(values.length - 1, first.length - 1);
      range.values = values.map((row) => [...row]);
      await context.sync();
    });
  excel.counters.reset();
  return excel;
}

/** Runs one batch on the active sheet and gives the error's code, or `done`. */
export async function outcome(
  { Excel }: NodeExcel,
  act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
): Promise<string> {
  try {
    await Excel.run(async (context) => {
      act(context.workbook.worksheets.getActiveWorksheet(), context);
      await context.sync();
    });
    return 'done';
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
}

/** The values of a range of the active sheet. */
export async function valuesOf({ Excel }: NodeExcel, address: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    range.load('values');
    await context.sync();
    return range.values as unknown[][];
  });
}
