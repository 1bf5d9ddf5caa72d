import { blankSheet } from '../../src/domain/grid/blank-sheet';
import type { Edit } from '../../src/domain/grid/edit';
import type { Grid } from '../../src/domain/grid/grid';
import type { CellContent, SheetSpec } from '../../src/domain/grid/sheet-spec';
import type { Host, HostFailure } from '../../src/hosts/host';
import { otherSheet, planSheet, planWorkbook, table } from './plan-workbook';

/** Opens the bytes of a workbook in a host of its own. */
export type OpenHost = (workbook: Uint8Array) => Promise<Host>;

const summary: SheetSpec = {
  ...blankSheet('Tổng hợp', 'tong-hop'),
  cells: [
    [
      { content: { value: 'Đơn vị' }, style: 'head' },
      { content: { value: 'Số' }, style: 'head' },
    ],
    [{ content: { value: 'Sở Nội vụ' } }, { content: { value: 2 } }],
    [{ content: { value: 'Cộng' } }, { content: { formula: '=SUM(B2:B2)', cached: 2 } }],
  ],
  styles: { head: { bold: true, fill: '#DDEBF7', border: 'thin' } },
  columnWidths: [30, 10],
  freeze: { rows: 1, columns: 0 },
};

const putSummary: Edit = { kind: 'put-sheet', spec: summary };

/** What every host keeps to, whatever the workbook lives in. */
export function describeHost(name: string, open: OpenHost): void {
  const start = async (): Promise<Host> => open(await planWorkbook());

  describe(`${name}: reading`, () => {
    test('gives every sheet in tab order, with values, texts and formulas', async () => {
      const [plan, other] = await read(await start());
      expect(plan).toMatchObject({ sheet: planSheet, rowCount: 6, columnCount: 4, mark: null });
      expect(plan?.values[3]).toEqual([1, 'Rà soát thủ tục', 'Sở Nội vụ', 44778]);
      expect(plan?.texts[3]?.[3]).toBe('05/08/2022');
      expect(plan?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 3 }]);
      expect(other?.formulas[0]).toEqual([`=COUNT('${planSheet}'!A4:D6)`, null]);
    });

    test('gives only the sheets that were asked for', async () => {
      const outcome = await (await start()).read([otherSheet]);
      expect(outcome.ok && outcome.value.sheets.map(({ sheet }) => sheet)).toEqual([otherSheet]);
    });
  });

  describe(`${name}: cells`, () => {
    const fix = write(4, 1, { value: ' Báo cáo quý' }, { value: 'Báo cáo quý' });

    test('are written and taken back', async () => {
      const host = await start();
      const before = await read(host);
      const back = await apply(host, [fix]);
      expect((await plan(host)).values[4]?.[1]).toBe('Báo cáo quý');
      await apply(host, back);
      expect(await read(host)).toEqual(before);
    });

    test('take a formula', async () => {
      const host = await start();
      await apply(host, [write(5, 3, { value: null }, { formula: '=A4+A5', cached: 3 })]);
      const { formulas, values } = await plan(host);
      expect([formulas[5]?.[3], values[5]?.[3]]).toEqual(['=A4+A5', 3]);
    });

    test('that changed since they were read are not written over, nor any other', async () => {
      const host = await start();
      const stale = write(5, 1, { value: 'Hội nghị' }, { value: 'Hội thảo' });
      const failure = await refusal(host, [fix, stale]);
      expect(failure).toMatchObject({ code: 'changed', sheet: planSheet, partlyDone: false });
      expect((await plan(host)).values[4]?.[1]).toBe(' Báo cáo quý');
    });

    test('of a sheet that is gone are refused', async () => {
      const edit: Edit = { kind: 'write-cells', sheet: 'Không có', cells: [] };
      expect((await refusal(await start(), [edit])).sheet).toBe('Không có');
    });
  });

  describe(`${name}: columns`, () => {
    const added: Edit = {
      kind: 'insert-columns',
      sheet: planSheet,
      at: 4,
      count: 2,
      extending: table,
    };

    test('that continue the table widen its title', async () => {
      const host = await start();
      await apply(host, [added]);
      expect((await plan(host)).merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 5 }]);
    });

    test('move formulas of other sheets along', async () => {
      const host = await start();
      const at: Edit = { kind: 'insert-columns', sheet: planSheet, at: 1, count: 1 };
      const back = await apply(host, [at]);
      expect((await read(host))[1]?.formulas[0]?.[0]).toBe(`=COUNT('${planSheet}'!A4:E6)`);
      expect((await plan(host)).values[3]).toEqual([
        1,
        null,
        'Rà soát thủ tục',
        'Sở Nội vụ',
        44778,
      ]);
      await apply(host, back);
      expect((await read(host))[1]?.formulas[0]?.[0]).toBe(`=COUNT('${planSheet}'!A4:D6)`);
    });

    test('that are removed come back with what they held', async () => {
      const host = await start();
      const before = await read(host);
      const back = await apply(host, [
        { kind: 'remove-columns', sheet: planSheet, at: 1, count: 2 },
      ]);
      expect((await plan(host)).values[3]).toEqual([1, 44778]);
      await apply(host, back);
      expect(await read(host)).toEqual(before);
    });

    test('take a table of tracking and give it back', async () => {
      const host = await start();
      const before = await read(host);
      const range = { ...table, left: 4, right: 5 };
      const body = { ...range, top: 3 };
      const notice = { title: 'Trạng thái', text: 'Chọn trong danh sách.' };
      const back = await apply(host, [
        added,
        { kind: 'copy-format', sheet: planSheet, from: { ...table, left: 3 }, to: range },
        write(2, 4, { value: null }, { value: 'Trạng thái' }),
        write(2, 5, { value: null }, { value: 'Tiến độ' }),
        { kind: 'format', sheet: planSheet, range: body, format: { numberFormat: '0%' } },
        {
          kind: 'input-rule',
          sheet: planSheet,
          spec: {
            range: { ...body, right: 4 },
            rule: { kind: 'list', options: ['Hoàn thành', 'Tạm dừng'] },
            prompt: notice,
            error: notice,
          },
        },
        {
          kind: 'conditional-format',
          sheet: planSheet,
          spec: { kind: 'data-bar', range: { ...body, left: 5 }, color: '#5B9BD5', max: 1 },
        },
        { kind: 'column-width', sheet: planSheet, column: 4, width: 18 },
        { kind: 'hide-columns', sheet: planSheet, at: 5, count: 1, hidden: true },
        write(3, 5, { value: null }, { value: 0.5 }),
      ]);
      const tracked = await plan(host);
      expect(tracked.texts[3]?.[5]).toBe('50%');
      expect([...tracked.hiddenColumns]).toEqual([5]);
      await apply(host, back);
      expect(await read(host)).toEqual(before);
    });

    test('come back hidden where they were hidden', async () => {
      const host = await start();
      await apply(host, [
        { kind: 'insert-columns', sheet: planSheet, at: 4, count: 2 },
        { kind: 'hide-columns', sheet: planSheet, at: 5, count: 1, hidden: true },
        write(3, 5, { value: null }, { value: 'nv-1' }),
      ]);
      const followed = await read(host);
      const back = await apply(host, [
        { kind: 'remove-columns', sheet: planSheet, at: 4, count: 2 },
      ]);
      expect([...(await plan(host)).hiddenColumns]).toEqual([]);
      await apply(host, back);
      expect(await read(host)).toEqual(followed);
    });
  });

  describe(`${name}: merges`, () => {
    const range = { top: 4, left: 1, bottom: 5, right: 1 };

    test('keep the first cell, and come apart again', async () => {
      const host = await start();
      const before = await read(host);
      const back = await apply(host, [{ kind: 'merge', sheet: planSheet, range }]);
      const merged = await plan(host);
      expect(merged.merges).toContainEqual(range);
      expect([merged.values[4]?.[1], merged.values[5]?.[1]]).toEqual([' Báo cáo quý', null]);
      await apply(host, back);
      expect(await read(host)).toEqual(before);
    });
  });

  describe(`${name}: sheets of our own`, () => {
    test('are found again by their mark', async () => {
      const host = await start();
      await apply(host, [putSummary]);
      const made = (await read(host)).at(-1);
      expect(made).toMatchObject({ sheet: 'Tổng hợp', mark: 'tong-hop', visible: true });
      expect(made?.values[2]).toEqual(['Cộng', 2]);
      expect(made?.formulas[2]?.[1]).toBe('=SUM(B2:B2)');
    });

    test('made twice are there once', async () => {
      const host = await start();
      await apply(host, [putSummary]);
      const once = await read(host);
      await apply(host, [putSummary]);
      expect(await read(host)).toEqual(once);
    });

    test('go without a trace', async () => {
      const host = await start();
      const before = await read(host);
      await apply(host, [putSummary]);
      await apply(host, [{ kind: 'remove-sheet', mark: 'tong-hop' }]);
      expect(await read(host)).toEqual(before);
    });

    test("never take a user's sheet of the same name", async () => {
      const host = await start();
      const before = await read(host);
      const failure = await refusal(host, [
        { kind: 'put-sheet', spec: { ...summary, name: otherSheet } },
      ]);
      expect(failure).toMatchObject({ code: 'name-taken', sheet: otherSheet });
      expect(await read(host)).toEqual(before);
    });
  });

  describe(`${name}: settings`, () => {
    test('are kept under their key, replaced and removed', async () => {
      const host = await start();
      const value = { states: ['Hoàn thành', '<b>&"\''], days: 7, nothing: null };
      expect(await host.readSetting('theo-doi')).toEqual({ ok: true, value: undefined });
      await host.writeSetting('theo-doi', value);
      await host.writeSetting('nhat-ky', [1]);
      expect(await host.readSetting('theo-doi')).toEqual({ ok: true, value });
      await host.writeSetting('theo-doi', [2]);
      expect(await host.readSetting('theo-doi')).toEqual({ ok: true, value: [2] });
      await host.writeSetting('theo-doi', undefined);
      expect(await host.readSetting('theo-doi')).toEqual({ ok: true, value: undefined });
      expect(await host.readSetting('nhat-ky')).toEqual({ ok: true, value: [1] });
    });

    test('of two writings at once the later one stays', async () => {
      const host = await start();
      await Promise.all([[1], [1, 2]].map((list) => host.writeSetting('bo-qua', list)));
      expect(await host.readSetting('bo-qua')).toEqual({ ok: true, value: [1, 2] });
    });
  });

  describe(`${name}: stopping`, () => {
    test('before anything was written leaves everything as it was', async () => {
      const host = await start();
      const before = await read(host);
      const outcome = await host.apply([putSummary], { signal: AbortSignal.abort() });
      expect(!outcome.ok && outcome.failure).toMatchObject({
        code: 'cancelled',
        partlyDone: false,
      });
      expect(await read(host)).toEqual(before);
    });
  });
}

function write(row: number, column: number, from: CellContent, to: CellContent): Edit {
  return { kind: 'write-cells', sheet: planSheet, cells: [{ row, column, from, to }] };
}

async function read(host: Host): Promise<readonly Grid[]> {
  const outcome = await host.read();
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value.sheets;
}

async function plan(host: Host): Promise<Grid> {
  const [sheet] = await read(host);
  if (!sheet) throw new Error('the plan is gone');
  return sheet;
}

async function apply(host: Host, edits: readonly Edit[]): Promise<readonly Edit[]> {
  const outcome = await host.apply(edits);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}

async function refusal(host: Host, edits: readonly Edit[]): Promise<HostFailure> {
  const outcome = await host.apply(edits);
  if (outcome.ok) throw new Error('was not refused');
  return outcome.failure;
}
