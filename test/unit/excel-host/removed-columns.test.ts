import { recognise } from '../../../src/domain/recognition/recognise';
import { defaultSettings } from '../../../src/domain/settings';
import { track } from '../../../src/domain/tracking/track';
import { untrack } from '../../../src/domain/tracking/untrack';
import type { Host } from '../../../src/hosts/host';
import { openWorkbook } from '../../excel/file/open-workbook';
import { startExcel, valueOf } from './excel';

const today = '2022-07-01';

async function planOn(port: Host) {
  const workbook = valueOf(await port.read());
  const [grid] = workbook.sheets;
  const [reading] = recognise(workbook, { today });
  if (!grid || !reading?.recognised) throw new Error('no plan');
  return { plan: reading.plan, grid };
}

test('tracking columns that are taken off come back with their lists and colours', async () => {
  const { port, book } = await startExcel({
    workbook: await openWorkbook('test/fixtures/00-van-ban-2022.xlsx'),
  });
  const before = await planOn(port);
  valueOf(await port.apply(track(before.plan, before.grid, { today, settings: defaultSettings })));
  const sheet = book.sheet(before.plan.sheet);
  // Lists have no order among each other; a rule put back is another to Excel.
  const rules = () =>
    structuredClone([
      sheet.validations.toSorted((a, b) => a.area.left - b.area.left),
      sheet.conditionalFormats.map(({ area, kind, formula, looks, dataBar }) => {
        return { area, kind, formula, looks, dataBar };
      }),
    ]);
  const followed = await planOn(port);
  const kept = rules();
  expect(sheet.validations.length).toBeGreaterThan(0);
  expect(sheet.conditionalFormats.length).toBeGreaterThan(0);

  const inverse = valueOf(await port.apply(untrack(followed.plan, followed.grid)));
  expect(sheet.validations).toEqual([]);
  expect(sheet.conditionalFormats).toEqual([]);
  valueOf(await port.apply(inverse));
  expect(rules()).toEqual(kept);
  expect((await planOn(port)).grid).toEqual(followed.grid);
});
