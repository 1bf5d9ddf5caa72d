import type { Edit } from '../../../domain/grid/edit';

/**
 * The edits of looks that fall wholly into columns which an earlier edit of the list inserts. Taking
 * the list back takes those columns out, looks and all: Excel need not be asked how they looked,
 * which for a long table would pass the 5 MB of an answer.
 */
export function looksOfNewColumns(edits: readonly Edit[]): ReadonlySet<Edit> {
  const found = new Set<Edit>();
  const bySheet = new Map<string, ReadonlySet<number>>();
  for (const edit of edits) {
    if (edit.kind === 'insert-columns' || edit.kind === 'remove-columns') {
      bySheet.set(edit.sheet, after(edit, bySheet.get(edit.sheet) ?? new Set()));
    } else if (edit.kind === 'format' || edit.kind === 'copy-format') {
      const { left, right } = edit.kind === 'format' ? edit.range : edit.to;
      const columns = bySheet.get(edit.sheet);
      if (columns && isWithin(left, right, columns)) found.add(edit);
    }
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
    ...Array.from({ length: count }, (_, index) => at + index),
  ]);
}

function isWithin(left: number, right: number, columns: ReadonlySet<number>): boolean {
  for (let column = left; column <= right; column += 1) {
    if (!columns.has(column)) return false;
  }
  return true;
}
