import type { Edit } from './edit';

/**
 * The edits that fall wholly into columns which an earlier edit of the list inserts. Nothing stands
 * there that could be in their way, and taking the list back takes those columns out with all they
 * hold: a host need not keep what was there, nor Excel be asked for it, which for a long table would
 * be an answer of megabytes.
 *
 * An edit of the sheet that reaches farther ends this: what is kept to take it back may show the new
 * columns as they were at that moment, and must find them so.
 */
export function inNewColumns(edits: readonly Edit[]): ReadonlySet<Edit> {
  const found = new Set<Edit>();
  const bySheet = new Map<string, ReadonlySet<number>>();
  for (const edit of edits) {
    if (!('sheet' in edit)) continue;
    const columns = bySheet.get(edit.sheet) ?? new Set();
    if (edit.kind === 'insert-columns') bySheet.set(edit.sheet, inserted(edit, columns));
    else if (columnsOf(edit)?.every((column) => columns.has(column))) found.add(edit);
    else bySheet.delete(edit.sheet);
  }
  return found;
}

/** Where the new columns stand once more came. */
function inserted(
  { at, count }: Extract<Edit, { kind: 'insert-columns' }>,
  columns: ReadonlySet<number>,
): ReadonlySet<number> {
  return new Set([
    ...[...columns].map((column) => (column < at ? column : column + count)),
    ...span(at, at + count - 1),
  ]);
}

/** The columns that an edit touches; null where it may touch any. */
function columnsOf(edit: Edit): readonly number[] | null {
  switch (edit.kind) {
    case 'write-cells':
      return edit.cells.map(({ column }) => column);
    case 'format':
    case 'merge':
    case 'unmerge':
    case 'clear-input-rule':
      return span(edit.range.left, edit.range.right);
    case 'copy-format':
      return span(edit.to.left, edit.to.right);
    case 'input-rule':
    case 'conditional-format':
    case 'clear-conditional-format':
      return span(edit.spec.range.left, edit.spec.range.right);
    case 'column-width':
      return [edit.column];
    case 'hide-columns':
      return span(edit.at, edit.at + edit.count - 1);
    default:
      return null;
  }
}

function span(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
