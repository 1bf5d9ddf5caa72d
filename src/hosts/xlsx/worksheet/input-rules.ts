import { rectAddress } from '../../../domain/grid/address';
import type { Rect } from '../../../domain/grid/grid';
import type { InputRule, InputRuleSpec } from '../../../domain/grid/sheet-spec';
import { element, textElement, type XmlElement } from '../package/xml';
import { rangesOf, rangesText, without } from './ranges';
import type { Worksheet } from './worksheet';

/** What Excel takes of a prompt's or a message's title and text (ECMA-376 Part 1, 18.3.1.32). */
const mostTitle = 32;
const mostText = 255;

/** Puts a rule on a block, in place of what its cells had. */
export function putInputRule(worksheet: Worksheet, spec: InputRuleSpec): void {
  clearInputRules(worksheet, spec.range);
  const section = worksheet.ensure('dataValidations');
  section.children.push(validation(spec));
  section.set('count', section.elements().length);
}

/** Takes the rules off a block; what they rule elsewhere they go on ruling. */
export function clearInputRules(worksheet: Worksheet, range: Rect): void {
  const section = worksheet.element('dataValidations');
  if (!section) return;
  for (const rule of section.elements('dataValidation')) {
    const left = rangesOf(rule).flatMap((rect) => without(rect, range));
    if (left.length === 0) section.remove(rule);
    else rule.set('sqref', rangesText(left));
  }
  const count = section.elements().length;
  if (count === 0) worksheet.drop(section);
  else section.set('count', count);
}

function validation({ range, rule, prompt, error }: InputRuleSpec): XmlElement {
  const [type, operator, formulas] = formulasOf(rule);
  return element(
    'dataValidation',
    {
      type,
      operator,
      allowBlank: 1,
      showInputMessage: prompt.text === '' ? null : 1,
      showErrorMessage: 1,
      errorTitle: error.title.slice(0, mostTitle),
      error: error.text.slice(0, mostText),
      promptTitle: prompt.title.slice(0, mostTitle),
      prompt: prompt.text.slice(0, mostText),
      sqref: rectAddress(range),
    },
    formulas.map((formula, index) => textElement(`formula${index + 1}`, formula)),
  );
}

function formulasOf(rule: InputRule): [string, string | null, string[]] {
  switch (rule.kind) {
    case 'list':
      return ['list', null, [`"${rule.options.join(',').replaceAll('"', '""')}"`]];
    case 'decimal':
      return ['decimal', 'between', [String(rule.min), String(rule.max)]];
    case 'date':
      return ['date', 'between', [String(rule.from), String(rule.to)]];
  }
}
