import type { CellWrite } from '../../../domain/grid/edit';
import type { Rect } from '../../../domain/grid/grid';

/** A block of cells to write at once; null for a cell in between that is left as it is. */
export interface WriteBlock {
  readonly rect: Rect;
  readonly cells: readonly (readonly (CellWrite | null)[])[];
}

/** Cells further apart than this are written apart: the cells in between cost more than a block. */
const widestGap = 100;

/**
 * Groups scattered cells into few blocks: a call per cell takes a hundred times longer than one
 * block (office-js#12). Each block spans one column, or several neighbours with cells in the same rows.
 */
export function blocksOf(cells: readonly CellWrite[]): readonly WriteBlock[] {
  const runs = columnRuns(cells);
  const blocks: Run[] = [];
  for (const run of runs) {
    const before = blocks.findLast((block) => continues(block, run));
    if (before) before.columns.push(run.columns[0] ?? new Map<number, CellWrite>());
    else blocks.push(run);
  }
  return blocks.map(blockOf);
}

/** A run of rows in neighbouring columns; the first column is `left`. */
interface Run {
  readonly left: number;
  readonly rows: readonly number[];
  readonly columns: Map<number, CellWrite>[];
}

/** Single-column runs, left to right, top to bottom; a later write to the same cell wins. */
function columnRuns(cells: readonly CellWrite[]): Run[] {
  const byColumn = new Map<number, Map<number, CellWrite>>();
  for (const cell of cells) {
    const column = byColumn.get(cell.column) ?? new Map<number, CellWrite>();
    byColumn.set(cell.column, column.set(cell.row, cell));
  }
  const columns = [...byColumn].sort(([a], [b]) => a - b);
  return columns.flatMap(([left, byRow]) =>
    splitAtGaps([...byRow.keys()].sort((a, b) => a - b)).map((rows) => ({
      left,
      rows,
      columns: [byRow],
    })),
  );
}

function splitAtGaps(rows: readonly number[]): number[][] {
  const groups: number[][] = [];
  for (const row of rows) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last !== undefined && row - last <= widestGap) group.push(row);
    else groups.push([row]);
  }
  return groups;
}

function continues(block: Run, run: Run): boolean {
  return (
    block.left + block.columns.length === run.left &&
    block.rows.length === run.rows.length &&
    block.rows.every((row, index) => row === run.rows[index])
  );
}

function blockOf({ left, rows, columns }: Run): WriteBlock {
  const [top = 0] = rows;
  const bottom = rows.at(-1) ?? top;
  return {
    rect: { top, left, bottom, right: left + columns.length - 1 },
    cells: Array.from({ length: bottom - top + 1 }, (_, down) =>
      columns.map((byRow) => byRow.get(top + down) ?? null),
    ),
  };
}
