import { recognise } from '../../../src/domain/recognition/recognise';
import { defaultSettings } from '../../../src/domain/settings';
import { followUp } from '../../../src/domain/summary/follow-up';
import { planTracking } from '../../../src/domain/tracking/track';
import { Merge } from '../../excel/model/merge';
import { Workbook } from '../../excel/model/workbook';
import { setEntry } from '../../excel/model/write-cells';
import { startExcel, valueOf } from './excel';

const today = '2021-07-01';
const taskCount = 1000;

const units = [
  'Sở Nội vụ',
  'Sở Tài chính',
  'Sở Y tế',
  'Sở Tư pháp',
  'Sở Xây dựng',
  'Sở Công Thương',
];
const deadlines = ['Quý I/2021', 'Quý II/2021', '30/9/2021', 'Thường xuyên'];
const header = [
  'TT',
  'Nhiệm vụ',
  'Cơ quan chủ trì',
  'Cơ quan phối hợp',
  'Thời gian hoàn thành',
  'Sản phẩm',
];

/** A plan of many tasks; every third has two lead units. */
function largePlan(): Workbook {
  const book = new Workbook();
  const sheet = book.addSheet('Phụ lục');
  const rows: (string | number)[][] = [['PHỤ LỤC: PHÂN CÔNG NHIỆM VỤ NĂM 2021'], [], header];
  for (let at = 0; at < taskCount; at += 1) {
    const lead = units.slice(at % 5, (at % 5) + (at % 3 === 0 ? 2 : 1)).join(', ');
    const task = `Rà soát, đơn giản hóa thủ tục hành chính lĩnh vực ${at + 1} thuộc phạm vi quản lý`;
    rows.push([at + 1, task, lead, 'Các sở, ban, ngành', deadlines[at % 4] ?? '', 'Báo cáo']);
  }
  rows.forEach((cells, row) => {
    cells.forEach((value, column) => {
      setEntry(sheet, row, column, { formula: null, value, numberFormat: null });
    });
  });
  sheet.merges.push(new Merge({ top: 0, left: 0, bottom: 0, right: 5 }));
  return book;
}

async function plansIn(port: Awaited<ReturnType<typeof startExcel>>['port']) {
  const workbook = valueOf(await port.read());
  const plans = recognise(workbook, { today }).flatMap((one) => (one.recognised ? [one.plan] : []));
  const [plan] = plans;
  const [grid] = workbook.sheets;
  if (!plan || !grid) throw new Error('no plan');
  expect(plan.tasks).toHaveLength(taskCount);
  return { workbook, plans, plan, grid };
}

const options = { today, settings: defaultSettings, calculates: true };

// As from the pane: read, press "columns", read what became of it, press "sheets".
test('tracking 1,000 tasks and all sheets of the summary: at most 12 round trips', async () => {
  const { port, counters } = await startExcel({ workbook: largePlan() });
  counters.reset();

  const first = await plansIn(port);
  const { edits } = planTracking(first.plan, first.grid, options);
  valueOf(await port.apply(edits));

  const second = await plansIn(port);
  const summary = followUp(second.plans, second.workbook, { ...options, pivots: true });
  expect(summary.edits.filter(({ kind }) => kind === 'put-sheet')).toHaveLength(7);
  expect(summary.edits).toHaveLength(7);
  valueOf(await port.apply(summary.edits));

  expect(counters.requests).toBeLessThanOrEqual(12);
}, 120_000);
