import { wholeJob } from '../../src/cli/whole-job';
import { recognise } from '../../src/domain/recognition/recognise';
import { check } from '../../src/domain/rules/check';
import { readWorkbook } from '../../src/hosts/xlsx/read';

/** What `--out` makes of a workbook that must go through. */
export async function outputOf(bytes: Uint8Array, today: string): Promise<Uint8Array> {
  const workbook = await readWorkbook(bytes, 'a.xlsx');
  if (typeof workbook === 'string') throw new Error(workbook);
  const readings = recognise(workbook, { today });
  const findings = check(readings, workbook, { today });
  const job = await wholeJob({ bytes, workbook, readings, findings }, { today, sheet: null });
  if (typeof job === 'string' || 'code' in job) throw new Error(JSON.stringify(job));
  return job.bytes;
}
