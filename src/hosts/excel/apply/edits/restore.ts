import type { Snapshot } from '../../../../domain/grid/edit';
import { failure, HostError } from '../../failure';
import { putBackCells } from '../kept-cells';
import { putBackInputRule } from '../kept-input-rule';
import { putBackPrintLayout } from '../kept-print-layout';
import { putBackTable } from '../kept-table';
import type { EditOf, Step, Workplace } from '../step';

const putBack: Readonly<Record<string, (worksheet: Excel.Worksheet, kept: Snapshot) => void>> = {
  cells: putBackCells,
  'input-rule': putBackInputRule,
  'print-layout': putBackPrintLayout,
};

/** Puts back what this host kept. It is itself not taken back: who undoes, does the work again. */
export function restore({ sheet, snapshot }: EditOf<'restore'>, { context }: Workplace): Step {
  const kind = snapshot.maker === 'excel' ? kindOf(snapshot.data) : null;
  const worksheet = context.workbook.worksheets.getItem(sheet);
  if (kind === 'table') return putBackTable(worksheet, snapshot);
  const write = kind === null ? undefined : putBack[kind];
  if (!write)
    throw new HostError(failure('not-supported', { sheet }, 'a snapshot of another host'));
  return {
    asksNothing: true,
    inverse: () => [],
    write: () => {
      write(worksheet, snapshot);
    },
  };
}

function kindOf(data: string): string | null {
  const parsed: unknown = JSON.parse(data);
  const isKept = typeof parsed === 'object' && parsed !== null && 'kind' in parsed;
  return isKept && typeof parsed.kind === 'string' ? parsed.kind : null;
}
