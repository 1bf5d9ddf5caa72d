import type { Workbook } from '../../excel/model/workbook';
import { createNodeExcel, type NodeExcel } from '../../excel/node/create-node-excel';
import { createExcelHost } from '../../../src/hosts/excel/excel-host';
import type { Host, Outcome } from '../../../src/hosts/host';

/** An Excel of its own with our host in it, as the add-in finds them: as globals. */
export async function startExcel(
  options: { readonly workbook?: Workbook; readonly api?: number } = {},
): Promise<NodeExcel & { readonly port: Host }> {
  const excel = await createNodeExcel(options);
  Object.assign(globalThis, { Excel: excel.Excel, Office: excel.Office });
  const port = createExcelHost();
  // office.js asks something of its own on starting; its answer comes before this one.
  valueOf(await port.activeSheet());
  return { ...excel, port };
}

/** What succeeded; fails the test with the failure's detail otherwise. */
export function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.failure.code}: ${outcome.failure.detail}`);
  return outcome.value;
}
