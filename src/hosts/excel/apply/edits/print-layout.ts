import { setPrintLayout } from '../print';
import { keepPrintLayout } from '../kept-print-layout';
import { skipped, type EditOf, type Step, type Workplace } from '../step';

/** How the sheet is printed; the user's own layout comes back with the inverse. */
export function printLayout(
  { sheet, layout }: EditOf<'print-layout'>,
  { context, has }: Workplace,
): Step {
  if (!has('PageLayout.setPrintArea')) return skipped;
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const kept = keepPrintLayout(worksheet, sheet);
  return {
    askFurther: kept.askFurther,
    inverse: () => [kept.edit()],
    write: () => {
      setPrintLayout(worksheet, layout);
    },
  };
}
