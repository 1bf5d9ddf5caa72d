import { rectAddress } from '../../../../domain/grid/address';
import { failure, HostError } from '../../failure';
import { keepCells } from '../kept-cells';
import { askMerges } from '../../read/merged-areas';
import type { EditOf, Step, Workplace } from '../step';

/** Merges a block; what its other cells held comes back with the inverse. */
export function merge({ sheet, range: rect }: EditOf<'merge'>, { context, has }: Workplace): Step {
  if (!has('Range.merge')) throw new HostError(failure('not-supported', { sheet }));
  const range = context.workbook.worksheets.getItem(sheet).getRange(rectAddress(rect));
  const kept = keepCells(range, sheet, has, 'all');
  return {
    inverse: () => [{ kind: 'unmerge', sheet, range: rect }, kept()],
    write: () => {
      range.merge();
    },
  };
}

/** Takes the merges inside a block apart. */
export function unmerge(
  { sheet, range: rect }: EditOf<'unmerge'>,
  { context, has }: Workplace,
): Step {
  if (!has('Range.merge')) throw new HostError(failure('not-supported', { sheet }));
  const range = context.workbook.worksheets.getItem(sheet).getRange(rectAddress(rect));
  const merges = askMerges(range, has);
  return {
    inverse: () => merges().map((merged) => ({ kind: 'merge', sheet, range: merged })),
    write: () => {
      range.unmerge();
    },
  };
}
