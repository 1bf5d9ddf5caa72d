import type { Edit } from './edit';

/**
 * The edits that fall wholly into columns which an earlier edit of the list inserts. Nothing stands
 * there that could be in their way, and taking the list back takes those columns out with all they
 * hold: a host need not keep what was there, nor Excel be asked for it, which for a long table would
 * be an answer of megabytes.
 */
export function inNewColumns(edits: readonly Edit[]): ReadonlySet<Edit> {
  const found = new Set<Edit>();
  const bySheet = new Map<string, ReadonlySet<number>>();
  for (const edit of edits) {
    if (edit.kind === 'insert-columns' || edit.kind === 'remove-columns') {
      bySheet.set(edit.sheet, after(edit, bySheet.get(edit.sheet) ?? new Set()));
      continue;
    }
    const columns = 'sheet' in edit ? bySheet.get(edit.sheet) : undefined;
    const touched = columnsOf(edit);
    if (columns && touched?.every((column) => columns.has(column))) found.add(edit);
  }
  return found;
}

/** Where the new columns stand once columns came or went. */
function after(
  { kind, at, count }: Extract<Edit, { kind: 'insert-columns' | 'remove-columns' }>,
  columns: ReadonlySet<number>,
): ReadonlySet<number> {
  if (kind === 'remove-columns') {
    return new Set(
      [...columns]
        .filter((column) => column < at || column >= at + count)
        .map((column) => (column < at ? column : column - count)),
    );
  }
  return new Set([
    ...[...columns].map((column) => (column < at ? column : column + count)),
    ...span(at, at + count - 1),
  ]);
}

/** The columns that an edit touches; null where it may touch any, or asks nothing anyway. */
function columnsOf(edit: Edit): readonly number[] | null {
  switch (edit.kind) {
    case 'write-cells':
      return edit.cells.map(({ column }) => column);
    case 'format':
      return span(edit.range.left, edit.range.right);
    case 'copy-format':
      return span(edit.to.left, edit.to.right);
    case 'input-rule':
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
