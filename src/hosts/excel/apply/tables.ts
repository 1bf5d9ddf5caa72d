import type { Has } from '../api-sets';
import { askMerges } from '../read/merged-areas';
import { askTables, type NamedTable } from '../read/tables';
import type { JoinTable } from './parts';
import type { Step, Workplace } from './step';

interface AskedTables {
  readonly askFurther: () => boolean;
  readonly found: () => readonly NamedTable[];
}

/** The tables of a sheet as a step asks for them; none where this Excel cannot change a table's range. */
export function tablesOf(worksheet: Excel.Worksheet, has: Has): AskedTables {
  if (!has('Table.resize')) return { askFurther: () => false, found: () => [] };
  const askRanges = askTables(worksheet);
  let found: ReturnType<typeof askRanges> = null;
  return {
    askFurther: () => found === null && (found = askRanges()) !== null,
    found: () => found?.() ?? [],
  };
}

/**
 * Makes the columns right of a table its own. Done when all cells are written: Excel names columns
 * without a heading itself, and may fill a table's column with the first formula written into it. A
 * table cannot lie over merged cells; then the columns stay beside it.
 */
export function joinTable({ sheet, table, count }: JoinTable, { context, has }: Workplace): Step {
  const held = context.workbook.worksheets.getItem(sheet).tables.getItem(table);
  const wider = held.getRange().getResizedRange(0, count);
  const merges = askMerges(wider, has);
  return {
    inverse: () => [],
    write: () => {
      if (merges().length === 0) held.resize(wider);
    },
  };
}
