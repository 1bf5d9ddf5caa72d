import { mapReferences, referenceText } from '../../../domain/grid/references';
import type { Draft } from '../draft';
import { rewriteFormulas } from '../formulas';
import { spellOutSharedFormulas } from '../worksheet/shared-formulas';

/** Gives a sheet another name; every formula that speaks of it follows. */
export function renameSheet(draft: Draft, from: string, to: string): void {
  for (const { worksheet } of draft.sheets()) spellOutSharedFormulas(worksheet.rows);
  rewriteFormulas(draft, (formula) =>
    mapReferences(formula, (reference) =>
      reference.sheet?.toLowerCase() === from.toLowerCase()
        ? referenceText({ ...reference, sheet: to })
        : null,
    ),
  );
  draft.workbook.sheet(from)?.element.set('name', to);
  draft.workbook.touch();
}
