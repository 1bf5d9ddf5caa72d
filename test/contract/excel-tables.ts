import type { Edit } from '../../src/domain/grid/edit';
import type { Rect } from '../../src/domain/grid/grid';
import { recognise } from '../../src/domain/recognition/recognise';
import { defaultSettings } from '../../src/domain/settings';
import { trackingHeaders } from '../../src/domain/tracking/columns';
import { track } from '../../src/domain/tracking/track';
import type { Host } from '../../src/hosts/host';
import type { OpenHost } from './host-contract';
import {
  annexTablesWorkbook,
  headedTableWorkbook,
  planSheet,
  table,
  tableWorkbook,
} from './plan-workbook';

/** An Excel Table as it stands now: its range, the names of its columns, and how it is dressed. */
export interface SeenTable {
  readonly range: string;
  readonly columns: readonly string[];
  readonly name: string;
  readonly style: string;
}

/** Opens the bytes of a workbook in a host of its own, with a look at its only Excel Table. */
export type OpenWithTable = (
  workbook: Uint8Array,
) => Promise<{ readonly host: Host; readonly seen: () => Promise<SeenTable> }>;

const sheet = planSheet;
const before: SeenTable = {
  range: 'A3:D6',
  columns: ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'],
  name: 'NhiemVu',
  style: 'TableStyleLight1',
};
const after: SeenTable = {
  ...before,
  range: 'A3:F6',
  columns: [...before.columns, 'Trạng thái', 'Tiến độ'],
};

const added = {
  kind: 'insert-columns',
  sheet,
  at: 4,
  count: 2,
  extending: table,
} as const satisfies Edit;
const written: Edit = {
  kind: 'write-cells',
  sheet,
  cells: [
    { row: 2, column: 4, from: { value: null }, to: { value: 'Trạng thái' } },
    { row: 2, column: 5, from: { value: null }, to: { value: 'Tiến độ' } },
    { row: 3, column: 4, from: { value: null }, to: { value: 'Hoàn thành' } },
  ],
};

/** Two columns after the plan, with headings and a state. */
export const addedToTable: readonly Edit[] = [added, written];

/** What every host does with a plan that is an Excel Table (ListObject). */
export function describeTables(name: string, open: OpenWithTable): void {
  describe(`${name}: columns that continue an Excel Table`, () => {
    test('which is read with its sheet', async () => {
      const { host } = await open(await tableWorkbook());
      const outcome = await host.read();
      expect(outcome.ok && outcome.value.sheets[0]?.tables).toEqual([
        { range: table, hasHeader: true },
      ]);
    });

    test('become columns of it, named by their headings, and go again', async () => {
      const { host, seen } = await open(await tableWorkbook());
      expect(await seen()).toEqual(before);
      const back = await apply(host, addedToTable);
      expect(await seen()).toEqual(after);
      await apply(host, back);
      expect(await seen()).toEqual(before);
    });

    test('come back into it when their removal is undone', async () => {
      const { host, seen } = await open(await tableWorkbook());
      await apply(host, addedToTable);
      const back = await apply(host, [{ kind: 'remove-columns', sheet, at: 4, count: 2 }]);
      expect(await seen()).toEqual(before);
      await apply(host, back);
      expect(await seen()).toEqual(after);
    });

    test.each([
      ['a header', {}],
      ['a header and totals', { totalsRow: true }],
      ['no header', { headerRow: false }],
    ])('all of them go with it, and it comes back: with %s', async (_, rows) => {
      const { host, seen } = await open(await tableWorkbook(rows));
      const [whole, table] = [await host.read(), await seen()];
      const back = await apply(host, [{ kind: 'remove-columns', sheet, at: 0, count: 4 }]);
      await expect(seen()).rejects.toThrow('the table is gone');
      await apply(host, back);
      expect(await seen()).toEqual(table);
      expect(await host.read()).toEqual(whole);
    });

    test('are named by Excel where nothing is written over them', async () => {
      const { host, seen } = await open(await tableWorkbook());
      await apply(host, [added]);
      expect((await seen()).columns.slice(4)).toEqual(['Column1', 'Column2']);
    });

    test('stay beside it where their headings stand above its header row', async () => {
      const { host, seen } = await open(await tableWorkbook());
      const heading = { top: 1, left: 4, bottom: 2, right: 4 };
      await apply(host, [
        { ...added, extending: { ...table, top: 1 } },
        { kind: 'merge', sheet, range: heading },
      ]);
      expect(await seen()).toEqual(before);
    });

    test('become columns of it where their headings stand in its header row, below others', async () => {
      const { host, seen } = await open(await tableWorkbook());
      const extending = { ...table, top: 1 };
      const back = await apply(host, [{ ...added, extending, headingRows: [2] }, written]);
      expect(await seen()).toEqual(after);
      await apply(host, back);
      expect(await seen()).toEqual(before);
    });

    test('stay beside it where it does not end with the plan', async () => {
      const { host, seen } = await open(await tableWorkbook());
      await apply(host, [{ ...added, at: 5, extending: { ...table, right: 4 } }]);
      expect(await seen()).toEqual(before);
    });
  });
}

/** Following a plan whose heading of two rows begins above its Excel Table. */
export function describeFollowedTable(name: string, open: OpenWithTable): void {
  describe(`${name}: a plan followed in an Excel Table below its upper headings`, () => {
    const own = ['Cột1', 'Cột2', 'Chủ trì', 'Phối hợp', 'Cột3'];
    const bare: SeenTable = { ...before, range: 'A4:E7', columns: own };
    const followed: SeenTable = {
      ...bare,
      range: 'A4:L7',
      columns: [...own, ...Object.values(trackingHeaders)],
    };

    test('has its columns in the Table, so that sorting takes them along', async () => {
      const { host, seen } = await open(await headedTableWorkbook());
      const back = await apply(host, await tracking(host));
      expect(await seen()).toEqual(followed);
      expect(await tracking(host)).toEqual([]);
      await apply(host, back);
      expect(await seen()).toEqual(bare);
    });

    test('gets a column back that was deleted', async () => {
      const { host, seen } = await open(await headedTableWorkbook());
      await apply(host, await tracking(host));
      await apply(host, [{ kind: 'remove-columns', sheet, at: 7, count: 1 }]);
      await apply(host, await tracking(host));
      expect(await seen()).toEqual(followed);
      expect(await tracking(host)).toEqual([]);
    });
  });
}

/** Following annexes that are an Excel Table each. */
export function describeFollowedAnnexes(name: string, open: OpenHost): void {
  test(`${name}: the columns of ours become columns of each annex's Excel Table`, async () => {
    const host = await open(await annexTablesWorkbook());
    const bare = await tablesOf(host);
    expect(bare.map(({ right }) => right)).toEqual([3, 3]);
    const back = await apply(host, await tracking(host));
    const right = 3 + Object.values(trackingHeaders).length;
    expect(await tablesOf(host)).toEqual(bare.map((range) => ({ ...range, right })));
    expect(await tracking(host)).toEqual([]);
    await apply(host, back);
    expect(await tablesOf(host)).toEqual(bare);
  });
}

/** The ranges of the Excel Tables on the plan's sheet. */
async function tablesOf(host: Host): Promise<readonly Rect[]> {
  const outcome = await host.read();
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return (outcome.value.sheets[0]?.tables ?? []).map(({ range }) => range);
}

/** The edits that follow the workbook's plan as it is now. */
async function tracking(host: Host): Promise<readonly Edit[]> {
  const today = '2022-07-01';
  const outcome = await host.read();
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  const [reading] = recognise(outcome.value, { today });
  const [grid] = outcome.value.sheets;
  if (!grid || !reading?.recognised) throw new Error('no plan was recognised');
  return track(reading.plan, grid, { today, settings: defaultSettings, calculates: true });
}

async function apply(host: Host, edits: readonly Edit[]): Promise<readonly Edit[]> {
  const outcome = await host.apply(edits);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}
