import type { Grid, Rect } from '../grid/grid';
import type { Plan } from '../plan/plan';
import { trackingColumns, trackingHeaders } from './columns';
import type { TrackingColumn } from './columns';

/** Rows of headings that stand together; 0-based, both ends inclusive. */
export interface HeaderBlock {
  readonly top: number;
  readonly bottom: number;
}

/**
 * The first run of header rows; a header that is repeated further down is not part of it. A table
 * without one, whose columns the user told, has our headings in the row above it.
 */
export function headerBlock(plan: Plan): HeaderBlock {
  const rows = [...plan.headerRows].sort((a, b) => a - b);
  return blockFrom(rows, rows[0] ?? plan.table.top - 1);
}

/**
 * The rows that take our headings, one of each block of header rows, the plan's first one before those
 * further down. It is the block's first row; but where our columns are to be, or are, columns of an
 * Excel Table, the Table's own header row: the headings there are the names that the Table sorts and
 * filters by, and a heading that spans several columns stands in a row above them, outside the Table.
 *
 * @param holds whether a Table of that range has our columns, or is to have them
 */
export function headingRows(
  plan: Plan,
  { tables }: Grid,
  holds: (range: Rect) => boolean,
): readonly number[] {
  const again = plan.rows.filter(({ repeated }) => repeated).map(({ row }) => row);
  const tops = again.filter((row) => !again.includes(row - 1));
  const blocks = [headerBlock(plan), ...tops.map((top) => blockFrom(again, top))];
  return blocks.map(({ top, bottom }) => {
    const table = tables.find(
      ({ hasHeader, range }) => hasHeader && top < range.top && range.top <= bottom && holds(range),
    );
    return table?.range.top ?? top;
  });
}

/**
 * What our headings say in a row. Two columns of an Excel Table have no name together: Excel would
 * change ours, and repair a file that has both. So ours ends in a number there, as Excel would have it.
 *
 * @param ours the columns that are ours now
 */
export function headingTexts(
  { tables, values }: Grid,
  row: number,
  ours: ReadonlySet<number>,
): readonly (readonly [TrackingColumn, string])[] {
  const range = tables.find((table) => table.hasHeader && table.range.top === row)?.range;
  const taken = new Set(
    range
      ? (values[row] ?? [])
          .filter((_, at) => range.left <= at && at <= range.right && !ours.has(at))
          .map((value) => (typeof value === 'string' ? value.toLowerCase() : ''))
      : [],
  );
  return trackingColumns.map((column) => {
    const wanted = trackingHeaders[column];
    let free = wanted;
    for (let count = 2; taken.has(free.toLowerCase()); count += 1) free = `${wanted}${count}`;
    return [column, free];
  });
}

/** The block that begins in a row and goes on as long as the next row is a header's too. */
function blockFrom(rows: readonly number[], top: number): HeaderBlock {
  let bottom = top;
  while (rows.includes(bottom + 1)) bottom += 1;
  return { top, bottom };
}
