import { rectAddress } from '../../../domain/grid/address';
import type { ConditionalFormatSpec } from '../../../domain/grid/sheet-spec';

/** Queues a conditional format. */
export function addConditionalFormat(
  worksheet: Excel.Worksheet,
  spec: ConditionalFormatSpec,
): void {
  const { conditionalFormats } = worksheet.getRange(rectAddress(spec.range));
  if (spec.kind === 'formula') {
    const { custom } = conditionalFormats.add(Excel.ConditionalFormatType.custom);
    custom.rule.formula = spec.formula;
    const { fill, color, bold } = spec.format;
    if (fill !== undefined) custom.format.fill.color = fill;
    if (color !== undefined) custom.format.font.color = color;
    if (bold !== undefined) custom.format.font.bold = bold;
    return;
  }
  const { dataBar } = conditionalFormats.add(Excel.ConditionalFormatType.dataBar);
  dataBar.positiveFormat.fillColor = spec.color;
  dataBar.positiveFormat.gradientFill = false;
  dataBar.lowerBoundRule = { type: 'Number', formula: '0' };
  dataBar.upperBoundRule = { type: 'Number', formula: String(spec.max) };
}
