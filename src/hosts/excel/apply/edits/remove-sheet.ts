import { markName } from '../../../../domain/grid/mark';
import { keepSheet } from '../kept-sheet';
import { skipped, type EditOf, type Step, type Workplace } from '../step';
import { askFree } from '../survey';

/** Deletes the sheet of ours that carries the mark; nothing to do where there is none. */
export function removeSheet({ mark }: EditOf<'remove-sheet'>, place: Workplace): Step {
  const { context, has, marks } = place;
  const name = [...marks].find(([, sheetMark]) => sheetMark === mark)?.[0];
  if (name === undefined) return skipped;
  const worksheet = context.workbook.worksheets.getItem(name);
  const kept = keepSheet(worksheet, name, mark, place);
  return {
    askFurther: kept.askFurther,
    check: askFree(context, name, has),
    inverse: kept.inverse,
    write: () => {
      worksheet.delete();
      context.workbook.names.getItem(markName(mark)).delete();
      kept.forget();
    },
  };
}
