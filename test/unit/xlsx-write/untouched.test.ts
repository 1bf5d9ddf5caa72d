import type { Edit } from '../../../src/domain/grid/edit';
import { apply, open, part, partsOf } from './open';
import { richWorkbook } from './rich-workbook';

const write: Edit = {
  kind: 'write-cells',
  sheet: 'Plan',
  cells: [{ row: 3, column: 1, from: { value: '  Rà soát ' }, to: { value: 'Rà soát' } }],
};

describe('what no edit touches is written back byte for byte', () => {
  test('a workbook that is only read and saved', async () => {
    const host = open(richWorkbook());
    await apply(host, []);
    expect(partsOf(host.save())).toEqual(partsOf(richWorkbook()));
  });

  test('one written cell changes its sheet, the texts and the orders to calculate, nothing else', async () => {
    const host = open(richWorkbook());
    await apply(host, [write]);
    const before = partsOf(richWorkbook());
    const after = partsOf(host.save());
    const changed = [...before.keys()].filter((name) => before.get(name) !== after.get(name));
    expect(changed.sort()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/calcChain.xml',
      'xl/sharedStrings.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
    expect(after.has('xl/calcChain.xml')).toBe(false);
    expect(after.get('[Content_Types].xml')).not.toContain('calcChain');
  });

  test('inside of the written sheet, all but the cell stands as it stood', async () => {
    const host = open(richWorkbook());
    await apply(host, [
      {
        kind: 'write-cells',
        sheet: 'Khac',
        cells: [{ row: 1, column: 0, from: { value: 'Sở Tài chính' }, to: { value: 3.5 } }],
      },
    ]);
    const before = part(richWorkbook(), 'xl/worksheets/sheet2.xml');
    const after = part(host.save(), 'xl/worksheets/sheet2.xml');
    expect(after).toBe(before.replace('<c r="A2" t="s"><v>8</v></c>', '<c r="A2"><v>3.5</v></c>'));
  });

  test('macros and pictures are the same after columns, looks and a new sheet', async () => {
    const host = open(richWorkbook());
    await apply(host, [
      { kind: 'insert-columns', sheet: 'Plan', at: 2, count: 2 },
      {
        kind: 'format',
        sheet: 'Plan',
        range: { top: 3, left: 0, bottom: 6, right: 6 },
        format: { bold: true },
      },
    ]);
    const before = partsOf(richWorkbook());
    const after = partsOf(host.save());
    for (const name of ['xl/vbaProject.bin', 'xl/media/image1.png', 'custom/unknown.xml']) {
      expect(after.get(name)).toBe(before.get(name));
    }
  });
});
