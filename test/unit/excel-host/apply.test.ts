import { blankSheet } from '../../../src/domain/grid/blank-sheet';
import type { CellWrite, Edit } from '../../../src/domain/grid/edit';
import type { CellValue, Grid } from '../../../src/domain/grid/grid';
import type { SheetSpec } from '../../../src/domain/grid/sheet-spec';
import { openWorkbook } from '../../excel/file/open-workbook';
import { startExcel, valueOf } from './excel';

const plan = 'test/fixtures/02-hung-yen-2021.xlsx';
const sheet = 'Biểu tổng hợp nhiệm vụ';

function write(row: number, column: number, from: CellValue, to: CellValue): CellWrite {
  return { row, column, from: { value: from }, to: { value: to } };
}

function writes(...cells: CellWrite[]): Edit {
  return { kind: 'write-cells', sheet: 'Sheet1', cells };
}

async function onlyGrid(port: Awaited<ReturnType<typeof startExcel>>['port']): Promise<Grid> {
  const [grid] = valueOf(await port.read()).sheets;
  if (!grid) throw new Error('no sheet');
  return grid;
}

/** Excel names merges in no order of its own. */
function inOrder(grid: Grid): Grid {
  const merges = [...grid.merges].sort((a, b) => a.top - b.top || a.left - b.left);
  return { ...grid, merges };
}

describe('writing cells', () => {
  test('scattered cells go in one look and one write, whatever their number', async () => {
    const { port, counters } = await startExcel();
    const trips: number[] = [];
    for (const count of [10, 1000]) {
      counters.reset();
      const cells = Array.from({ length: count }, (_, i) =>
        write(i * 2 + count * 3, 1, null, `Sở ${i}`),
      );
      valueOf(await port.apply([writes(...cells)]));
      trips.push(counters.requests);
    }
    expect(trips).toEqual([2, 2]);
  });

  test('text that looks like a date, a number or a formula stays text', async () => {
    const { port } = await startExcel();
    const texts = ['05/08/2022', '1.5', '=A1', '-', "'trích", 'TRUE', 'Quý III/2022'];
    valueOf(await port.apply([writes(...texts.map((text, row) => write(row, 0, null, text)))]));
    expect((await onlyGrid(port)).values.map(([value]) => value)).toEqual(texts);
  });

  test('the result takes it back', async () => {
    const { port } = await startExcel();
    valueOf(await port.apply([writes(write(0, 0, null, 'a'), write(1, 0, null, 2))]));
    const before = await onlyGrid(port);
    const inverse = valueOf(
      await port.apply([writes(write(0, 0, 'a', 'b'), write(1, 0, 2, null))]),
    );
    expect((await onlyGrid(port)).values).toEqual([['b']]);
    valueOf(await port.apply(inverse));
    expect(await onlyGrid(port)).toEqual(before);
  });

  test('a cell that was changed since is left alone, and so are the others', async () => {
    const { port } = await startExcel();
    valueOf(await port.apply([writes(write(0, 0, null, 'a'), write(4, 2, null, 'mine'))]));
    const done = await port.apply([writes(write(0, 0, 'a', 'b'), write(4, 2, 'yours', 'c'))]);
    expect(done).toMatchObject({
      ok: false,
      failure: { code: 'changed', sheet: 'Sheet1', address: 'C5', partlyDone: false },
    });
    expect((await onlyGrid(port)).values[0]?.[0]).toBe('a');
  });

  test('a formula is never overwritten by an edit made from its value', async () => {
    const { port } = await startExcel();
    const formula = { formula: '=1+1', cached: 2 };
    const cell = { row: 0, column: 0, from: { value: null }, to: formula };
    valueOf(await port.apply([writes(cell)]));
    expect(await port.apply([writes(write(0, 0, 2, 3))])).toMatchObject({
      failure: { code: 'changed' },
    });
  });
});

describe('what stands in the way', () => {
  test('a protected sheet', async () => {
    const { port, Excel } = await startExcel();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().protection.protect();
      await context.sync();
    });
    const done = await port.apply([writes(write(0, 0, null, 'a'))]);
    expect(done).toMatchObject({
      failure: { code: 'protected', sheet: 'Sheet1', partlyDone: false },
    });
  });

  test('a filter that hides rows', async () => {
    const { port, Excel } = await startExcel();
    await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getActiveWorksheet();
      worksheet.getRange('A1:A3').values = [['TT'], [1], [2]];
      worksheet.autoFilter.apply('A1:A3', 0, { filterOn: 'Values', values: ['1'] } as never);
      await context.sync();
    });
    const done = await port.apply([writes(write(5, 0, null, 'a'))]);
    expect(done).toMatchObject({ failure: { code: 'filtered', sheet: 'Sheet1' } });
  });

  test('the filter of an Excel Table that hides rows', async () => {
    const { port, Excel } = await startExcel();
    await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getActiveWorksheet();
      worksheet.getRange('A1:A3').values = [['TT'], [1], [2]];
      const { autoFilter } = worksheet.tables.add('A1:A3', true);
      autoFilter.apply('A1:A3', 0, { filterOn: 'Values', values: ['1'] } as never);
      await context.sync();
    });
    const done = await port.apply([writes(write(5, 0, null, 'a'))]);
    expect(done).toMatchObject({ failure: { code: 'filtered', sheet: 'Sheet1' } });
  });

  test('a cell being typed in: waited for, then named', async () => {
    const { port, faults } = await startExcel();
    faults.editCell(2);
    valueOf(await port.apply([writes(write(0, 0, null, 'a'))]));
    faults.editCell();
    expect(await port.apply([writes(write(0, 0, 'a', 'b'))])).toMatchObject({
      failure: { code: 'cell-edit-mode', partlyDone: false },
    });
    faults.clear();
    expect((await onlyGrid(port)).values).toEqual([['a']]);
  });

  test.each([
    ['loseSession', 'session-lost'],
    ['denyAccess', 'access-denied'],
  ] as const)('%s', async (fault, code) => {
    const { port, faults } = await startExcel();
    faults[fault]();
    expect(await port.read()).toMatchObject({ ok: false, failure: { code } });
  });

  test('an action that fails midway is taken back', async () => {
    const { port, faults } = await startExcel();
    valueOf(await port.apply([writes(write(0, 0, null, 'a'), write(0, 5, null, 'f'))]));
    const before = await onlyGrid(port);
    let failed = 0;
    for (let action = 1; action < 60; action += 1) {
      faults.failAction(action);
      const done = await port.apply([writes(write(0, 0, 'a', 'b'), write(0, 5, 'f', 'g'))]);
      faults.clear();
      if (done.ok) valueOf(await port.apply(done.value));
      else failed += 1;
      expect(await onlyGrid(port)).toEqual(before);
    }
    expect(failed).toBeGreaterThan(3);
  });

  test('work that the user stopped is taken back', async () => {
    const { port } = await startExcel();
    const stop = new AbortController();
    const done = await port.apply(
      [
        writes(write(0, 0, null, 'a')),
        { kind: 'merge', sheet: 'Sheet1', range: { top: 2, left: 0, bottom: 2, right: 1 } },
      ],
      {
        signal: stop.signal,
        onProgress: () => {
          stop.abort();
        },
      },
    );
    expect(done).toMatchObject({ failure: { code: 'cancelled', partlyDone: false } });
    expect((await onlyGrid(port)).rowCount).toBe(0);
  });
});

describe('columns', () => {
  test('new columns move what is behind them; taken back, all is as before', async () => {
    const { port } = await startExcel({ workbook: await openWorkbook(plan) });
    const before = valueOf(await port.read([sheet])).sheets;
    const inverse = valueOf(
      await port.apply([
        {
          kind: 'insert-columns',
          sheet,
          at: 8,
          count: 2,
          extending: { top: 3, left: 0, bottom: 31, right: 7 },
        },
        {
          kind: 'format',
          sheet,
          range: { top: 3, left: 8, bottom: 3, right: 9 },
          format: { bold: true, border: 'thin', fill: '#DDEBF7' },
        },
        {
          kind: 'write-cells',
          sheet,
          cells: [write(3, 8, null, 'Tiến độ'), write(3, 9, null, 'Trạng thái')],
        },
        { kind: 'column-width', sheet, column: 8, width: 12 },
      ]),
    );
    const [after] = valueOf(await port.read([sheet])).sheets;
    expect(after?.texts[3]?.slice(8)).toEqual(['Tiến độ', 'Trạng thái']);
    const titles =
      before[0]?.merges.filter(
        ({ bottom, left, right }) => bottom < 3 && left === 0 && right === 7,
      ) ?? [];
    for (const title of titles) expect(after?.merges).toContainEqual({ ...title, right: 9 });
    valueOf(await port.apply(inverse));
    expect(valueOf(await port.read([sheet])).sheets.map(inOrder)).toEqual(before.map(inOrder));
  });

  test('columns taken out come back with what stood in them', async () => {
    const { port } = await startExcel({ workbook: await openWorkbook(plan) });
    const before = valueOf(await port.read([sheet])).sheets;
    const inverse = valueOf(await port.apply([{ kind: 'remove-columns', sheet, at: 5, count: 2 }]));
    expect(valueOf(await port.read([sheet])).sheets).not.toEqual(before);
    valueOf(await port.apply(inverse));
    expect(valueOf(await port.read([sheet])).sheets[0]?.values).toEqual(before[0]?.values);
  });
});

describe('sheets of our own', () => {
  const spec: SheetSpec = {
    ...blankSheet('Tổng hợp', 'tong-hop'),
    cells: [
      [
        { content: { value: 'Đơn vị' }, style: 'head' },
        { content: { value: 'Tổng số' }, style: 'head' },
      ],
      [{ content: { value: 'Sở Nội vụ' } }, { content: { formula: '=1+2', cached: 3 } }],
    ],
    styles: { head: { bold: true, fill: '#DDEBF7' } },
    columnWidths: [30, null],
    rowHeights: { 0: 24 },
    freeze: { rows: 1, columns: 0 },
    tabColor: '#1F4E79',
    showGridlines: false,
  };

  test('are made, marked, found under another name, and removed', async () => {
    const { port, Excel } = await startExcel();
    const inverse = valueOf(await port.apply([{ kind: 'put-sheet', spec }]));
    expect(valueOf(await port.read()).sheets[1]).toMatchObject({
      sheet: 'Tổng hợp',
      mark: 'tong-hop',
      values: [
        ['Đơn vị', 'Tổng số'],
        ['Sở Nội vụ', 3],
      ],
    });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Tổng hợp').name = 'Của tôi';
      await context.sync();
    });
    expect(valueOf(await port.read()).sheets[1]?.mark).toBe('tong-hop');
    valueOf(await port.apply(inverse));
    expect(valueOf(await port.read()).sheets).toHaveLength(1);
  });

  test('are rebuilt in place, and the old cells come back', async () => {
    const { port } = await startExcel();
    valueOf(await port.apply([{ kind: 'put-sheet', spec }]));
    const before = valueOf(await port.read()).sheets;
    const smaller = { ...spec, cells: spec.cells.slice(0, 1) };
    const inverse = valueOf(await port.apply([{ kind: 'put-sheet', spec: smaller }]));
    expect(valueOf(await port.read()).sheets[1]?.rowCount).toBe(1);
    valueOf(await port.apply(inverse));
    expect(valueOf(await port.read()).sheets).toEqual(before);
  });

  test("never replace a user's sheet of the same name", async () => {
    const { port, Excel } = await startExcel();
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('TỔNG HỢP').getRange('A1').values = [['của tôi']];
      await context.sync();
    });
    expect(await port.apply([{ kind: 'put-sheet', spec }])).toMatchObject({
      failure: { code: 'name-taken', sheet: 'TỔNG HỢP', partlyDone: false },
    });
  });
});

test.each([0, 1, 3])(
  'a merge that begins, goes on or ends in a column that went comes back with it: %i',
  async (at) => {
    const { port } = await startExcel();
    const title = { top: 0, left: 0, bottom: 0, right: 3 };
    valueOf(
      await port.apply([
        writes(write(0, 0, null, 'KẾ HOẠCH')),
        { kind: 'merge', sheet: 'Sheet1', range: title },
      ]),
    );
    const before = await onlyGrid(port);
    const edit: Edit = { kind: 'remove-columns', sheet: 'Sheet1', at, count: 1 };
    valueOf(await port.apply(valueOf(await port.apply([edit]))));
    expect(await onlyGrid(port)).toEqual(before);
  },
);
