import { parseAddress, rectAddress } from '../../../../domain/grid/address';
import type { Rect } from '../../../../domain/grid/grid';
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
    asksNothing: true,
    inverse: () => [{ kind: 'clear-conditional-format', sheet, spec }],
    write: () => {
      addConditionalFormat(worksheet, spec);
    },
  };
}

/**
 * Removes the rules on a block that are like `spec`; the user's own stay. What takes it back puts
 * each rule where it stood.
 */
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
  let placed: readonly Excel.RangeAreas[] = [];
  return {
    ...(has('ConditionalFormat.getRanges') && {
      askFurther: () => {
        if (placed.length > 0) return false;
        placed = alike().map((item) => item.getRanges().load('areas/items/address'));
        return placed.length > 0;
      },
    }),
    inverse: () => {
      const ranges = placed.flatMap(({ areas }) => areas.items.flatMap(rectOf));
      const specs = has('ConditionalFormat.getRanges')
        ? ranges.map((range) => ({ ...spec, range }))
        : alike().map(() => spec);
      return specs.map((each) => ({ kind: 'conditional-format', sheet, spec: each }));
    },
    write: () => {
      for (const item of alike()) item.delete();
    },
  };
}

/** "Sheet1!A1:B2" as a block. */
function rectOf({ address }: Excel.Range): readonly Rect[] {
  const rect = parseAddress(address.slice(address.lastIndexOf('!') + 1));
  return rect ? [rect] : [];
}
