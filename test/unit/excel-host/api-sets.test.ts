import type { Edit } from '../../../src/domain/grid/edit';
import { openWorkbook } from '../../excel/file/open-workbook';
import { startExcel, valueOf } from './excel';

const sheet = 'Biểu tổng hợp nhiệm vụ';
const sets = Array.from({ length: 15 }, (_, index) => index + 1);
const cell = { top: 3, left: 8, bottom: 3, right: 8 };

/** One of each kind that an older Excel may lack. */
const edits: readonly Edit[] = [
  {
    kind: 'insert-columns',
    sheet,
    at: 8,
    count: 1,
    extending: { top: 3, left: 0, bottom: 31, right: 7 },
  },
  {
    kind: 'write-cells',
    sheet,
    cells: [{ row: 3, column: 8, from: { value: null }, to: { value: 'Tiến độ' } }],
  },
  { kind: 'copy-format', sheet, from: { ...cell, left: 7, right: 7 }, to: cell },
  { kind: 'format', sheet, range: cell, format: { bold: true, indent: 1, locked: false } },
  { kind: 'column-width', sheet, column: 8, width: 12 },
  { kind: 'hide-columns', sheet, at: 8, count: 1, hidden: false },
  {
    kind: 'input-rule',
    sheet,
    spec: {
      range: cell,
      rule: { kind: 'decimal', min: 0, max: 1 },
      prompt: { title: 'Tiến độ', text: 'Từ 0 đến 100 %' },
      error: { title: 'Tiến độ', text: 'Từ 0 đến 100 %' },
    },
  },
  {
    kind: 'conditional-format',
    sheet,
    spec: { kind: 'formula', range: cell, formula: '=$I4="Quá hạn"', format: { bold: true } },
  },
];

// The stand-in rejects every member above the set that it was started with.
describe.each(sets)('with ExcelApi 1.%i', (api) => {
  test('reads, keeps settings, watches', async () => {
    const { port } = await startExcel({
      workbook: await openWorkbook('test/fixtures/02-hung-yen-2021.xlsx'),
      api,
    });
    expect(port.capabilities.excelApi).toBe(api);
    const [grid] = valueOf(await port.read()).sheets;
    expect(grid).toMatchObject({ sheet, rowCount: 32, columnCount: 8 });
    expect(grid?.fonts === null).toBe(api < 9);
    expect((grid?.merges ?? []).length > 0).toBe(api >= 13);
    valueOf(await port.writeSetting('columns', { a: 1 }));
    expect(valueOf(await port.readSetting('columns'))).toEqual({ a: 1 });
    await valueOf(await port.watch(() => undefined))();
  });

  test('does of each edit what it can, and takes it back', async () => {
    const { port } = await startExcel({
      workbook: await openWorkbook('test/fixtures/02-hung-yen-2021.xlsx'),
      api,
    });
    const before = valueOf(await port.read()).sheets[0];
    const inverse = valueOf(await port.apply(edits));
    const after = valueOf(await port.read()).sheets[0];
    expect(after?.values[3]?.[8]).toBe('Tiến độ');
    valueOf(await port.apply(inverse));
    const back = valueOf(await port.read()).sheets[0];
    expect(back?.values).toEqual(before?.values);
  });
});
