import { rectAddress } from '../../../../domain/grid/address';
import { setInputRule } from '../input-rule';
import { keepInputRule } from '../kept-input-rule';
import { skipped, type EditOf, type Step, type Workplace } from '../step';

/** What may be typed into a block; a rule of the user's there comes back with the inverse. */
export function inputRule(
  edit: EditOf<'input-rule'>,
  { context, has, isInNewColumns }: Workplace,
): Step {
  if (!has('DataValidation.rule')) return skipped;
  const { sheet, spec } = edit;
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const write = (): void => {
    setInputRule(worksheet, spec);
  };
  if (isInNewColumns(edit)) return { asksNothing: true, inverse: () => [], write };
  const kept = keepInputRule(worksheet, sheet, spec.range);
  return {
    inverse: () => [{ kind: 'clear-input-rule', sheet, range: spec.range }, ...kept()],
    write,
  };
}

/** Lets anything be typed into a block. */
export function clearInputRule(
  { sheet, range: rect }: EditOf<'clear-input-rule'>,
  { context, has }: Workplace,
): Step {
  if (!has('DataValidation.rule')) return skipped;
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const kept = keepInputRule(worksheet, sheet, rect);
  return {
    inverse: kept,
    write: () => {
      worksheet.getRange(rectAddress(rect)).dataValidation.clear();
    },
  };
}
