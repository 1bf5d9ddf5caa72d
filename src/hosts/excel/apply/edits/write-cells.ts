import { cellAddress, rectAddress } from '../../../../domain/grid/address';
import type { CellWrite } from '../../../../domain/grid/edit';
import { failure, HostError } from '../../failure';
import { blocksOf, type WriteBlock } from '../blocks';
import { cellInput, holds } from '../cell-input';
import type { EditOf, Step, Workplace } from '../step';

/** Values and formulas into cells that still hold what the edit was made from. */
export function writeCells(
  { sheet, cells }: EditOf<'write-cells'>,
  { context, pending }: Workplace,
): Step {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const blocks = blocksOf(cells).map((block) => {
    const range = worksheet.getRange(rectAddress(block.rect));
    range.load('values,formulas');
    return { block, range };
  });
  return {
    check: () => {
      for (const { block, range } of blocks) {
        for (const cell of block.cells.flat()) {
          if (cell && !stillHolds(cell, block, range, pending.get(key(sheet, cell)))) {
            const address = cellAddress(cell.row, cell.column);
            throw new HostError(failure('changed', { sheet, address }));
          }
          if (cell) pending.set(key(sheet, cell), JSON.stringify(cell.to));
        }
      }
    },
    inverse: () => [
      {
        kind: 'write-cells',
        sheet,
        cells: cells.map(({ row, column, from, to }) => ({ row, column, from: to, to: from })),
      },
    ],
    write: () => {
      for (const { block, range } of blocks) {
        // Excel leaves the cells alone that a matrix has null for.
        range.formulas = block.cells.map((row) => row.map((cell) => cell && cellInput(cell.to)));
      }
    },
  };
}

function key(sheet: string, { row, column }: CellWrite): string {
  return `${sheet} ${row} ${column}`;
}

function stillHolds(
  { row, column, from }: CellWrite,
  { rect }: WriteBlock,
  range: Excel.Range,
  pending: string | undefined,
): boolean {
  if (pending !== undefined) return pending === JSON.stringify(from);
  const value: unknown = range.values[row - rect.top]?.[column - rect.left];
  const formula: unknown = range.formulas[row - rect.top]?.[column - rect.left];
  return holds(from, value, formula);
}
