import type { CellWrite, Edit } from '../../../src/domain/grid/edit';
import type { FileHost } from '../../../src/hosts/xlsx/open';
import { ooxmlProblems } from '../../support/ooxml-check';
import { apply, grid, open, part, partsOf, refusal } from './open';
import { replaced, richWorkbook } from './rich-workbook';

const insert = (at: number, count: number): Edit => ({
  kind: 'insert-columns',
  sheet: 'Plan',
  at,
  count,
});

async function sheetAfter(edits: readonly Edit[]): Promise<(name: string) => string> {
  const host = open(richWorkbook());
  await apply(host, edits);
  const file = host.save();
  return (name) => part(file, name);
}

describe('two columns inserted left of C', () => {
  const after = sheetAfter([insert(2, 2)]);

  test.each([
    ['cells and formulas', '<c r="G4"><f>SUM(A4:F4)</f><v>3</v></c>'],
    ['shared formulas, spelled out', '<c r="G6"><f>A6*F6</f><v>134334</v></c>'],
    ['title merges', '<mergeCell ref="A1:G1"/>'],
    ['the filter', '<autoFilter ref="A3:G7"><filterColumn colId="4">'],
    [
      'conditional formats',
      'sqref="F4:F7"><cfRule type="expression" dxfId="0" priority="1"><formula>$A4&gt;2',
    ],
    ['input rules', 'sqref="E4:E7"><formula1>$E$4:$E$5</formula1>'],
    ['hyperlinks', '<hyperlink ref="E4" r:id="rId9"/>'],
    ['page breaks', '<brk id="6"'],
    ['widths', '<col min="2" max="5" width="40" style="1" customWidth="1"/>'],
    ['hidden columns', '<col min="6" max="6" width="12" hidden="1"/>'],
    ['the selection', 'activeCell="F5" sqref="F5"'],
    ['sparklines', '<xm:f>Plan!F4:F7</xm:f><xm:sqref>G4</xm:sqref>'],
    ['frozen columns in front of them', 'xSplit="2"'],
    ['the used range', '<dimension ref="A1:G8"/>'],
  ])('%s', async (_, expected) => {
    expect((await after)('xl/worksheets/sheet1.xml')).toContain(expected);
  });

  test.each([
    ['xl/workbook.xml', 'Plan!$F$4:$F$7</definedName>'],
    ['xl/workbook.xml', '>Plan!$A$1:$G$8</definedName>'],
    ['xl/workbook.xml', '>Plan!$A:$B,Plan!$3:$3</definedName>'],
    ['xl/worksheets/sheet2.xml', '<f>SUM(Plan!F4:F5)+Plan!$G$4</f>'],
    ['xl/tables/table1.xml', '<calculatedColumnFormula>SUM(Plan!F4:F5)</calculatedColumnFormula>'],
    ['xl/charts/chart1.xml', '<c:f>Plan!$F$4:$F$7</c:f>'],
    ['xl/comments1.xml', '<comment ref="F5"'],
    ['xl/drawings/vmlDrawing1.vml', '<x:Column>5</x:Column>'],
    ['xl/drawings/vmlDrawing1.vml', '<x:Anchor>6, 15, 3, 2, 8, 31, 7, 1</x:Anchor>'],
    ['xl/drawings/drawing1.xml', '<xdr:from><xdr:col>7</xdr:col>'],
    ['xl/drawings/drawing1.xml', '<xdr:to><xdr:col>10</xdr:col>'],
  ])('%s: %s', async (name, expected) => {
    expect((await after)(name)).toContain(expected);
  });
});

describe('columns that continue the table on its right', () => {
  const table = { top: 2, left: 0, bottom: 6, right: 4 };

  test('widen what spans the table, and nothing else', async () => {
    const after = await sheetAfter([
      { kind: 'insert-columns', sheet: 'Plan', at: 5, count: 3, extending: table },
    ]);
    const sheet = after('xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<mergeCell ref="A1:H1"/><mergeCell ref="B8:C8"/>');
    expect(sheet).toContain('<autoFilter ref="A3:H7"><filterColumn colId="2">');
    expect(after('xl/workbook.xml')).toContain('>Plan!$A$1:$H$8</definedName>');
    expect(after('xl/workbook.xml')).toContain('>Plan!$D$4:$D$7</definedName>');
  });

  test('without naming the table nothing grows, as in Excel', async () => {
    const after = await sheetAfter([insert(5, 3)]);
    expect(after('xl/worksheets/sheet1.xml')).toContain('<mergeCell ref="A1:E1"/>');
    expect(after('xl/workbook.xml')).toContain('>Plan!$A$1:$E$8</definedName>');
  });
});

test('inserting inside of an Excel Table makes columns of it, named in its header', async () => {
  const host = open(richWorkbook());
  await apply(host, [{ kind: 'insert-columns', sheet: 'Khac', at: 1, count: 1 }]);
  const table = part(host.save(), 'xl/tables/table1.xml');
  expect(table).toContain('ref="A1:C2"');
  expect(table).toMatch(
    /<tableColumns count="3"><tableColumn id="1" name="Đơn vị"\/><tableColumn id="3" name="Column1"\/>/u,
  );
  expect((await grid(host, 'Khac')).values[0]).toEqual(['Đơn vị', 'Column1', 'Tổng']);
});

describe('columns that continue a plan held in an Excel Table', () => {
  const plan = { top: 0, left: 0, bottom: 1, right: 1 };
  const added: Edit = {
    kind: 'insert-columns',
    sheet: 'Khac',
    at: 2,
    count: 2,
    extending: plan,
  };
  const heading = (column: number, value: string): CellWrite => ({
    row: 0,
    column,
    from: { value: null },
    to: { value },
  });

  test('become columns of it, so that sorting takes them along', async () => {
    const host = open(richWorkbook());
    const cells = [heading(2, 'Hạn xử lý'), heading(3, 'Trạng thái')];
    await apply(host, [added, { kind: 'write-cells', sheet: 'Khac', cells }]);
    const table = part(host.save(), 'xl/tables/table1.xml');
    expect(table).toContain('ref="A1:D2"');
    expect(table).toContain('<autoFilter ref="A1:D2"/>');
    expect(table).toContain(
      '<tableColumn id="3" name="Hạn xử lý"/><tableColumn id="4" name="Trạng thái"/>',
    );
    expect(ooxmlProblems(host.save())).toEqual([]);
  });

  test('are not merged, for Excel would repair the file', async () => {
    const range = { top: 0, left: 2, bottom: 1, right: 2 };
    const outcome = await open(richWorkbook()).apply([
      added,
      { kind: 'merge', sheet: 'Khac', range },
    ]);
    expect(outcome).toMatchObject({ failure: { code: 'not-supported', address: 'C1' } });
  });

  test('are named as Excel would where no heading is written', async () => {
    const host = open(richWorkbook());
    await apply(host, [added]);
    expect((await grid(host, 'Khac')).values[0]).toEqual(['Đơn vị', 'Tổng', 'Column1', 'Column2']);
    expect(ooxmlProblems(host.save())).toEqual([]);
  });

  test('leave the table as it was when they are taken back', async () => {
    const host = open(richWorkbook());
    const before = await grid(host, 'Khac');
    await apply(host, await apply(host, [added]));
    expect(part(host.save(), 'xl/tables/table1.xml')).toContain('ref="A1:B2"');
    expect((await grid(host, 'Khac')).values).toEqual(before.values);
  });

  test('stay beside a table that ends elsewhere', async () => {
    const host = open(richWorkbook());
    await apply(host, [{ ...added, at: 3, extending: { ...plan, right: 2 } }]);
    expect(part(host.save(), 'xl/tables/table1.xml')).toContain('ref="A1:B2"');
  });
});

describe('removed columns', () => {
  test('leave #REF! where formulas asked for them', async () => {
    const host = open(richWorkbook());
    await apply(host, [{ kind: 'remove-columns', sheet: 'Plan', at: 3, count: 1 }]);
    expect((await grid(host, 'Plan')).formulas[4]?.[3]).toBe('=A5*#REF!');
    expect((await grid(host, 'Khac')).formulas[1]?.[1]).toBe('=SUM(Plan!#REF!)+Plan!$D$4');
    expect(part(host.save(), 'xl/comments1.xml')).not.toContain('<comment ');
  });

  test('come back whole: cells, formulas elsewhere, rules, notes, widths', async () => {
    const host = open(richWorkbook());
    // The first change drops the calculation chain and spells shared formulas out.
    await apply(host, await apply(host, [insert(9, 1)]));
    const before = partsOf(host.save());
    const back = await apply(host, [{ kind: 'remove-columns', sheet: 'Plan', at: 2, count: 3 }]);
    expect(partsOf(host.save())).not.toEqual(before);
    await apply(host, back);
    const after = partsOf(host.save());
    for (const name of before.keys())
      expect([name, after.get(name)]).toEqual([name, before.get(name)]);
  });

  test('do not come back over a cell that was changed since', async () => {
    const host = open(richWorkbook());
    const back = await apply(host, [{ kind: 'remove-columns', sheet: 'Plan', at: 3, count: 1 }]);
    await apply(host, [
      {
        kind: 'write-cells',
        sheet: 'Khac',
        cells: [
          {
            row: 1,
            column: 1,
            from: { formula: '=SUM(Plan!#REF!)+Plan!$D$4', cached: null },
            to: { value: 5 },
          },
        ],
      },
    ]);
    expect(await refusal(host, back)).toMatchObject({ code: 'changed', address: 'B2' });
  });
});

describe('array formulas', () => {
  const withArray = (): FileHost =>
    open(
      replaced(
        'xl/worksheets/sheet1.xml',
        '<f>SUM(A4:D4)</f>',
        '<f t="array" ref="E4:F4">A4:B4*2</f>',
      ),
    );

  test('are not torn apart', async () => {
    expect(await refusal(withArray(), [insert(5, 1)])).toMatchObject({
      code: 'not-supported',
      address: 'E4',
    });
  });

  test('move whole', async () => {
    const host = withArray();
    await apply(host, [insert(0, 1)]);
    expect(part(host.save(), 'xl/worksheets/sheet1.xml')).toContain(
      '<c r="F4"><f t="array" ref="F4:G4">B4:C4*2</f>',
    );
  });
});
