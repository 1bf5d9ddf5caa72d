import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Edit } from '../../src/domain/grid/edit';
import type { Workbook } from '../../src/domain/grid/grid';
import type { Plan } from '../../src/domain/plan/plan';
import { recognise } from '../../src/domain/recognition/recognise';
import { check } from '../../src/domain/rules/check';
import { safeFixes } from '../../src/domain/rules/fixes';
import { defaultSettings } from '../../src/domain/settings';
import { followUp } from '../../src/domain/summary/follow-up';
import { planTracking } from '../../src/domain/tracking/track';
import type { Host } from '../../src/hosts/host';
import { openWorkbook } from '../excel/file/open-workbook';
import type { Counters } from '../excel/protocol/counters';
import { startExcel, valueOf } from '../unit/excel-host/excel';
import { planWorkbook } from './plan-workbook';
import type { Table } from './table';

const today = '2021-07-01';
const options = { today, settings: defaultSettings, calculates: true };

/** Round trips and bytes that the Excel host takes over the stand-in, whatever the number of rows. */
export async function roundTripTable(sizes: readonly number[]): Promise<Table> {
  const rows: string[][] = [];
  for (const count of sizes) {
    const { port, counters } = await startExcel({ workbook: await madeWorkbook(count) });
    for await (const [action, outcome] of actions(port, counters)) {
      rows.push([outcome ? `${action}: ${outcome}` : action, String(count), ...figures(counters)]);
    }
  }
  return {
    title: 'Round trips to Excel',
    header: ['action', 'rows', 'trips', 'kB sent', 'kB received'],
    rows,
  };
}

/** One after the other, each with its own count; what Excel refuses is a figure too. */
async function* actions(
  port: Host,
  counters: Counters,
): AsyncGenerator<readonly [action: string, refusal: string]> {
  counters.reset();
  const workbook = valueOf(await port.read());
  yield ['read', ''];

  const readings = recognise(workbook, { today });
  const findings = check(readings, workbook, { today });
  const { plan } = followed(workbook);
  counters.reset();
  valueOf(await port.read());
  valueOf(await port.reveal(plan.sheet, plan.table));
  yield ['check, jump', ''];

  counters.reset();
  const fixed = await port.apply(safeFixes(findings));
  yield ['fix all', fixed.ok ? '' : fixed.failure.code];

  const { plan: now, workbook: read } = followed(valueOf(await port.read()));
  const [grid] = read.sheets;
  if (!grid) return;
  counters.reset();
  const tracked = await port.apply(planTracking(now, grid, options).edits);
  yield ['tracking', tracked.ok ? '' : tracked.failure.code];
  if (!tracked.ok) return;

  counters.reset();
  const back = await port.apply(tracked.value);
  yield ['undo', back.ok ? '' : back.failure.code];

  counters.reset();
  const made = await port.apply(allSheets(followed(read)));
  yield ['tracking, all sheets', made.ok ? '' : made.failure.code];
}

interface Followed {
  readonly plan: Plan;
  readonly workbook: Workbook;
}

function followed(workbook: Workbook): Followed {
  const [reading] = recognise(workbook, { today });
  if (!reading?.recognised) throw new Error('the plan was not recognised');
  return { plan: reading.plan, workbook };
}

function allSheets({ plan, workbook }: Followed): readonly Edit[] {
  return followUp([plan], workbook, { ...options, pivots: true }).edits;
}

function figures({ requests, bytesSent, bytesReceived }: Counters): string[] {
  const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(0);
  return [String(requests), kilobytes(bytesSent), kilobytes(bytesReceived)];
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
