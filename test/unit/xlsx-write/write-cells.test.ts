import type { CellWrite, Edit } from '../../../src/domain/grid/edit';
import type { CellContent } from '../../../src/domain/grid/sheet-spec';
import { apply, grid, open, part, refusal } from './open';
import { replaced, richWorkbook } from './rich-workbook';

const write = (row: number, column: number, from: CellContent, to: CellContent): Edit => ({
  kind: 'write-cells',
  sheet: 'Plan',
  cells: [{ row, column, from, to }],
});

const text = (value: string): CellContent => ({ value });

describe('write-cells', () => {
  test('keeps the looks of the cell', async () => {
    const host = open(richWorkbook());
    await apply(host, [write(0, 0, text('KẾ HOẠCH'), text('KẾ HOẠCH 2026'))]);
    expect(part(host.save(), 'xl/worksheets/sheet1.xml')).toContain(
      '<c r="A1" s="1" t="s"><v>10</v></c>',
    );
  });

  test('gives a new cell the look of its column', async () => {
    const host = open(richWorkbook());
    await apply(host, [write(9, 1, { value: null }, { value: 12 })]);
    expect(part(host.save(), 'xl/worksheets/sheet1.xml')).toContain(
      '<row r="10"><c r="B10" s="1"><v>12</v></c></row>',
    );
  });

  test('keeps spaces, line breaks and characters that XML cannot hold', async () => {
    const host = open(richWorkbook());
    const odd = ' a\nb <&> _x0041_ \u000b';
    await apply(host, [write(9, 0, { value: null }, text(odd))]);
    expect(part(host.save(), 'xl/sharedStrings.xml')).toContain(
      '<t xml:space="preserve"> a\nb &lt;&amp;&gt; _x005F_x0041_ _x000B_</t>',
    );
    await apply(host, [write(9, 0, text(odd), text('x'))]);
  });

  test('writes a formula with its result, newer functions as files spell them', async () => {
    const host = open(richWorkbook());
    const formula = '=IFS(A4>0,"IFS(",TRUE,MAXIFS(D4:D7,A4:A7,1))';
    await apply(host, [write(9, 0, { value: null }, { formula, cached: 'x' })]);
    expect(part(host.save(), 'xl/worksheets/sheet1.xml')).toContain(
      '<c r="A10" t="str"><f>_xlfn.IFS(A4&gt;0,&quot;IFS(&quot;,TRUE,_xlfn.MAXIFS(D4:D7,A4:A7,1))</f><v>x</v></c>',
    );
    await apply(host, [write(9, 0, { formula, cached: null }, { value: null })]);
  });

  test('asks Excel to calculate again, since other results may rest on it', async () => {
    const host = open(richWorkbook());
    await apply(host, [write(3, 0, { value: 1 }, { value: 2 })]);
    expect(part(host.save(), 'xl/workbook.xml')).toContain(
      '<calcPr calcId="191029" fullCalcOnLoad="1"/>',
    );
  });

  test('spells out the formulas that borrowed from a cell it writes over', async () => {
    const host = open(richWorkbook());
    await apply(host, [write(4, 4, { formula: '=A5*D5', cached: 8 }, { value: 9 })]);
    expect((await grid(host, 'Plan')).formulas.map((row) => row[4])).toEqual([
      ...[null, null, null, '=SUM(A4:D4)', null, '=A6*D6', '=A7*D7', null],
    ]);
  });

  test('renames the column of an Excel Table whose header it writes', async () => {
    const host = open(richWorkbook());
    const cells: CellWrite[] = [{ row: 0, column: 0, from: text('Đơn vị'), to: text('Cơ quan') }];
    await apply(host, [{ kind: 'write-cells', sheet: 'Khac', cells }]);
    expect(part(host.save(), 'xl/tables/table1.xml')).toContain(
      '<tableColumn id="1" name="Cơ quan"/>',
    );
  });
});

describe('rich text', () => {
  const change = write(4, 1, text('Báo cáo quý'), text('Báo cáo quý I'));

  test('keeps the looks of the words that stay', async () => {
    const host = open(richWorkbook());
    await apply(host, [change]);
    expect(part(host.save(), 'xl/sharedStrings.xml')).toContain(
      '<si><r><rPr><b/><sz val="11"/><rFont val="Times New Roman"/></rPr><t xml:space="preserve">Báo cáo </t></r><r><rPr><i/></rPr><t>quý I</t></r></si>',
    );
  });

  test('comes back with undo, even over a formula', async () => {
    const host = open(richWorkbook());
    const before = part(host.save(), 'xl/worksheets/sheet1.xml');
    const over = write(4, 1, text('Báo cáo quý'), { formula: '=A5', cached: 2 });
    const [back, ...none] = await apply(host, [over]);
    expect(none).toEqual([]);
    await apply(host, back ? [back] : []);
    const cell = '<c r="B5" t="s"><v>7</v></c>';
    expect(before).toContain(cell);
    expect(part(host.save(), 'xl/worksheets/sheet1.xml')).toContain(cell);
  });
});

describe('refusals leave the file as it was', () => {
  test('a cell that is no longer what was read', async () => {
    const host = open(richWorkbook());
    const good = write(3, 0, { value: 1 }, { value: 2 });
    const bad = write(4, 0, { value: 7 }, { value: 8 });
    expect(await refusal(host, [good, bad])).toEqual({
      code: 'changed',
      sheet: 'Plan',
      address: 'A5',
      detail: expect.any(String) as string,
      partlyDone: false,
    });
    expect(host.save()).toEqual(richWorkbook());
  });

  test('a formula where a value was read', async () => {
    const edit = write(3, 4, { value: 3 }, { value: 4 });
    expect((await refusal(open(richWorkbook()), [edit])).code).toBe('changed');
  });

  test('a protected sheet', async () => {
    const file = replaced(
      'xl/worksheets/sheet1.xml',
      '<autoFilter',
      '<sheetProtection sheet="1" objects="1"/><autoFilter',
    );
    const edit = write(3, 0, { value: 1 }, { value: 2 });
    expect(await refusal(open(file), [edit])).toMatchObject({ code: 'protected', sheet: 'Plan' });
  });

  test('part of an array formula', async () => {
    const file = replaced(
      'xl/worksheets/sheet1.xml',
      '<f>SUM(A4:D4)</f>',
      '<f t="array" ref="E4">SUM(A4:D4)</f>',
    );
    const edit = write(3, 4, { formula: '=SUM(A4:D4)', cached: 3 }, { value: 4 });
    expect(await refusal(open(file), [edit])).toMatchObject({
      code: 'not-supported',
      address: 'E4',
    });
  });
});
