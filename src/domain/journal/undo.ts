import { cellAddress } from '../grid/address';
import { contentOf, sameContent } from '../grid/content';
import type { Edit } from '../grid/edit';
import type { Workbook } from '../grid/grid';
import type { JournalEntry } from './entry';
import type { Journal } from './journal';

/** Why a deed cannot be taken back now. */
export type UndoRefusal =
  | { readonly code: 'already-undone' }
  /** It was too large to keep, or the journal has forgotten it. */
  | { readonly code: 'not-kept' }
  | { readonly code: 'sheet-missing'; readonly sheet: string }
  /** A later deed moved columns on the same sheet: that one goes first. */
  | { readonly code: 'later-deed'; readonly later: JournalEntry }
  /** Someone changed these cells since. */
  | {
      readonly code: 'changed';
      readonly sheet: string;
      /** A1 addresses of the first of them. */
      readonly cells: readonly string[];
      readonly count: number;
    };

type UndoPlan =
  | { readonly possible: true; readonly edits: readonly Edit[] }
  | { readonly possible: false; readonly refusal: UndoRefusal };

const named = 5;
const movesColumns = new Set<Edit['kind']>(['insert-columns', 'remove-columns', 'restore']);

/**
 * Whether a deed can be taken back in the workbook as it is, and by which edits. Deeds may be undone
 * in any order as long as nobody touched their cells since.
 */
export function planUndo(journal: Journal, id: string, workbook: Workbook): UndoPlan {
  const index = journal.entries.findIndex((entry) => entry.id === id);
  const entry = journal.entries[index];
  if (!entry) return { possible: false, refusal: { code: 'not-kept' } };
  const refusal = refusalOf(entry, journal.entries.slice(0, index), workbook);
  return refusal ? { possible: false, refusal } : { possible: true, edits: entry.inverse };
}

function refusalOf(
  entry: JournalEntry,
  laterDeeds: readonly JournalEntry[],
  workbook: Workbook,
): UndoRefusal | null {
  if (entry.undone) return { code: 'already-undone' };
  if (entry.inverse.length === 0) return { code: 'not-kept' };
  const later = laterDeeds.find(({ undone, inverse }) => {
    if (undone) return false;
    return inverse.some(
      (edit) => movesColumns.has(edit.kind) && 'sheet' in edit && entry.sheets.includes(edit.sheet),
    );
  });
  if (later) return { code: 'later-deed', later };
  return changedCells(entry.inverse, workbook) ?? changedList(entry, workbook);
}

/** A list that the office has gone on writing on is theirs by now. */
function changedList({ lists = [] }: JournalEntry, workbook: Workbook): UndoRefusal | null {
  for (const { sheet, values } of lists) {
    const grid = workbook.sheets.find((each) => each.sheet === sheet);
    if (!grid) return { code: 'sheet-missing', sheet };
    const changed: string[] = [];
    for (let row = 0; row < Math.max(grid.rowCount, values.length); row += 1) {
      for (let column = 0; column < grid.columnCount; column += 1) {
        const made = { value: values[row]?.[column] ?? null };
        if (!sameContent(contentOf(grid, row, column), made))
          changed.push(cellAddress(row, column));
      }
    }
    if (changed.length === 0) continue;
    return { code: 'changed', sheet, cells: changed.slice(0, named), count: changed.length };
  }
  return null;
}

/**
 * Looks whether the cells still hold what the deed wrote. Once an edit of the list moves columns, the
 * addresses after it are those of another moment; the host looks at them when it gets there.
 */
function changedCells(inverse: readonly Edit[], workbook: Workbook): UndoRefusal | null {
  for (const edit of inverse) {
    if (movesColumns.has(edit.kind)) return null;
    if (edit.kind !== 'write-cells') continue;
    const grid = workbook.sheets.find(({ sheet }) => sheet === edit.sheet);
    if (!grid) return { code: 'sheet-missing', sheet: edit.sheet };
    const changed = edit.cells.filter(
      ({ row, column, from }) => !sameContent(contentOf(grid, row, column), from),
    );
    if (changed.length === 0) continue;
    return {
      code: 'changed',
      sheet: edit.sheet,
      cells: changed.slice(0, named).map(({ row, column }) => cellAddress(row, column)),
      count: changed.length,
    };
  }
  return null;
}
