import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Edit } from '../../../src/domain/grid/edit';
import { recognise } from '../../../src/domain/recognition/recognise';
import { defaultSettings } from '../../../src/domain/settings';
import { followUp } from '../../../src/domain/summary/follow-up';
import { removeSummary } from '../../../src/domain/summary/summarise';
import type { ReportPeriod } from '../../../src/domain/deadlines/periods';
import type { Host } from '../../../src/hosts/host';
import { openFileHost } from '../../../src/hosts/xlsx/open';
import { openWorkbook } from '../../excel/file/open-workbook';
import type { Workbook } from '../../excel/model/workbook';
import type { Worksheet } from '../../excel/model/worksheet';
import { type } from '../../excel/model/type';
import { startExcel, valueOf } from './excel';

const today = '2022-07-01';

async function summaryEdits(port: Host, period: ReportPeriod): Promise<readonly Edit[]> {
  const workbook = valueOf(await port.read());
  const plans = recognise(workbook, { today }).flatMap((one) => (one.recognised ? [one.plan] : []));
  const settings = defaultSettings;
  return followUp(plans, workbook, { today, settings, period, pivots: true, calculates: true })
    .edits;
}

/** All that a reader sees of a sheet, and what stands behind it. */
function seen(sheet: Worksheet): unknown {
  const { pageLayout, charts, pivotTables, tables, merges, conditionalFormats } = sheet;
  return {
    name: sheet.name,
    cells: [...sheet.cells.all()]
      .filter(({ cell }) => !cell.isEmpty)
      .map(({ row, column, cell }) => [row, column, cell.formula ?? cell.value, cell.style]),
    merges: merges.map(({ area }) => area).sort((a, b) => a.top - b.top || a.left - b.left),
    charts: charts.map((chart) => ({
      name: chart.name,
      kind: chart.type,
      area: chart.area,
      series: chart.series.map(({ name, data, categories, color }) => ({
        name,
        data: data?.address,
        categories: categories?.address,
        color,
      })),
    })),
    pivots: pivotTables.map((pivot) => ({
      name: pivot.name,
      rows: pivot.rows.map(({ name }) => name),
      columns: pivot.columns.map(({ name }) => name),
      data: pivot.data.map(({ name, summary }) => [name, summary]),
      area: pivot.area,
      refreshOnOpen: pivot.refreshOnOpen,
    })),
    tables: tables.map(({ name, area }) => ({ name, area })),
    conditions: conditionalFormats.map(({ area, formula }) => ({ area, formula })),
    printed: JSON.stringify(pageLayout),
    freeze: sheet.freeze,
    tabColor: sheet.tabColor,
  };
}

function ours(book: Workbook): unknown {
  book.calculator.refresh();
  return book.sheets.slice(1).map(seen);
}

describe('sheets of ours', () => {
  const firstQuarter: ReportPeriod = { kind: 'quarter', year: 2022, quarter: 1 };
  const halfYear: ReportPeriod = { kind: 'half', year: 2022, half: 1 };

  async function madeInExcel() {
    const workbook = await openWorkbook('test/fixtures/00-van-ban-2022.xlsx');
    const excel = await startExcel({ workbook });
    valueOf(await excel.port.apply(await summaryEdits(excel.port, firstQuarter)));
    return excel;
  }

  test('rebuilt and taken back, come back with charts, PivotTables, looks and page breaks', async () => {
    const { port, book } = await madeInExcel();
    const before = ours(book);
    const inverse = valueOf(await port.apply(await summaryEdits(port, halfYear)));
    expect(ours(book)).not.toEqual(before);
    valueOf(await port.apply(inverse));
    expect(ours(book)).toEqual(before);
  }, 240_000);

  test('taken away and taken back, come back the same', async () => {
    const { port, book } = await madeInExcel();
    const before = ours(book);
    const inverse = valueOf(await port.apply(removeSummary()));
    expect(book.sheets).toHaveLength(1);
    expect(book.customXmlParts).toHaveLength(0);
    valueOf(await port.apply(inverse));
    expect(ours(book)).toEqual(before);
  }, 240_000);

  test('made by the command line, come back as well when their rebuild is taken back', async () => {
    const file = openFileHost(await readFile('test/fixtures/00-van-ban-2022.xlsx'), null);
    if (typeof file === 'string') throw new Error(file);
    valueOf(await file.apply(await summaryEdits(file, firstQuarter)));
    const folder = await mkdtemp(join(tmpdir(), 'bnv-'));
    const path = join(folder, 'plan.xlsx');
    await writeFile(path, file.save());
    const { port, book } = await startExcel({ workbook: await openWorkbook(path) });
    await rm(folder, { recursive: true });
    valueOf(await port.apply(valueOf(await port.apply(await summaryEdits(port, halfYear)))));
    const made = (await madeInExcel()).book.sheet('Tổng hợp');
    const back = book.sheet('Tổng hợp');
    expect(back.charts.map(({ name }) => name)).toEqual(made.charts.map(({ name }) => name));
    expect(back.merges.map(({ area }) => area)).toEqual(made.merges.map(({ area }) => area));
    expect(book.sheets.flatMap(({ pivotTables }) => pivotTables)).toHaveLength(3);
  }, 240_000);

  test('hold what the user typed into them, when the rebuild is taken back', async () => {
    const { port, book } = await madeInExcel();
    const overview = book.sheet('Tổng hợp');
    type(overview, 'A60', 'Ghi chú của tôi');
    const inverse = valueOf(await port.apply(await summaryEdits(port, firstQuarter)));
    expect(overview.cells.get(59, 0)?.value ?? null).toBeNull();
    valueOf(await port.apply(inverse));
    expect(overview.cells.get(59, 0)?.value).toBe('Ghi chú của tôi');
  }, 240_000);
});
