import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recognise } from '../../src/domain/recognition/recognise';
import { defaultSettings } from '../../src/domain/settings';
import { planTracking } from '../../src/domain/tracking/track';
import { openWorkbook } from '../excel/file/open-workbook';
import { startExcel, valueOf } from '../unit/excel-host/excel';
import { planWorkbook } from './plan-workbook';
import type { Table } from './table';

const today = '2021-07-01';

/** Round trips and bytes that the Excel host takes over the stand-in, whatever the number of rows. */
export async function roundTripTable(sizes: readonly number[]): Promise<Table> {
  const rows: string[][] = [];
  for (const count of sizes) {
    const { port, host } = await startExcel({ workbook: await madeWorkbook(count) });
    host.counters.reset();
    const workbook = valueOf(await port.read());
    rows.push(['read', String(count), ...figures(host.counters)]);
    const [reading] = recognise(workbook, { today });
    const [grid] = workbook.sheets;
    if (!reading?.recognised || !grid) throw new Error('the plan was not recognised');
    const { edits } = planTracking(reading.plan, grid, { today, settings: defaultSettings });
    host.counters.reset();
    const applied = await port.apply(edits);
    // What Excel refuses is a figure too.
    const action = applied.ok ? 'tracking' : `tracking: ${applied.failure.code}`;
    rows.push([action, String(count), ...figures(host.counters)]);
  }
  return {
    title: 'Round trips to Excel',
    header: ['action', 'rows', 'trips', 'kB sent', 'kB received'],
    rows,
  };
}

function figures(counters: {
  readonly requests: number;
  readonly bytesSent: number;
  readonly bytesReceived: number;
}): string[] {
  const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(0);
  return [
    String(counters.requests),
    kilobytes(counters.bytesSent),
    kilobytes(counters.bytesReceived),
  ];
}

async function madeWorkbook(rows: number): Promise<Awaited<ReturnType<typeof openWorkbook>>> {
  const folder = mkdtempSync(join(tmpdir(), 'bnv-'));
  try {
    const file = join(folder, 'plan.xlsx');
    writeFileSync(file, await planWorkbook(rows));
    return await openWorkbook(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
