import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkbook } from '../excel/file/open-workbook';
import { formatArea } from '../excel/model/area';
import { startExcel, valueOf } from '../unit/excel-host/excel';
import {
  addedToTable,
  describeFollowedAnnexes,
  describeFollowedTable,
  describeTables,
  type OpenWithTable,
  type SeenTable,
} from './excel-tables';
import { describeHost, type OpenHost } from './host-contract';
import { planSheet, tableWorkbook } from './plan-workbook';
import { describeRandomEdits } from './random-edits';

async function openExcel(bytes: Uint8Array, api?: number): ReturnType<typeof startExcel> {
  const folder = await mkdtemp(join(tmpdir(), 'contract-'));
  try {
    const file = join(folder, 'ke-hoach.xlsx');
    await writeFile(file, bytes);
    const workbook = await openWorkbook(file);
    return await startExcel(api === undefined ? { workbook } : { workbook, api });
  } finally {
    await rm(folder, { recursive: true });
  }
}

const open: OpenHost = async (bytes) => (await openExcel(bytes)).port;

function tableIn({ book }: Awaited<ReturnType<typeof openExcel>>): SeenTable {
  const [table] = book.sheets.flatMap(({ tables }) => tables);
  if (!table) throw new Error('the table is gone');
  const { area, columnNames: columns, name, style } = table;
  return { range: formatArea(area), columns, name, style };
}

describeHost('Excel', open);
describeRandomEdits('Excel', open);
const openWithTable: OpenWithTable = async (bytes) => {
  const excel = await openExcel(bytes);
  return { host: excel.port, seen: () => Promise.resolve().then(() => tableIn(excel)) };
};
describeTables('Excel', openWithTable);
describeFollowedTable('Excel', openWithTable);
describeFollowedAnnexes('Excel', open);

test('below ExcelApi 1.13 columns stand beside an Excel Table', async () => {
  const excel = await openExcel(await tableWorkbook(), 12);
  const back = valueOf(await excel.port.apply(addedToTable));
  expect(tableIn(excel).range).toBe('A3:D6');
  valueOf(await excel.port.apply(back));
  expect(tableIn(excel).range).toBe('A3:D6');
});

test('columns that come back are as wide as they were', async () => {
  const { port: host } = await openExcel(await tableWorkbook());
  const sheet = planSheet;
  valueOf(await host.apply([{ kind: 'column-width', sheet, column: 1, width: 40 }]));
  const back = valueOf(await host.apply([{ kind: 'remove-columns', sheet, at: 1, count: 1 }]));
  valueOf(await host.apply(back));
  const wide = { kind: 'column-width', sheet, column: 1, width: 9 } as const;
  expect(valueOf(await host.apply([wide]))).toEqual([{ ...wide, width: 40 }]);
});
