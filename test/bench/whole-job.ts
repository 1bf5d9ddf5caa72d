import ExcelJS from 'exceljs';
import { wholeJob } from '../../src/cli/whole-job';
import type { Edit } from '../../src/domain/grid/edit';
import type { Workbook } from '../../src/domain/grid/grid';
import { recognise } from '../../src/domain/recognition/recognise';
import { check } from '../../src/domain/rules/check';
import { safeFixes } from '../../src/domain/rules/fixes';
import { defaultSettings } from '../../src/domain/settings';
import { followUp } from '../../src/domain/summary/follow-up';
import { openFileHost, type FileHost } from '../../src/hosts/xlsx/open';
import { readWorkbook } from '../../src/hosts/xlsx/read';
import { planWorkbook } from './plan-workbook';
import { median, type Table } from './table';

const today = '2021-07-01';
const rowCounts = [1_000, 10_000];
const runs = 3;

/** Wall time says what a user waits; processor time stays true on a busy machine. */
interface Cost {
  readonly wall: number;
  readonly processor: number;
}

/**
 * The whole job of `--out` (read, recognise, check, fix, follow up, write) beside the file library's
 * loading and saving of the same workbook, then where the job's time goes.
 */
export async function wholeJobTables(): Promise<readonly Table[]> {
  const totals: string[][] = [];
  const splits: string[][] = [];
  for (const count of rowCounts) {
    const bytes = await planWorkbook(count);
    const library: Cost[] = [];
    const whole: Cost[] = [];
    for (let run = 0; run < runs; run += 1) {
      library.push(await costOf(() => loadAndSave(bytes)));
      whole.push(await costOf(() => doWholeJob(bytes)));
    }
    const [theirs, ours] = [medianOf(library), medianOf(whole)];
    totals.push([
      String(count),
      ...[theirs.wall, ours.wall, theirs.processor, ours.processor].map((ms) => ms.toFixed(0)),
      (ours.wall / theirs.wall).toFixed(2),
      (ours.processor / theirs.processor).toFixed(2),
    ]);
    splits.push([String(count), ...(await splitOf(bytes)).map((ms) => ms.toFixed(0))]);
  }
  return [
    {
      title: 'The whole job beside loading and saving (cpu: processor time of all threads)',
      header: [
        'rows',
        'library ms',
        'whole job ms',
        'library cpu',
        'whole job cpu',
        'ratio',
        'ratio cpu',
      ],
      rows: totals,
    },
    {
      title: 'Where the whole job spends its processor time, ms',
      header: ['rows', 'read', 'recognise', 'check', 'fix', 'edits', 'apply', 'save'],
      rows: splits,
    },
  ];
}

async function loadAndSave(bytes: Uint8Array): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
  await workbook.xlsx.writeBuffer();
}

async function doWholeJob(bytes: Uint8Array): Promise<void> {
  const workbook = await opened(bytes);
  const readings = recognise(workbook, { today });
  const findings = check(readings, workbook, { today });
  const job = await wholeJob({ bytes, workbook, readings, findings }, { today, sheet: null });
  if (typeof job === 'string' || 'code' in job) throw new Error('the job was refused');
}

/** The steps of the whole job, each measured. */
async function splitOf(bytes: Uint8Array): Promise<readonly number[]> {
  const costs: number[] = [];
  const step = async <T>(work: () => T | Promise<T>): Promise<T> => {
    let value: T | undefined;
    const { processor } = await costOf(async () => {
      value = await work();
    });
    costs.push(processor);
    return value as T;
  };
  const workbook = await step(() => opened(bytes));
  const readings = await step(() => recognise(workbook, { today }));
  const findings = await step(() => check(readings, workbook, { today }));
  const host = openFileHost(bytes, 'bench.xlsx');
  if (typeof host === 'string') throw new Error(`refused: ${host}`);
  const fixed = await step(async () => {
    await apply(host, safeFixes(findings));
    const read = await host.read();
    if (!read.ok) throw new Error(read.failure.detail);
    return { workbook: read.value, readings: recognise(read.value, { today }) };
  });
  const edits = await step(() => {
    const plans = fixed.readings.flatMap((reading) => (reading.recognised ? [reading.plan] : []));
    const options = { today, settings: defaultSettings, pivots: true };
    return followUp(plans, fixed.workbook, options).edits;
  });
  await step(() => apply(host, edits));
  await step(() => host.save());
  return costs;
}

async function opened(bytes: Uint8Array): Promise<Workbook> {
  const workbook = await readWorkbook(bytes, 'bench.xlsx');
  if (typeof workbook === 'string') throw new Error(`refused: ${workbook}`);
  return workbook;
}

async function apply(host: FileHost, edits: readonly Edit[]): Promise<void> {
  const outcome = await host.apply(edits);
  if (!outcome.ok) throw new Error(outcome.failure.detail);
}

async function costOf(work: () => Promise<void>): Promise<Cost> {
  globalThis.gc?.();
  const before = process.cpuUsage();
  const start = performance.now();
  await work();
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return { wall, processor: (user + system) / 1000 };
}

function medianOf(costs: readonly Cost[]): Cost {
  return {
    wall: median(costs.map(({ wall }) => wall)),
    processor: median(costs.map(({ processor }) => processor)),
  };
}
