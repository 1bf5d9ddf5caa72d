import type { Edit } from '../../../domain/grid/edit';
import { hideColumns, insertColumns, removeColumns } from './edits/columns';
import { clearConditionalFormat, conditionalFormat } from './edits/conditional-formats';
import { clearInputRule, inputRule } from './edits/input-rules';
import { columnWidth, copyFormat, format } from './edits/looks';
import { merge, unmerge } from './edits/merges';
import { printLayout } from './edits/print-layout';
import { putSheet } from './edits/put-sheet';
import { removeSheet } from './edits/remove-sheet';
import { restore } from './edits/restore';
import { writeCells } from './edits/write-cells';
import type { Step, Workplace } from './step';

/** Makes the step of an edit and queues the loads it needs. Throws a `HostError` where it cannot be. */
export function prepare(edit: Edit, place: Workplace): Step {
  switch (edit.kind) {
    case 'write-cells':
      return writeCells(edit, place);
    case 'insert-columns':
      return insertColumns(edit, place);
    case 'remove-columns':
      return removeColumns(edit, place);
    case 'copy-format':
      return copyFormat(edit, place);
    case 'format':
      return format(edit, place);
    case 'merge':
      return merge(edit, place);
    case 'unmerge':
      return unmerge(edit, place);
    case 'column-width':
      return columnWidth(edit, place);
    case 'hide-columns':
      return hideColumns(edit, place);
    case 'input-rule':
      return inputRule(edit, place);
    case 'clear-input-rule':
      return clearInputRule(edit, place);
    case 'conditional-format':
      return conditionalFormat(edit, place);
    case 'clear-conditional-format':
      return clearConditionalFormat(edit, place);
    case 'print-layout':
      return printLayout(edit, place);
    case 'put-sheet':
      return putSheet(edit, place);
    case 'remove-sheet':
      return removeSheet(edit, place);
    case 'restore':
      return restore(edit, place);
  }
}
