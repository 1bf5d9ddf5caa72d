import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkbook } from '../excel/file/open-workbook';
import { startExcel } from '../unit/excel-host/excel';
import { describeHost, type OpenHost } from './host-contract';
import { describeRandomEdits } from './random-edits';

const open: OpenHost = async (bytes) => {
  const folder = await mkdtemp(join(tmpdir(), 'contract-'));
  try {
    const file = join(folder, 'ke-hoach.xlsx');
    await writeFile(file, bytes);
    return (await startExcel({ workbook: await openWorkbook(file) })).port;
  } finally {
    await rm(folder, { recursive: true });
  }
};

describeHost('Excel', open);
describeRandomEdits('Excel', open);
