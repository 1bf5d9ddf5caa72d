import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edit } from '../../../src/domain/grid/edit';
import type { Workbook } from '../../../src/domain/grid/grid';
import { listUnits } from '../../../src/domain/normalisation/own-list';
import { unitSpellingChoices } from '../../../src/domain/normalisation/unit-choices';
import { recognise } from '../../../src/domain/recognition/recognise';
import { check } from '../../../src/domain/rules/check';
import { officeUnits } from '../../../src/domain/units/office-units';
import { openFileHost } from '../../../src/hosts/xlsx/open';
import { exampleSheet } from '../rules/example-sheet';

const today = '2022-07-01';
const plan = exampleSheet({
  rows: [
    'task | lead | coordinator | deadline',
    'Kiểm tra | Sở Tài nguyên và Môi trường | Văn hóa - Thông tin | Quý I',
    'Tập huấn | Sở TN&MT | Sở Y tế | Quý I',
    'Rà soát | Tổ CĐS cộng đồng | Sở Y tê | Quý I',
    'Báo cáo | Tổ công nghệ số cộng đồng | Sở Y tế | Quý I',
  ],
});

function withList(rows: readonly (readonly string[])[]): Workbook {
  const [grid] = plan.workbook.sheets;
  if (!grid) throw new Error('no sheet');
  const list = {
    ...grid,
    sheet: 'danh mục ĐƠN VỊ',
    rowCount: rows.length,
    columnCount: 4,
    values: rows,
    texts: rows,
    formulas: rows.map((row) => row.map(() => null)),
    numberFormats: rows.map((row) => row.map(() => 'General')),
    merges: [],
  };
  return { ...plan.workbook, sheets: [grid, list] };
}

const header = ['Tên chính thức', 'Tên viết tắt và tên khác', 'Cấp', 'Ghi chú'];
const own = withList([
  header,
  ['Tổ công nghệ số cộng đồng', 'Tổ CĐS cộng đồng', 'Xã', ''],
  ['Văn hóa - Thông tin', '', 'làng', ''],
]);

const unknown = (workbook: Workbook) =>
  check(recognise(workbook, { today }), workbook, { today })
    .filter(({ code }) => code === 'unit-unknown')
    .map(({ row, column }) => [row, column]);

describe("the office's own list of units", () => {
  test('what it names is unknown no longer', () => {
    expect(unknown(plan.workbook)).toContainEqual([3, 2]);
    expect(unknown(own)).toEqual([]);
  });

  test('its short forms are spellings of one unit', () => {
    const [reading] = recognise(own, { today });
    if (!reading?.recognised) throw new Error('no plan');
    const { directory } = officeUnits(own);
    const choices = unitSpellingChoices({ plan: reading.plan, directory });
    expect(choices.map(({ spelling }) => spelling)).toEqual(
      expect.arrayContaining(['Tổ CĐS cộng đồng', 'Tổ công nghệ số cộng đồng']),
    );
  });

  test('its faults are told with their cells', () => {
    const { sheet, count, problems } = officeUnits(own);
    expect([sheet, count]).toEqual(['danh mục ĐƠN VỊ', 2]);
    expect(problems).toEqual([{ code: 'unknown-level', row: 2, column: 2, text: 'làng' }]);
  });

  test('a workbook without one has the built-in units and no problem', () => {
    expect(officeUnits(plan.workbook)).toMatchObject({ sheet: null, count: 0, problems: [] });
  });
});

describe('making the list', () => {
  const names = (edits: readonly Edit[]) =>
    edits.flatMap((edit) =>
      edit.kind === 'put-sheet'
        ? edit.spec.cells.slice(1).map((row) => {
            const content = row[0]?.content;
            return content && 'value' in content ? content.value : null;
          })
        : [],
    );
  const [reading] = plan.readings;
  const plans = reading?.recognised ? [reading.plan] : [];

  test('holds what was read with certainty, neither guesses nor unknown names', () => {
    const listed = names(listUnits(plans));
    expect(listed).toEqual(expect.arrayContaining(['Sở Tài nguyên và Môi trường', 'Sở Y tế']));
    expect(listed).not.toContain('Sở Y tê');
    expect(listed).not.toContain('Văn hóa - Thông tin');
  });

  test('written to a file and read back it has no fault and changes no finding', async () => {
    const path = join(__dirname, '../../fixtures/02-hung-yen-2021.xlsx');
    const host = openFileHost(readFileSync(path), 'ke-hoach.xlsx');
    if (typeof host === 'string') throw new Error(host);
    const read = async (): Promise<Workbook> => {
      const outcome = await host.read();
      if (!outcome.ok) throw new Error(outcome.failure.detail);
      return outcome.value;
    };
    const before = await read();
    const readings = recognise(before, { today });
    await host.apply(listUnits(readings.flatMap((one) => (one.recognised ? [one.plan] : []))));
    const after = await read();
    const office = officeUnits(after);
    expect(office).toMatchObject({ sheet: 'Danh mục đơn vị', problems: [] });
    expect(office.count).toBeGreaterThan(5);
    expect(check(recognise(after, { today }), after, { today })).toEqual(
      check(readings, before, { today }),
    );
  });
});
