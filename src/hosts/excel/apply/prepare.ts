import { hideColumns, insertColumns, removeColumns } from './edits/columns';
import { clearConditionalFormat, conditionalFormat } from './edits/conditional-formats';
import { clearInputRule, inputRule } from './edits/input-rules';
import { columnWidth, copyFormat, format } from './edits/looks';
import { merge, unmerge } from './edits/merges';
import { printLayout } from './edits/print-layout';
import { putStrip } from './edits/put-sheet';
import { removeSheet } from './edits/remove-sheet';
import { restore } from './edits/restore';
import { writeCells } from './edits/write-cells';
import type { Part } from './parts';
import type { Step, Workplace } from './step';
import { joinTable } from './tables';

/** Makes the step of a part of the work and queues the loads it needs. Throws a `HostError` where it cannot be. */
export function prepare(part: Part, place: Workplace): Step {
  switch (part.kind) {
    case 'write-cells':
      return writeCells(part, place);
    case 'insert-columns':
      return insertColumns(part, place);
    case 'remove-columns':
      return removeColumns(part, place);
    case 'copy-format':
      return copyFormat(part, place);
    case 'format':
      return format(part, place);
    case 'merge':
      return merge(part, place);
    case 'unmerge':
      return unmerge(part, place);
    case 'column-width':
      return columnWidth(part, place);
    case 'hide-columns':
      return hideColumns(part, place);
    case 'input-rule':
      return inputRule(part, place);
    case 'clear-input-rule':
      return clearInputRule(part, place);
    case 'conditional-format':
      return conditionalFormat(part, place);
    case 'clear-conditional-format':
      return clearConditionalFormat(part, place);
    case 'print-layout':
      return printLayout(part, place);
    case 'sheet-strip':
      return putStrip(part, place);
    case 'remove-sheet':
      return removeSheet(part, place);
    case 'join-table':
      return joinTable(part, place);
    case 'restore':
      return restore(part, place);
  }
}
