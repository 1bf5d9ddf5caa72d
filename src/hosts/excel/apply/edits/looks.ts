import { rectAddress } from '../../../../domain/grid/address';
import { columnPoints } from '../../units';
import { setFormat } from '../format';
import { keepCells } from '../kept-cells';
import { skipped, type EditOf, type Step, type Workplace } from '../step';

/** Looks of a block, set. */
export function format(edit: EditOf<'format'>, { context, has, ofNewColumns }: Workplace): Step {
  const { sheet, range: rect, format: looks } = edit;
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const kept = ofNewColumns.has(edit) ? null : keepCells(worksheet, sheet, rect, has, 'looks');
  const size = { rows: rect.bottom - rect.top + 1, columns: rect.right - rect.left + 1 };
  return {
    inverse: () => (kept ? [kept()] : []),
    write: () => {
      setFormat(worksheet.getRange(rectAddress(rect)), looks, size, has);
    },
  };
}

/** Looks of one block onto another. */
export function copyFormat(
  edit: EditOf<'copy-format'>,
  { context, has, ofNewColumns }: Workplace,
): Step {
  const { sheet, from, to } = edit;
  if (!has('Range.copyFrom')) return skipped;
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const kept = ofNewColumns.has(edit) ? null : keepCells(worksheet, sheet, to, has, 'looks');
  return {
    inverse: () => (kept ? [kept()] : []),
    write: () => {
      const target = worksheet.getRange(rectAddress(to));
      target.copyFrom(worksheet.getRange(rectAddress(from)), Excel.RangeCopyType.formats);
      // Excel copies merges along with looks.
      target.unmerge();
    },
  };
}

/** A column's width, in characters. */
export function columnWidth(
  { sheet, column, width }: EditOf<'column-width'>,
  { context, has }: Workplace,
): Step {
  if (!has('RangeFormat.columnWidth')) return skipped;
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const { format: looks } = worksheet.getRange(
    rectAddress({ top: 0, left: column, bottom: 0, right: column }),
  );
  looks.load('columnWidth');
  return {
    inverse: () => [
      { kind: 'column-width', sheet, column, width: columnPoints.toCharacters(looks.columnWidth) },
    ],
    write: () => {
      looks.columnWidth = columnPoints.fromCharacters(width);
    },
  };
}
