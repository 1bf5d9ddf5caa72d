import { mapReferences, referenceText, type Corner, type Reference } from './references';

/** Stands in the place of a reference while the words around it are kept; no formula holds it. */
const gap = '\0';

/**
 * A formula as it reads when its cell is copied so many rows down and columns right: relative
 * references move along, fixed ones (`$`) stay, those that would leave the sheet become `#REF!`.
 *
 * @example formulaCopier('=A1+$B$1')(1, 0) // '=A2+$B$1'
 */
export function formulaCopier(formula: string): (rows: number, columns: number) => string {
  const references: Reference[] = [];
  const words = mapReferences(formula, (reference) => {
    if (isFixed(reference.first) && (!reference.last || isFixed(reference.last))) return null;
    references.push(reference);
    return gap;
  }).split(gap);
  return (rows, columns) =>
    words
      .map((word, index) => {
        const reference = references[index];
        return reference ? word + copied(reference, rows, columns) : word;
      })
      .join('');
}

/** Whether a corner stays where it is wherever its formula is copied to. */
function isFixed({ column, fixedColumn, row, fixedRow }: Corner): boolean {
  return (column === null || fixedColumn) && (row === null || fixedRow);
}

function copied(reference: Reference, rows: number, columns: number): string {
  const moved = (corner: Corner): Corner => ({
    ...corner,
    column: corner.column === null || corner.fixedColumn ? corner.column : corner.column + columns,
    row: corner.row === null || corner.fixedRow ? corner.row : corner.row + rows,
  });
  const first = moved(reference.first);
  const last = reference.last && moved(reference.last);
  const outside = [first, last].some((c) => c && ((c.column ?? 0) < 0 || (c.row ?? 0) < 0));
  return outside ? '#REF!' : referenceText({ ...reference, first, last });
}
