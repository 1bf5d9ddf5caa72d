import type { Edit } from '../../../domain/grid/edit';
import {
  clearConditionalFormat as clearFormat,
  hasConditionalFormat,
  putConditionalFormat,
} from '../worksheet/conditional-formats';
import { clearInputRules, putInputRule } from '../worksheet/input-rules';
import { overlaps, rangesOf } from '../worksheet/ranges';
import type { Carry } from './edit-of';
import { openSheet } from './protection';
import { keeping } from './range-cells';

/**
 * Puts an input rule on a block. Rules are kept even where the block lies in new columns: one that ran
 * on over them is cut in two, and would stay so.
 */
export const inputRule: Carry<'input-rule'> = (draft, edit) => {
  const sheet = openSheet(draft, edit.sheet);
  const { range } = edit.spec;
  const known = sheet.worksheet.element('dataValidations')?.elements('dataValidation') ?? [];
  const covers = known.some((rule) => rangesOf(rule).some((rect) => overlaps(rect, range)));
  const put = (): void => {
    putInputRule(sheet.worksheet, edit.spec);
  };
  if (covers) return keeping(draft, sheet, null, put);
  put();
  const clear: Edit = { kind: 'clear-input-rule', sheet: edit.sheet, range };
  return [clear];
};

/** Takes input rules off a block. */
export const clearInputRule: Carry<'clear-input-rule'> = (draft, edit) => {
  const sheet = openSheet(draft, edit.sheet);
  return keeping(draft, sheet, null, () => {
    clearInputRules(sheet.worksheet, edit.range);
  });
};

/** Adds a conditional format. */
export const conditionalFormat: Carry<'conditional-format'> = (draft, edit) => {
  const sheet = openSheet(draft, edit.sheet);
  const put = (): void => {
    putConditionalFormat(sheet.worksheet, edit.spec, draft.styles);
  };
  // Taking this one away again would take a format of the same kind with it.
  if (hasConditionalFormat(sheet.worksheet, edit.spec, draft.styles)) {
    return keeping(draft, sheet, null, put);
  }
  put();
  const clear: Edit = { kind: 'clear-conditional-format', sheet: edit.sheet, spec: edit.spec };
  return [clear];
};

/** Takes a conditional format of ours away. */
export const clearConditionalFormat: Carry<'clear-conditional-format'> = (draft, edit) => {
  const sheet = openSheet(draft, edit.sheet);
  return keeping(draft, sheet, null, () => {
    clearFormat(sheet.worksheet, edit.spec, draft.styles);
  });
};
