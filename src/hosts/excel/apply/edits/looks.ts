import { rectAddress } from '../../../../domain/grid/address';
import { columnPoints } from '../../units';
import { setFormat } from '../format';
import { keepCells } from '../kept-cells';
import { skipped, type EditOf, type Step, type Workplace } from '../step';

/** Looks of a block, set. */
export function format(edit: EditOf<'format'>, { context, has, isInNewColumns }: Workplace): Step {
  const { sheet, range: rect, format: looks } = edit;
  const range = context.workbook.worksheets.getItem(sheet).getRange(rectAddress(rect));
  const size = { rows: rect.bottom - rect.top + 1, columns: rect.right - rect.left + 1 };
  return withLooksKept(range, edit, { has, isInNewColumns }, () => {
    setFormat(range, looks, size, has);
  });
}

/** A step whose inverse puts the looks of a block back. */
function withLooksKept(
  range: Excel.Range,
  edit: EditOf<'format' | 'copy-format'>,
  { has, isInNewColumns }: Pick<Workplace, 'has' | 'isInNewColumns'>,
  write: () => void,
): Step {
  if (isInNewColumns(edit)) return { asksNothing: true, inverse: () => [], write };
  const kept = keepCells(range, edit.sheet, has, 'looks');
  return { inverse: () => [kept()], write };
}

/** Looks of one block onto another. */
export function copyFormat(
  edit: EditOf<'copy-format'>,
  { context, has, isInNewColumns }: Workplace,
): Step {
  const { sheet, from, to } = edit;
  if (!has('Range.copyFrom')) return skipped;
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const target = worksheet.getRange(rectAddress(to));
  return withLooksKept(target, edit, { has, isInNewColumns }, () => {
    target.copyFrom(worksheet.getRange(rectAddress(from)), Excel.RangeCopyType.formats);
    // Excel copies merges along with looks.
    target.unmerge();
  });
}

/** A column's width, in characters. */
export function columnWidth(
  edit: EditOf<'column-width'>,
  { context, has, isInNewColumns }: Workplace,
): Step {
  if (!has('RangeFormat.columnWidth')) return skipped;
  const { sheet, column, width } = edit;
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const { format: looks } = worksheet.getRange(
    rectAddress({ top: 0, left: column, bottom: 0, right: column }),
  );
  const write = (): void => {
    looks.columnWidth = columnPoints.fromCharacters(width);
  };
  if (isInNewColumns(edit)) return { asksNothing: true, inverse: () => [], write };
  looks.load('columnWidth');
  return {
    inverse: () => [
      { kind: 'column-width', sheet, column, width: columnPoints.toCharacters(looks.columnWidth) },
    ],
    write,
  };
}
