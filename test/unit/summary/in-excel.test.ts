import type { Edit } from '../../../src/domain/grid/edit';
import type { CellValue } from '../../../src/domain/grid/grid';
import { recognise } from '../../../src/domain/recognition/recognise';
import { defaultSettings } from '../../../src/domain/settings';
import { followUp } from '../../../src/domain/summary/follow-up';
import type { FollowUp } from '../../../src/domain/summary/follow-up';
import { untrack } from '../../../src/domain/tracking/untrack';
import type { Host } from '../../../src/hosts/host';
import { openWorkbook } from '../../excel/file/open-workbook';
import { type } from '../../excel/model/type';
import { startExcel, valueOf } from '../excel-host/excel';

/** Excel calculates TODAY() by the machine's clock. */
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'UTC' }).format();

async function followed(port: Host): Promise<FollowUp> {
  const workbook = valueOf(await port.read());
  const plans = recognise(workbook, { today }).flatMap((one) => (one.recognised ? [one.plan] : []));
  const options = { today, settings: defaultSettings, pivots: true, calculates: true };
  return followUp(plans, workbook, options);
}

/** The sheets whose every figure follows the plan; which tasks the lists name is as of their making. */
const live = ['du-lieu', 'tong-hop'];

/** What each formula of those sheets should show, beside what the workbook shows. */
async function shownAndMeant(port: Host, edits: readonly Edit[]): Promise<[string[], string[]]> {
  const workbook = valueOf(await port.read());
  const shown: string[] = [];
  const meant: string[] = [];
  for (const edit of edits) {
    if (edit.kind !== 'put-sheet' || !live.includes(edit.spec.mark)) continue;
    const grid = workbook.sheets.find(({ sheet }) => sheet === edit.spec.name);
    edit.spec.cells.forEach((row, r) => {
      row.forEach((cell, c) => {
        if (!cell || !('formula' in cell.content)) return;
        const where = `${edit.spec.name} ${r},${c}: `;
        shown.push(where + comparable(grid?.values[r]?.[c] ?? ''));
        meant.push(where + comparable(cell.content.cached ?? ''));
      });
    });
  }
  return [shown, meant];
}

/** Excel holds shares to 15 digits. */
function comparable(value: CellValue): string {
  if (typeof value === 'number') return value.toPrecision(10);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

test('in Excel: columns, a few states, all sheets; the figures are right and follow', async () => {
  const workbook = await openWorkbook('test/fixtures/00-van-ban-2022.xlsx');
  const excel = await startExcel({ workbook });
  const { port, host } = excel;
  const before = valueOf(await port.read());

  host.counters.reset();
  const first = await followed(port);
  valueOf(await port.apply(first.edits));
  expect(host.counters.requests).toBeLessThanOrEqual(12);

  const [plan] = workbook.sheets.filter(({ name }) => name === before.sheets[0]?.sheet);
  if (!plan) throw new Error('no plan sheet');
  type(plan, 'H7', 'Hoàn thành');
  type(plan, 'H8', 'Đang thực hiện');
  type(plan, 'I9', '0.5');

  const second = await followed(port);
  expect(second.trackings[0]?.edits).toEqual([]);
  const [shown, meant] = await shownAndMeant(port, second.edits);
  expect(shown).toEqual(meant);

  const now = valueOf(await port.read());
  const grid = now.sheets.find(({ sheet }) => sheet === plan.name);
  const tracking = second.trackings[0];
  if (!grid || !tracking) throw new Error('not tracked');
  valueOf(await port.apply(untrack(tracking.plan, grid)));
  const after = valueOf(await port.read([plan.name])).sheets[0];
  expect(after?.values).toEqual(before.sheets[0]?.values);
  expect(new Set(after?.merges)).toEqual(new Set(before.sheets[0]?.merges));
}, 120_000);
