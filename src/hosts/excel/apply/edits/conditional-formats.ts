import { rectAddress } from '../../../../domain/grid/address';
import { addConditionalFormat } from '../conditional-format';
import { skipped, type EditOf, type Step, type Workplace } from '../step';

/** Colours by rule. */
export function conditionalFormat(
  { sheet, spec }: EditOf<'conditional-format'>,
  { context, has }: Workplace,
): Step {
  if (!has('ConditionalFormatCollection.add')) return skipped;
  const worksheet = context.workbook.worksheets.getItem(sheet);
  return {
    inverse: () => [{ kind: 'clear-conditional-format', sheet, spec }],
    write: () => {
      addConditionalFormat(worksheet, spec);
    },
  };
}

/** Removes the rules of a block that are like `spec`; the user's own stay. */
export function clearConditionalFormat(
  { sheet, spec }: EditOf<'clear-conditional-format'>,
  { context, has }: Workplace,
): Step {
  if (!has('ConditionalFormatCollection.add')) return skipped;
  const range = context.workbook.worksheets.getItem(sheet).getRange(rectAddress(spec.range));
  const { conditionalFormats } = range;
  conditionalFormats.load(
    'items/type,items/customOrNullObject/rule/formula,items/dataBarOrNullObject/positiveFormat/fillColor',
  );
  const alike = (): readonly Excel.ConditionalFormat[] =>
    conditionalFormats.items.filter((item) =>
      spec.kind === 'formula'
        ? !item.customOrNullObject.isNullObject &&
          item.customOrNullObject.rule.formula === spec.formula
        : !item.dataBarOrNullObject.isNullObject &&
          item.dataBarOrNullObject.positiveFormat.fillColor.toUpperCase() === spec.color,
    );
  return {
    inverse: () => alike().map(() => ({ kind: 'conditional-format', sheet, spec })),
    write: () => {
      for (const item of alike()) item.delete();
    },
  };
}
