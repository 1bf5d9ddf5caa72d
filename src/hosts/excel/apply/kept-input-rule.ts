import { rectAddress } from '../../../domain/grid/address';
import type { Edit, Snapshot } from '../../../domain/grid/edit';
import type { Rect } from '../../../domain/grid/grid';

/** The one rule of a block, in Excel's own words. */
interface KeptInputRule {
  readonly kind: 'input-rule';
  readonly range: Rect;
  readonly rule: Excel.DataValidationRule;
  readonly prompt: Excel.DataValidationPrompt;
  readonly errorAlert: Excel.DataValidationErrorAlert;
}

/** Kinds of `DataValidation.type` that are no rule of the block as a whole. */
const none: readonly string[] = ['None', 'Inconsistent', 'MixedCriteria'];

/**
 * Queues the load of a block's rule; the function gives the edit that puts it back. None where the
 * block has no rule, or several: Excel does not tell those apart.
 */
export function keepInputRule(
  worksheet: Excel.Worksheet,
  sheet: string,
  rect: Rect,
): () => readonly Edit[] {
  const { dataValidation } = worksheet.getRange(rectAddress(rect));
  dataValidation.load('type,rule,prompt,errorAlert');
  return () => {
    if (none.includes(dataValidation.type)) return [];
    const { rule, prompt, errorAlert } = dataValidation;
    const kept: KeptInputRule = { kind: 'input-rule', range: rect, rule, prompt, errorAlert };
    const snapshot = { maker: 'excel', data: JSON.stringify(kept) } as const;
    return [{ kind: 'restore', sheet, snapshot }];
  };
}

/** Queues the writes that put the kept rule back. */
export function putBackInputRule(worksheet: Excel.Worksheet, { data }: Snapshot): void {
  const kept = JSON.parse(data) as KeptInputRule;
  const { dataValidation } = worksheet.getRange(rectAddress(kept.range));
  dataValidation.rule = kept.rule;
  dataValidation.prompt = kept.prompt;
  dataValidation.errorAlert = kept.errorAlert;
}
