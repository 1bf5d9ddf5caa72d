import { blankSheet } from '../../../src/domain/grid/blank-sheet';
import type { Edit } from '../../../src/domain/grid/edit';
import type { CellSpec, SheetSpec } from '../../../src/domain/grid/sheet-spec';
import { apply, grid, grids, open, part, partsOf, refusal, withPart } from './open';
import { replaced, richWorkbook } from './rich-workbook';

const line = (...values: (string | number)[]): CellSpec[] =>
  values.map((value) => ({ content: { value } }));

const range = { top: 0, left: 0, bottom: 4, right: 2 };

const data: SheetSpec = {
  ...blankSheet('Dữ liệu', 'du-lieu'),
  cells: [
    line('Đơn vị', 'Tình trạng', 'Số'),
    line('Sở Nội vụ', 'Quá hạn', 1),
    line('Sở Tài chính', 'Hoàn thành', 2),
    line('Sở Nội vụ', 'Hoàn thành', 4),
    line('Đài PTTH', 'Hoàn thành', 8),
  ],
  columnWidths: [20, 18, 8],
  tables: [{ name: 'DuLieu', range, style: 'TableStyleLight1', showFilter: true }],
};

const pivot: SheetSpec = {
  ...blankSheet('Theo đơn vị', 'pivot-don-vi'),
  cells: [line('Đơn vị theo tình trạng')],
  pivots: [
    {
      name: 'PivotDonVi',
      sourceTable: 'DuLieu',
      sourceSheet: 'Dữ liệu',
      sourceRange: range,
      anchor: { row: 2, column: 0 },
      rows: ['Đơn vị'],
      columns: ['Tình trạng'],
      values: [{ field: 'Số', caption: 'Số nhiệm vụ', summary: 'sum', numberFormat: '0' }],
      itemOrder: { 'Tình trạng': ['Hoàn thành', 'Quá hạn'] },
    },
  ],
};

const overview: SheetSpec = {
  ...blankSheet('Tổng hợp', 'tong-hop'),
  cells: [[{ content: { formula: "=SUM('Dữ liệu'!C2:C5)", cached: 15 }, style: 'figure' }]],
  styles: { figure: { bold: true, numberFormat: '0.0%', fill: '#DDEBF7', border: 'thin' } },
  merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
  rowHeights: { 0: 30 },
  hiddenColumns: [4],
  freeze: { rows: 1, columns: 1 },
  charts: [
    {
      name: 'Biểu đồ 1',
      kind: 'bar-stacked',
      title: 'Nhiệm vụ & đơn vị',
      sheet: 'Dữ liệu',
      categories: { top: 1, left: 0, bottom: 4, right: 0 },
      series: [
        {
          name: 'Số',
          values: { top: 1, left: 2, bottom: 4, right: 2 },
          color: '#C00000',
          labelColor: '#FFFFFF',
        },
      ],
      place: { top: 3, left: 0, bottom: 15, right: 5 },
    },
  ],
  print: {
    orientation: 'landscape',
    margins: { top: 20, right: 15, bottom: 20, left: 30 },
    fitToWidth: true,
    titleRows: null,
    area: { top: 0, left: 0, bottom: 20, right: 5 },
    pageNumbers: true,
    centreHorizontally: true,
  },
  tabColor: '#C00000',
  showGridlines: false,
};

const put = (...specs: SheetSpec[]) => specs.map((spec) => ({ kind: 'put-sheet' as const, spec }));

describe('a new sheet', () => {
  test('carries its mark, cells, formats and results', async () => {
    const host = open(richWorkbook());
    await apply(host, put(data, overview));
    const made = await grid(host, 'Tổng hợp');
    expect(made).toMatchObject({
      mark: 'tong-hop',
      visible: true,
      formulas: [["=SUM('Dữ liệu'!C2:C5)"]],
    });
    expect(made.texts[0]?.[0]).toBe('1500.0%');
    expect(made.merges).toEqual(overview.merges);
    expect((await grid(host, 'Plan')).mark).toBeNull();
  });

  test('has its sections in the order that Excel accepts', async () => {
    const host = open(richWorkbook());
    await apply(host, put(data, overview));
    const xml = part(host.save(), 'xl/worksheets/sheet4.xml');
    const names = [...xml.matchAll(/<(\w+)[^>]*>/gu)].map(([, name = '']) => name);
    const order = ['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData'];
    order.push('mergeCells', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'drawing');
    expect(names.filter((name) => order.includes(name))).toEqual(order);
  });

  test('every part it makes is declared, related and there', async () => {
    const host = open(richWorkbook());
    await apply(host, put(data, pivot, overview));
    const parts = partsOf(host.save());
    const declared = [
      ...(parts.get('[Content_Types].xml') ?? '').matchAll(/PartName="\/([^"]+)"/gu),
    ];
    expect(declared.filter(([, name = '']) => !parts.has(name))).toEqual([]);
    for (const name of [...parts.keys()].filter((other) => other.endsWith('.rels'))) {
      const folder = name.replace(/_rels\/[^/]+$/u, '');
      const targets = [...(parts.get(name) ?? '').matchAll(/Target="([^"]+)"(?! TargetMode)/gu)];
      for (const [, target = ''] of targets) {
        const path = new URL(target, `file:///${folder}`).pathname.slice(1);
        expect([name, path, parts.has(path)]).toEqual([name, path, true]);
      }
    }
  });

  test("a user's sheet of the same name is never touched", async () => {
    const host = open(richWorkbook());
    const failure = await refusal(host, put({ ...data, name: 'KHAC' }));
    expect(failure).toMatchObject({ code: 'name-taken', sheet: 'Khac' });
  });

  test("a user's table of the same name stands in the way", async () => {
    const [table] = data.tables;
    const tables = table ? [{ ...table, name: 'Bang' }] : [];
    expect((await refusal(open(richWorkbook()), put({ ...data, tables }))).code).toBe('name-taken');
  });

  test('no sheet is added to a workbook whose structure is protected', async () => {
    const file = replaced(
      'xl/workbook.xml',
      '<bookViews>',
      '<workbookProtection lockStructure="1"/><bookViews>',
    );
    expect((await refusal(open(file), put(data))).code).toBe('protected');
  });
});

describe('a pivot table', () => {
  test('is worked out in its cells, in the order that leaders read', async () => {
    const host = open(richWorkbook());
    await apply(host, put(data, pivot));
    expect((await grid(host, 'Theo đơn vị')).values.slice(2)).toEqual([
      ['Số nhiệm vụ', 'Tình trạng', null, null],
      ['Đơn vị', 'Hoàn thành', 'Quá hạn', 'Tổng cộng'],
      ['Đài PTTH', 8, null, 8],
      ['Sở Nội vụ', 4, 1, 5],
      ['Sở Tài chính', 2, null, 2],
      ['Tổng cộng', 14, 1, 15],
    ]);
  });

  test('keeps its cache filled and has Excel read it anew', async () => {
    const host = open(richWorkbook());
    await apply(host, put(data, pivot));
    const file = host.save();
    const cache = part(file, 'xl/pivotCache/pivotCacheDefinition1.xml');
    expect(cache).toContain('refreshOnLoad="1"');
    expect(cache).toContain('<worksheetSource name="DuLieu"/>');
    expect(cache).toContain(
      '<sharedItems count="2"><s v="Quá hạn"/><s v="Hoàn thành"/></sharedItems>',
    );
    expect(part(file, 'xl/pivotCache/pivotCacheRecords1.xml')).toContain(
      '<r><x v="0"/><x v="0"/><n v="1"/></r>',
    );
    const table = part(file, 'xl/pivotTables/pivotTable1.xml');
    expect(table).toContain('<location ref="A3:D8"');
    // Shown in the order of the spec, whatever the cache's: Hoàn thành is its second value.
    expect(table).toContain('<item x="1"/><item x="0"/><item t="default"/>');
  });

  test('shares its cache with others over the same source', async () => {
    const other = { ...pivot, mark: 'khac', name: 'Khác' };
    const host = open(richWorkbook());
    await apply(host, put(data, pivot, other));
    const names = [...partsOf(host.save()).keys()];
    expect(names.filter((name) => /pivotTables\/[^_/]+$/u.test(name))).toHaveLength(2);
    expect(names.filter((name) => /pivotCacheRecords/u.test(name))).toHaveLength(1);
    await apply(host, [{ kind: 'remove-sheet', mark: 'khac' }]);
    const left = part(host.save(), 'xl/pivotTables/_rels/pivotTable1.xml.rels');
    expect(left).toContain('pivotCacheDefinition1.xml');
    expect(part(host.save(), 'xl/pivotCache/pivotCacheRecords1.xml')).toContain('count="4"');
  });

  test('has a cache of its own once the source was written to', async () => {
    const other = { ...pivot, mark: 'khac', name: 'Khác' };
    const host = open(richWorkbook());
    const cells = [{ row: 1, column: 2, from: { value: 1 }, to: { value: 7 } }];
    const write: Edit = { kind: 'write-cells', sheet: data.name, cells };
    await apply(host, [...put(data, pivot), write, ...put(other)]);
    expect(part(host.save(), 'xl/pivotCache/pivotCacheRecords2.xml')).toContain('<n v="7"/>');
  });

  test('of a field that its source lacks is refused', async () => {
    const [first] = pivot.pivots;
    const pivots = first ? [{ ...first, rows: ['Không có'] }] : [];
    expect(await refusal(open(richWorkbook()), put(data, { ...pivot, pivots }))).toMatchObject({
      code: 'changed',
      sheet: 'Dữ liệu',
    });
  });
});

test('a chart holds the figures that it shows', async () => {
  const host = open(richWorkbook());
  await apply(host, put(data, overview));
  const chart = part(host.save(), 'xl/charts/chart2.xml');
  expect(chart).toContain("<c:f>'Dữ liệu'!$A$2:$A$5</c:f>");
  expect(chart).toContain('<c:pt idx="3"><c:v>Đài PTTH</c:v></c:pt>');
  expect(chart).toContain('<c:pt idx="3"><c:v>8</c:v></c:pt>');
  expect(chart).toContain('<a:t>Nhiệm vụ &amp; đơn vị</a:t>');
});

describe('a sheet made again', () => {
  test('is the same sheet, and the workbook holds nothing twice', async () => {
    const host = open(richWorkbook());
    await apply(host, put(data, pivot, overview));
    const before = partsOf(host.save());
    await apply(host, put(data, pivot, overview));
    const after = partsOf(host.save());
    expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
    for (const name of before.keys()) {
      // The order of declarations has no meaning.
      if (/rels$|Content_Types/u.test(name)) continue;
      expect([name, after.get(name)]).toEqual([name, before.get(name)]);
    }
  });

  test('is found under the name that the user gave it, and takes its own again', async () => {
    const host = open(richWorkbook());
    await apply(host, put(data, overview));
    const renamed = withPart(host.save(), 'xl/workbook.xml', /'?Dữ liệu'?(?=["!])/gu, 'DL');
    const other = open(withPart(renamed, 'xl/worksheets/sheet4.xml', "'Dữ liệu'!", 'DL!'));
    expect((await grid(other, 'DL')).mark).toBe('du-lieu');
    await apply(other, put({ ...data, cells: [...data.cells, line('Sở Y tế', 'Quá hạn', 16)] }));
    const names = (await grids(other)).map(({ sheet }) => sheet);
    expect(names).toEqual(['Plan', 'Khac', 'Dữ liệu', 'Tổng hợp']);
    expect((await grid(other, 'Tổng hợp')).formulas).toEqual([["=SUM('Dữ liệu'!C2:C5)"]]);
  });

  test('keeps widths and filters that the user set, and hides what the filter hides now', async () => {
    const host = open(richWorkbook());
    await apply(host, put(data));
    await apply(host, [{ kind: 'column-width', sheet: 'Dữ liệu', column: 0, width: 55 }]);
    const filtered = withPart(
      host.save(),
      'xl/tables/table2.xml',
      '<autoFilter ref="A1:C5"/>',
      '<autoFilter ref="A1:C5"><filterColumn colId="1"><filters><filter val="Hoàn thành"/></filters></filterColumn></autoFilter>',
    );
    const again = open(filtered);
    await apply(again, put(data));
    const sheet = part(again.save(), 'xl/worksheets/sheet3.xml');
    expect(sheet).toContain('<col min="1" max="1" width="55" customWidth="1"/>');
    expect(part(again.save(), 'xl/tables/table2.xml')).toContain('<filter val="Hoàn thành"/>');
    expect([...(await grid(again, 'Dữ liệu')).hiddenRows]).toEqual([1]);
  });

  test('moves a filter with its column, and drops it where no column has its name any more', async () => {
    const host = open(richWorkbook());
    await apply(host, put(data));
    const filtered = withPart(
      host.save(),
      'xl/tables/table2.xml',
      '<autoFilter ref="A1:C5"/>',
      '<autoFilter ref="A1:C5"><filterColumn colId="1"><filters><filter val="Quá hạn"/></filters></filterColumn></autoFilter>',
    );
    const again = open(filtered);
    const tables = data.tables.map((table) => ({ ...table, range: { ...range, right: 3 } }));
    const body = data.cells.slice(1).map((row, index) => [...line(index + 1), ...row]);
    const wider = (state: string): SheetSpec => ({
      ...data,
      cells: [line('TT', 'Đơn vị', state, 'Số'), ...body],
      tables,
    });
    await apply(again, put(wider('Tình trạng')));
    expect(part(again.save(), 'xl/tables/table2.xml')).toContain('<filterColumn colId="2">');
    expect([...(await grid(again, 'Dữ liệu')).hiddenRows]).toEqual([2, 3, 4]);
    await apply(again, put(wider('Đánh giá')));
    expect(part(again.save(), 'xl/tables/table2.xml')).not.toContain('filterColumn');
    expect((await grid(again, 'Dữ liệu')).hiddenRows.size).toBe(0);
  });
});

test('removing our sheets leaves the workbook that was there', async () => {
  const host = open(richWorkbook());
  await apply(
    host,
    await apply(host, [{ kind: 'insert-columns', sheet: 'Plan', at: 30, count: 1 }]),
  );
  const before = partsOf(host.save());
  await apply(host, put(data, pivot, overview));
  await apply(host, [
    { kind: 'remove-sheet', mark: 'tong-hop' },
    { kind: 'remove-sheet', mark: 'pivot-don-vi' },
    { kind: 'remove-sheet', mark: 'du-lieu' },
    { kind: 'remove-sheet', mark: 'khong-co' },
  ]);
  const after = partsOf(host.save());
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    if (/(?:styles|sharedStrings)\.xml$/u.test(name)) continue;
    expect([name, after.get(name)]).toEqual([name, before.get(name)]);
  }
});
