import ExcelJS from 'exceljs';
import { openFileHost } from '../../src/hosts/xlsx/open';
import {
  describeFollowedAnnexes,
  describeFollowedTable,
  describeTables,
  type OpenWithTable,
  type SeenTable,
} from './excel-tables';
import { describeHost, type OpenHost } from './host-contract';
import { describeRandomEdits } from './random-edits';

function openFile(bytes: Uint8Array): Exclude<ReturnType<typeof openFileHost>, string> {
  const host = openFileHost(bytes, 'ke-hoach.xlsx');
  if (typeof host === 'string') throw new Error(host);
  return host;
}

const open: OpenHost = (bytes) => Promise.resolve(openFile(bytes));

/** The only Excel Table of the file, as a program reads it. */
async function tableIn(bytes: Uint8Array): Promise<SeenTable> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
  const [table] = workbook.worksheets.flatMap(
    ({ model }) => (model as unknown as { readonly tables: readonly FileTable[] }).tables,
  );
  if (!table) throw new Error('the table is gone');
  return {
    range: table.tableRef,
    columns: table.columns.map(({ name }) => name),
    name: table.name,
    style: table.style.theme,
  };
}

interface FileTable {
  readonly tableRef: string;
  readonly name: string;
  readonly style: { readonly theme: string };
  readonly columns: readonly { readonly name: string }[];
}

describeHost('a workbook file', open);
describeRandomEdits('a workbook file', open);
const openWithTable: OpenWithTable = (bytes) => {
  const host = openFile(bytes);
  return Promise.resolve({ host, seen: () => tableIn(host.save()) });
};
describeTables('a workbook file', openWithTable);
describeFollowedTable('a workbook file', openWithTable);
describeFollowedAnnexes('a workbook file', open);

test.each([
  ['an old .xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0), 'not-a-workbook'],
  ['text', new TextEncoder().encode('TT;Nhiệm vụ'), 'not-a-workbook'],
  ['a broken zip', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), 'damaged'],
])('%s is refused with its code', (_, bytes, code) => {
  expect(openFileHost(bytes, null)).toBe(code);
});
