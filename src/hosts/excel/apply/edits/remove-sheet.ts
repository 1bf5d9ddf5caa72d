import { blankSheet } from '../../../../domain/grid/blank-sheet';
import { markName } from '../../../../domain/grid/mark';
import { keepCells } from '../kept-cells';
import { skipped, type EditOf, type Step, type Workplace } from '../step';

/** Deletes the sheet of ours that carries the mark; nothing to do where there is none. */
export function removeSheet({ mark }: EditOf<'remove-sheet'>, place: Workplace): Step {
  const { context, has, marks, extent } = place;
  const name = [...marks].find(([, sheetMark]) => sheetMark === mark)?.[0];
  if (name === undefined) return skipped;
  const worksheet = context.workbook.worksheets.getItem(name);
  const { rows, columns } = extent(name);
  const whole = { top: 0, left: 0, bottom: rows - 1, right: columns - 1 };
  const kept = rows > 0 ? keepCells(worksheet, name, whole, has, 'sheet') : null;
  return {
    inverse: () => [{ kind: 'put-sheet', spec: blankSheet(name, mark) }, ...(kept ? [kept()] : [])],
    write: () => {
      worksheet.delete();
      context.workbook.names.getItem(markName(mark)).delete();
    },
  };
}
