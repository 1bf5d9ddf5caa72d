import { planWorkbook } from '../../bench/plan-workbook';
import type { Workbook } from '../../../src/domain/grid/grid';
import { recognise, recogniseInSteps } from '../../../src/domain/recognition/recognise';
import { check, checkInSteps } from '../../../src/domain/rules/check';
import { mapInSteps, runThrough, type Steps } from '../../../src/domain/steps';
import { readWorkbook } from '../../../src/hosts/xlsx/read';

const today = '2021-07-01';

/** Goes through work by hand, and counts the breaks. */
function counted<T>(steps: Steps<T>): { value: T; breaks: number } {
  for (let breaks = 0; ; breaks += 1) {
    const step = steps.next();
    if (step.done) return { value: step.value, breaks };
  }
}

test('mapping in steps is mapping', () => {
  const all = Array.from({ length: 200 }, (_, at) => at);
  const { value, breaks } = counted(mapInSteps(all, (item, at) => item * at));
  expect(value).toEqual(all.map((item, at) => item * at));
  expect(breaks).toBe(3);
  expect(runThrough(mapInSteps([], String))).toEqual([]);
});

test('with breaks or without, a sheet is read and checked alike; a longer one has more breaks', async () => {
  const breaks: number[][] = [];
  for (const rows of [100, 400]) {
    const workbook = (await readWorkbook(await planWorkbook(rows), 'ke-hoach.xlsx')) as Workbook;
    const reading = counted(recogniseInSteps(workbook, { today }));
    expect(reading.value).toEqual(recognise(workbook, { today }));
    const checking = counted(checkInSteps(reading.value, workbook, { today }));
    expect(checking.value).toEqual(check(reading.value, workbook, { today }));
    breaks.push([reading.breaks, checking.breaks]);
  }
  const [short = [], long = []] = breaks;
  expect(long.every((count, at) => count > (short[at] ?? 0))).toBe(true);
});
