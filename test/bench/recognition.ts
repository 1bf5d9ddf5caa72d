import ExcelJS from 'exceljs';
import type { Workbook } from '../../src/domain/grid/grid';
import { recognise } from '../../src/domain/recognition/recognise';
import { readWorkbook } from '../../src/hosts/xlsx/read';
import { planWorkbook } from './plan-workbook';
import { median, timed, type Table } from './table';

const today = '2021-07-01';

/**
 * Recognising against loading: the time of `recognise` beside the time that the file library takes to
 * load the same workbook, and the growth per row.
 *
 * @param tell is told of each size as soon as it is measured: the largest takes minutes to make
 */
export async function recognitionTable(tell: (line: string) => void): Promise<Table> {
  const rows: string[][] = [];
  let perRowAtFirst = 0;
  for (const count of [1_000, 10_000, 100_000]) {
    const bytes = await planWorkbook(count);
    // Beyond, the library's quadratic merges would be all that is measured.
    const load = count <= 10_000 ? await libraryLoad(bytes) : null;
    const workbook = await readWorkbook(bytes, 'bench.xlsx');
    if (typeof workbook === 'string') throw new Error(`refused: ${workbook}`);
    const runs = count > 10_000 ? 3 : 5;
    const recognising = median(Array.from({ length: runs }, () => millisecondsOf(workbook)));
    const perRow = recognising / count;
    perRowAtFirst ||= perRow;
    rows.push([
      String(count),
      load?.toFixed(0) ?? '-',
      recognising.toFixed(0),
      load === null ? '-' : (recognising / load).toFixed(2),
      (perRow / perRowAtFirst).toFixed(2),
      String(tasksIn(workbook)),
      `${Math.round(process.memoryUsage().rss / 2 ** 20)}`,
    ]);
    tell(`${count} rows: recognised in ${recognising.toFixed(0)} ms`);
  }
  return {
    title: 'Recognition (a plan of real rows, repeated)',
    header: [
      'rows',
      'library load ms',
      'recognise ms',
      'ratio',
      'per row vs first',
      'tasks',
      'memory MB',
    ],
    rows,
  };
}

async function libraryLoad(bytes: Uint8Array): Promise<number> {
  const buffer = Buffer.from(bytes) as unknown as ExcelJS.Buffer;
  return (await timed(() => new ExcelJS.Workbook().xlsx.load(buffer))).milliseconds;
}

function millisecondsOf(workbook: Workbook): number {
  const start = performance.now();
  recognise(workbook, { today });
  return performance.now() - start;
}

function tasksIn(workbook: Workbook): number {
  return recognise(workbook, { today }).reduce(
    (sum, reading) => sum + (reading.recognised ? reading.plan.tasks.length : 0),
    0,
  );
}
