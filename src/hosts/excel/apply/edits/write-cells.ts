import { cellAddress, rectAddress } from '../../../../domain/grid/address';
import type { CellWrite } from '../../../../domain/grid/edit';
import { failure, HostError } from '../../failure';
import { blocksOf, type WriteBlock } from '../blocks';
import { cellInput, holds } from '../cell-input';
import type { EditOf, Step, Workplace } from '../step';

/** Values and formulas into cells that still hold what the edit was made from. */
export function writeCells(
  edit: EditOf<'write-cells'>,
  { context, pending, isInNewColumns }: Workplace,
): Step {
  const { sheet, cells } = edit;
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const isNew = isInNewColumns(edit);
  const blocks = blocksOf(cells).map((block) => {
    const range = worksheet.getRange(rectAddress(block.rect));
    if (!isNew) range.load('values,formulas');
    return { block, range };
  });
  return {
    ...(isNew && { asksNothing: true }),
    check: () => {
      for (const { block, range } of blocks) {
        for (const cell of block.cells.flat()) {
          if (!cell) continue;
          const at = key(sheet, cell);
          if (!stillHolds(cell, block, isNew ? null : range, pending.get(at))) {
            const address = cellAddress(cell.row, cell.column);
            throw new HostError(failure('changed', { sheet, address }));
          }
          pending.set(at, JSON.stringify(cell.to));
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

/** @param range null for cells of new columns, which are empty */
function stillHolds(
  { row, column, from }: CellWrite,
  { rect }: WriteBlock,
  range: Excel.Range | null,
  pending: string | undefined,
): boolean {
  if (pending !== undefined) return pending === JSON.stringify(from);
  if (!range) return holds(from, '', '');
  const value: unknown = range.values[row - rect.top]?.[column - rect.left];
  const formula: unknown = range.formulas[row - rect.top]?.[column - rect.left];
  return holds(from, value, formula);
}
