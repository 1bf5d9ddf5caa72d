import { blankSheet } from '../../../src/domain/grid/blank-sheet';
import type { CellWrite, Edit } from '../../../src/domain/grid/edit';
import type { Grid } from '../../../src/domain/grid/grid';
import type { SheetSpec } from '../../../src/domain/grid/sheet-spec';
import type { Host } from '../../../src/hosts/host';
import type { NodeExcel } from '../../excel/node/create-node-excel';
import { startExcel, valueOf } from './excel';

/** A small Excel: what it refuses at 150 kB the real one refuses at 5 MB. */
const limit = 150_000;

const rows = 300;
const text = (row: number): string => `Nhiệm vụ ${row}: ${'báo cáo kết quả '.repeat(30)}`;
const header = ['Mã', 'Nhiệm vụ', 'Hạn', 'Tình trạng'];

/** Some 300 kB of cells under a table, a title with its height, colours and a chart. */
function longSheet(note: string): SheetSpec {
  const body = Array.from({ length: rows }, (_, at) => [
    { content: { value: `nv-${at}` }, style: 'id' },
    { content: { value: `${note}: ${text(at)}` } },
    { content: { value: 44_000 + at } },
    { content: { formula: `=IF($C${at + 2}<45000,"Quá hạn","Còn hạn")`, cached: null } },
  ]);
  const range = { top: 0, left: 0, bottom: rows, right: 3 };
  return {
    ...blankSheet('Dữ liệu tổng hợp', 'du-lieu'),
    cells: [header.map((value) => ({ content: { value }, style: 'head' })), ...body],
    styles: { head: { bold: true }, id: { numberFormat: '@' } },
    rowHeights: { 0: 32, [rows]: 40 },
    columnWidths: [16, 60, 12, 16],
    tables: [{ name: 'DuLieu', range, style: 'TableStyleLight1', showFilter: true }],
    freeze: { rows: 1, columns: 0 },
  };
}

const put = (note: string): Edit => ({ kind: 'put-sheet', spec: longSheet(note) });

async function smallExcel(): Promise<NodeExcel & { readonly port: Host }> {
  const excel = await startExcel();
  excel.faults.largestRequest = limit;
  excel.faults.largestResponse = limit;
  return excel;
}

/** Read without the limits: what is looked at here is what was written. */
async function sheets({ port, faults }: NodeExcel & { port: Host }): Promise<readonly Grid[]> {
  faults.clear();
  const grids = valueOf(await port.read()).sheets;
  faults.largestRequest = limit;
  faults.largestResponse = limit;
  return grids;
}

describe('a sheet that one request does not hold', () => {
  test('is made in several, and then is the sheet that one would have made', async () => {
    const large = await startExcel();
    valueOf(await large.port.apply([put('Giao')]));
    const expected = await sheets(large);
    const small = await smallExcel();
    small.counters.reset();
    valueOf(await small.port.apply([put('Giao')]));
    expect(small.counters.requests).toBeGreaterThan(3);
    expect(await sheets(small)).toEqual(expected);
    const sheet = small.book.sheet('Dữ liệu tổng hợp');
    expect(sheet.tables.map(({ name, area }) => [name, area.bottom])).toEqual([['DuLieu', rows]]);
    expect([sheet.rows.size(0), sheet.rows.size(rows)]).toEqual([32, 40]);
  });

  test('is rebuilt and taken back in several', async () => {
    const small = await smallExcel();
    valueOf(await small.port.apply([put('Giao')]));
    const before = await sheets(small);
    const inverse = valueOf(await small.port.apply([put('Đôn đốc')]));
    expect(await sheets(small)).not.toEqual(before);
    valueOf(await small.port.apply(inverse));
    expect(await sheets(small)).toEqual(before);
  });

  test('is taken away, and brought back by the undo', async () => {
    const small = await smallExcel();
    valueOf(await small.port.apply([put('Giao')]));
    const before = await sheets(small);
    const inverse = valueOf(await small.port.apply([{ kind: 'remove-sheet', mark: 'du-lieu' }]));
    expect(await sheets(small)).toHaveLength(1);
    valueOf(await small.port.apply(inverse));
    expect(await sheets(small)).toEqual(before);
  });

  test.each(['a new one', 'a rebuilt one'])(
    'whichever of the requests fails, nothing of it stays: %s',
    async (which) => {
      const made = async (): Promise<Awaited<ReturnType<typeof smallExcel>>> => {
        const small = await smallExcel();
        if (which === 'a rebuilt one') valueOf(await small.port.apply([put('Giao')]));
        return small;
      };
      const { port, counters } = await made();
      counters.reset();
      valueOf(await port.apply([put('Đôn đốc')]));
      let failed = 0;
      for (let at = 1; at <= counters.requests; at += 1) {
        const small = await made();
        const before = await sheets(small);
        small.faults.failRequest(at, 'AccessDenied');
        const outcome = await small.port.apply([put('Đôn đốc')]);
        // A request that is too large anyway does not fail of this.
        if (outcome.ok) continue;
        failed += 1;
        expect(outcome.failure).toMatchObject({ code: 'access-denied', partlyDone: false });
        expect(await sheets(small)).toEqual(before);
        small.dispose();
      }
      expect(failed).toBeGreaterThan(2);
    },
    300_000,
  );
});

test('thousands of cells that are looked at and written are cut until Excel takes them', async () => {
  const small = await smallExcel();
  const cells = Array.from({ length: rows }, (_, row): CellWrite => ({
    row,
    column: 0,
    from: { value: null },
    to: { value: text(row) },
  }));
  const edit: Edit = { kind: 'write-cells', sheet: 'Sheet1', cells };
  const done: (readonly [number, number])[] = [];
  const inverse = valueOf(
    await small.port.apply([edit], { onProgress: (...progress) => done.push(progress) }),
  );
  expect((await sheets(small))[0]?.values.at(-1)).toEqual([text(rows - 1)]);
  const [last = [0, 0]] = done.slice(-1);
  expect(last[0]).toBe(last[1]);
  valueOf(await small.port.apply(inverse));
  expect((await sheets(small))[0]?.rowCount).toBe(0);
});
