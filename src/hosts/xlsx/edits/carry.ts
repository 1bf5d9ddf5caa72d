import type { Edit } from '../../../domain/grid/edit';
import type { Draft } from '../draft';
import { columnWidth, hideColumns } from './columns-look';
import { insertColumns, removeColumns } from './columns';
import type { Carry } from './edit-of';
import { copyFormat, format } from './format';
import { merge, unmerge } from './merge';
import { printLayout } from './print-layout';
import { putSheet } from './put-sheet';
import { removeSheet } from './remove-sheet';
import { restore } from './restore';
import { clearConditionalFormat, clearInputRule, conditionalFormat, inputRule } from './rules';
import { writeCells } from './write-cells';

const carriers: { readonly [Kind in Edit['kind']]: Carry<Kind> } = {
  'write-cells': writeCells,
  'insert-columns': insertColumns,
  'remove-columns': removeColumns,
  'copy-format': copyFormat,
  format,
  merge,
  unmerge,
  'column-width': columnWidth,
  'hide-columns': hideColumns,
  'input-rule': inputRule,
  'clear-input-rule': clearInputRule,
  'conditional-format': conditionalFormat,
  'clear-conditional-format': clearConditionalFormat,
  'print-layout': printLayout,
  'put-sheet': putSheet,
  'remove-sheet': removeSheet,
  restore,
};

/** Carries out one edit on the draft; returns what takes it back. */
export function carryOut(draft: Draft, edit: Edit): readonly Edit[] {
  // The table pairs each kind with its own carrier, which the compiler cannot follow by index.
  if (edit.kind !== 'put-sheet') draft.pivotCaches.clear();
  const carry = carriers[edit.kind] as (draft: Draft, edit: Edit) => readonly Edit[];
  return carry(draft, edit);
}
