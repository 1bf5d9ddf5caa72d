import { rectAddress } from '../../../domain/grid/address';
import type { Edit, Snapshot } from '../../../domain/grid/edit';
import type { Rect } from '../../../domain/grid/grid';
import { failure, HostError } from '../failure';
import type { NamedTable } from '../read/tables';
import type { Step } from './step';

/** How a table is named and dressed; all of it can be set again. */
const tableLooks = [
  'name',
  'style',
  'showBandedRows',
  'showBandedColumns',
  'highlightFirstColumn',
  'highlightLastColumn',
  'showFilterButton',
  'showTotals',
  'showHeaders',
] as const satisfies readonly (keyof Excel.Table)[];

type TableLooks = Pick<Excel.Table, (typeof tableLooks)[number]>;

/** A table that lost some of its columns, or with `looks` all of them. */
interface KeptTable {
  readonly kind: 'table';
  readonly id: string;
  readonly range: Rect;
  readonly looks?: TableLooks;
}

/**
 * Queues the loads of how the tables of a sheet look; the function gives the edit that brings back one
 * of which all columns are about to go.
 */
export function keepTables(worksheet: Excel.Worksheet, sheet: string): (table: NamedTable) => Edit {
  const { tables } = worksheet;
  tables.load(['id', ...tableLooks].map((name) => `items/${name}`).join(','));
  return ({ id, range }) => {
    const held = tables.items.find((table) => table.id === id);
    // Above it Excel would make room for a header, which is then taken off again.
    if (!held || (!held.showHeaders && range.top === 0)) {
      const address = rectAddress(range);
      throw new HostError(
        failure('not-supported', { sheet, address }, 'a table that cannot be made'),
      );
    }
    const looks = Object.fromEntries(tableLooks.map((name) => [name, held[name]]));
    return kept(sheet, { kind: 'table', id, range, looks: looks as unknown as TableLooks });
  };
}

/** The edit that gives a table its range back, of which some columns are about to go. */
export function tableRange(sheet: string, { id, range }: NamedTable): Edit {
  return kept(sheet, { kind: 'table', id, range });
}

function kept(sheet: string, table: KeptTable): Edit {
  return { kind: 'restore', sheet, snapshot: { maker: 'excel', data: JSON.stringify(table) } };
}

/**
 * Gives a table its kept range back, nothing where it is gone by now; or makes it again, over columns
 * that hold nothing yet: there Excel may put a row of headings and one of totals without moving any cell.
 */
export function putBackTable(worksheet: Excel.Worksheet, { data }: Snapshot): Step {
  const { id, range, looks } = JSON.parse(data) as KeptTable;
  if (looks) {
    const write = (): void => {
      makeTable(worksheet, range, looks);
    };
    return { asksNothing: true, inverse: () => [], write };
  }
  const table = worksheet.tables.getItemOrNullObject(id);
  table.load('id');
  return {
    inverse: () => [],
    write: () => {
      if (!table.isNullObject) table.resize(rectAddress(range));
    },
  };
}

function makeTable(worksheet: Excel.Worksheet, range: Rect, looks: TableLooks): void {
  const top = looks.showHeaders ? range.top : range.top - 1;
  const bottom = looks.showTotals ? range.bottom - 1 : range.bottom;
  const table = worksheet.tables.add(rectAddress({ ...range, top, bottom }), true);
  table.set(looks);
}
