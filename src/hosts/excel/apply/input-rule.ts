import { rectAddress } from '../../../domain/grid/address';
import type { InputRule, InputRuleSpec } from '../../../domain/grid/sheet-spec';

/** Queues what may be typed into a block. */
export function setInputRule(worksheet: Excel.Worksheet, spec: InputRuleSpec): void {
  const { dataValidation } = worksheet.getRange(rectAddress(spec.range));
  dataValidation.rule = ruleOf(spec.rule);
  dataValidation.prompt = { showPrompt: true, title: spec.prompt.title, message: spec.prompt.text };
  dataValidation.errorAlert = {
    showAlert: true,
    style: 'Stop',
    title: spec.error.title,
    message: spec.error.text,
  };
}

function ruleOf(rule: InputRule): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: rule.options.join(',') } };
    case 'decimal':
      return { decimal: { formula1: rule.min, formula2: rule.max, operator: 'Between' } };
    case 'date':
      // As serial numbers: date text would be read the American way (office-js#1559).
      return {
        date: {
          formula1: `=${rule.from}`,
          formula2: `=${rule.to}`,
          operator: 'Between',
        },
      };
  }
}
